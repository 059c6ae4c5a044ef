import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '@klarmall/rules';
import { describe, expect, test } from 'vitest';

import { pagePath } from '../../rules/page-path.ts';
import { ruleFolders } from '../../scripts/generate/rule-registry.ts';
import { toWrite } from '../../scripts/new-rule/scaffold.ts';

const folder = new URL('../../rules/', import.meta.url);
const tags = ['1177', 'wcag21-en301549v321', 'wcag22', 'inera-inkorg', 'klarsprak', 'klarmall'];

describe('the registry', () => {
  test('is sorted and holds every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('has each rule by the name of its folder', async () => {
    const folders = ruleFolders(fileURLToPath(folder));
    expect(folders.length).toBeGreaterThan(80);
    for (const name of folders) {
      const { default: rule } = await import(new URL(`${name}/rule.ts`, folder).href);
      expect(rule.id).toBe(name);
      expect(rules).toContain(rule);
    }
  });

  test('has no text left to write, save in rules on trial', () => {
    const unfinished = rules.filter((rule) => {
      const text = `${readFileSync(new URL(pagePath(rule.id), folder), 'utf8')}${JSON.stringify(rule)}`;
      return !rule.preview && (text.includes(toWrite.sv) || text.includes(toWrite.en));
    });
    expect(unfinished.map(({ id }) => id)).toEqual([]);
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
