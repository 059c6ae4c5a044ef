import { rules } from '@klarmall/rules';
import { describe, expect, test } from 'vitest';

const tags = ['1177', 'wcag21-en301549v321', 'wcag22', 'inera-inkorg', 'klarsprak', 'klarmall'];

describe('the registry', () => {
  test('is sorted and holds every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(rules.map((rule) => ({ id: rule.id, rule })))(
    '$id is complete in both languages',
    ({ id, rule }) => {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      expect(rule.basis.length).toBeGreaterThan(0);
      for (const basis of rule.basis)
        if (basis.date !== undefined) expect(basis.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(rule.tags.length).toBeGreaterThan(0);
      for (const tag of rule.tags) expect(tags).toContain(tag);
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
      const texts = [rule.title, rule.why, rule.action, ...Object.values(rule.messages)];
      for (const message of Object.values(rule.messages)) if (message.action) texts.push(message.action);
      for (const { sv, en } of texts) {
        for (const text of [sv, en]) {
          expect(text.trim()).toBe(text);
          expect(text.length).toBeGreaterThan(5);
          // Our own texts keep calm, and name things as the reader knows them.
          expect(text).not.toMatch(/!|\bnull\b|\bAST\b|\bparse|\bschema\b|ogiltig|tillgänglig\b/iu);
        }
        // Both languages are filled with the same details, save Swedish words that English does without; a name that differs by language has one detail each.
        const names = (text: string) =>
          [...text.matchAll(/(?<!\{)\{([a-zA-Z]+)\}(?!\})/g)].map(([, name]) => name);
        for (const name of names(en)) expect(names(sv)).toContain(name?.replace(/English$/u, ''));
      }
    },
  );
});
