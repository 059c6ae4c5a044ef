import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../scripts/generate/compile-pack.ts';
import { packsSource } from '../../scripts/generate/word-packs.ts';
import { findPackWords } from '../language/shared/packs/find-words.ts';
import { PACKS } from '../language/shared/packs/generated/packs.ts';
import { plainProse } from '../language/testing/plain-prose.ts';

describe('word packs', () => {
  it('are compiled from the YAML as it stands', () => {
    expect(
      readFileSync(new URL('../language/shared/packs/generated/packs.ts', import.meta.url), 'utf8'),
    ).toBe(packsSource());
  });

  it('have an id that is their file name', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.yaml'));
    expect(PACKS.map((pack) => `${pack.id.replace('words/', '')}.yaml`).sort()).toEqual(files.sort());
  });

  it('say nothing twice', () => {
    expect(() => compilePack('id: words/x\nentries:\n  - term: a\n  - term: a\n')).toThrow(/twice/u);
    expect(() =>
      compilePack('id: words/x\nentries:\n  - term: a\n    forms: [a, b]\n    replace: [x, y, z]\n'),
    ).toThrow(/replacements/u);
  });
});

const safe = PACKS.flatMap((pack) =>
  pack.entries.filter((entry) => entry.fix === 'safe').map((entry) => [pack.id, entry.term, entry] as const),
);

describe('safe replacements', () => {
  it.each(safe)('%s: what is put in for "%s" is no listed word itself', (id, _term, entry) => {
    for (const replacement of entry.replace) {
      const found = findPackWords(plainProse({ text: `Vi kan ${replacement} det.` }));
      expect(found.filter((match) => match.pack.id === id).map((match) => match.entry?.term)).toEqual([]);
    }
  });
});

describe('findPackWords', () => {
  const found = (text: string): string[] =>
    findPackWords(plainProse({ text })).map(
      (match) => `${match.pack.id.replace('words/', '')}:${text.slice(match.start, match.end)}`,
    );

  it.each([
    ['Ta 1 tablett 3 ggr/dag.', ['abbreviation:ggr/dag']],
    ['Det är min tid.', []],
    ['Det tar 15 min.', ['abbreviation:min']],
    ['Du har levermetastaser.', ['jargon:levermetastaser']],
    ['Läs på www.erhalla.se/samt om du vill.', []],
    ['Blanketten inlämnas i dag.', ['formal-word:inlämnas']],
    ['Provet har gått sönder, varför du får komma igen.', ['formal-word:varför']],
    ['Varför ska du komma?', []],
    ['Kom inte för sent, varför ska du annars komma?', []],
    ['Berätta när det började, hur det känns, varför du söker vård.', []],
    ['Mr Smith har en MR.', ['jargon:MR']],
    ['I samband med besöket får du svar.', ['formal-word:I samband med']],
  ])('finds in "%s" %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("leaves the unit's own words alone", () => {
    const prose = plainProse({
      text: 'Ta med din MR-bild.',
      context: { allowedWords: new Set(['MR-bild']) },
    });
    expect(findPackWords(prose)).toEqual([]);
  });
});
