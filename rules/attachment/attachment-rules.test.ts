import { rules } from '@klarmall/pdf';
import { describe, expect, it } from 'vitest';
import { attachmentRules, inProfile } from './index.ts';
import { pdfuaRows } from './pdfua-rules.ts';

const rowOf = (rule: string) => new Map(pdfuaRows).get(rule);

describe('the gate profiles', () => {
  it('have a row for every PDF/UA rule and no other, in the order of the standard', () => {
    expect(pdfuaRows.map(([number]) => number)).toEqual(rules.map(({ id }) => id));
    for (const [number, { clause, matterhorn }] of pdfuaRows)
      expect(number.startsWith(clause) || matterhorn.includes(number), number).toBe(true);
  });

  it('make every PDF/UA rule a stop when PDF/UA is asked for', () => {
    for (const { id, severity, certainty } of inProfile(attachmentRules, 'pdfua'))
      if (id.startsWith('pdfua/')) expect([severity, certainty], id).toEqual(['error', 'certain']);
    for (const { id, levelReason } of attachmentRules) expect(levelReason?.sv.length, id).toBeGreaterThan(10);
  });

  it('tolerate what well-made files of common producers break', () => {
    const lenient = ['5-1', '7.1-8', '7.9-1', '7.18.3-1', '7.18.5-1', '7.2-20', '7.4.2-1', '7.21.4.2-2'];
    for (const rule of lenient) expect(rowOf(rule)?.level, rule).toBe('advice');
    const conditional = ['7.1-3', '7.1-6', '7.1-10', '7.18.1-2', '7.18.5-2', '7.5-1'];
    for (const rule of conditional) {
      expect(rowOf(rule), rule).toMatchObject({
        level: 'stop',
        tolerated: expect.arrayContaining([expect.objectContaining({ level: 'advice' })]),
      });
    }
  });

  it('allow no exception for scans, privacy and safety', () => {
    for (const id of [
      'scan',
      'personal-number',
      'safety',
      'image-location',
      'image-personal-data',
      'unreadable',
    ]) {
      expect(attachmentRules.find((rule) => rule.id === `attachment/${id}`)?.exceptable, id).toBe(false);
    }
  });
});

describe('the words', () => {
  const texts = attachmentRules.flatMap(({ id, title, why, action, messages, remedies, levelReason }) => [
    ...[title, why, action, ...Object.values(messages), ...Object.values(remedies ?? {})].map((text) => ({
      id,
      ...text,
    })),
    ...(levelReason === undefined ? [] : [{ id, ...levelReason }]),
  ]);

  it('have ids that findings may carry, each once', () => {
    const ids = attachmentRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
  });

  it('are there in both languages and name the same data', () => {
    for (const { id, sv, en } of texts) {
      expect(sv.trim(), id).not.toBe('');
      expect(en.trim(), id).not.toBe('');
      const names = (text: string) =>
        [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name?.replace('English', '')).sort();
      expect(names(en), id).toEqual(names(sv));
    }
  });

  it('are plain: no exclamation marks, no words of programmers, short sentences', () => {
    for (const { id, sv } of texts) {
      expect(sv, id).not.toMatch(/!|ogiltig|\bparse|\bAST\b|\bnull\b|schema|patienten/i);
      for (const sentence of sv.split(/(?<=[.?:>])\s/))
        expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(20);
    }
  });

  it('never say that a file is accessible', () => {
    for (const { id, sv } of texts) expect(sv, id).not.toMatch(/(?:är|blir) tillgänglig|uppfyller lagen/i);
  });
});
