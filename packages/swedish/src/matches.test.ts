import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

describe('matchesOf', () => {
  const patterns = [/\p{L}+/gu, /x*/gu, /x*/g, /(?=\d)/gu, /(?<year>\d{4})-(\d\d)/gu, /😀|$/gu, /zzz/gu];
  const texts = ['', 'xx 2026-11, xa', '😀x😀', '2026-11-30 och 2027-01-02'];

  it('finds what matchAll finds, with places and groups', () => {
    for (const pattern of patterns)
      for (const text of texts) expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins at the beginning each time, also inside its own loop', () => {
    const pattern = /\d/gu;
    const found = matchesOf('1 2 3', pattern).flatMap(({ 0: digit }) =>
      matchesOf('4 5', pattern).map(({ 0: inner }) => digit + inner),
    );
    expect(found).toEqual(['14', '15', '24', '25', '34', '35']);
  });

  it('refuses a pattern that would never end', () => {
    expect(() => matchesOf('a', /a/u)).toThrow('global flag');
  });
});
