import { describe, expect, it } from 'vitest';
import { findWords } from '../words.ts';
import { adjectiveForms } from './adjective-forms.ts';
import { grammarFaults } from './grammar-faults.ts';
import { imperativeOf, infinitiveOf, presentOf } from './infinitive.ts';
import { genderOf, readAdjective, readNoun } from './nouns.ts';
import { regender } from './regender.ts';

describe('nouns and adjectives', () => {
  it.each([
    ['brev', 'neuter'],
    ['kvitto', 'neuter'],
    ['blodprov', 'neuter'],
    ['fråga', 'common'],
    ['försening', 'common'],
    ['vårdcentral', 'common'],
  ])('%s is %s', (word, gender) => expect(genderOf(word)).toBe(gender));

  it.each([
    ['brevet', 'brev', true],
    ['frågan', 'fråga', true],
    ['kvittot', 'kvitto', true],
    ['remiss', 'remiss', false],
  ])('reads %s', (word, base, isDefinite) => expect(readNoun(word)).toMatchObject({ base, isDefinite }));

  it.each([
    ['röd', 'rött', 'röda'],
    ['öppen', 'öppet', 'öppna'],
    ['enkel', 'enkelt', 'enkla'],
    ['medfödd', 'medfött', 'medfödda'],
    ['obesvarad', 'obesvarat', 'obesvarade'],
    ['ny', 'nytt', 'nya'],
    ['trött', 'trött', 'trötta'],
  ])('inflects %s', (common, neuter, plural) => {
    expect(adjectiveForms(common)).toEqual({ common, neuter, plural });
    expect(readAdjective(neuter)?.forms.common).toBe(common);
  });
});

describe('verbs', () => {
  it.each([
    ['minskar', 'minska'],
    ['finns', 'finnas'],
    ['behövs', 'behövas'],
    ['tar', 'ta'],
  ])('%s has the infinitive %s', (present, infinitive) => expect(infinitiveOf(present)).toBe(infinitive));

  it.each([
    ['undersöka', 'undersöker'],
    ['boka', 'bokar'],
    ['göra', 'gör'],
    ['ge', 'ger'],
  ])('%s has the present %s', (infinitive, present) => expect(presentOf(infinitive)).toBe(present));

  it.each([
    ['tvätta', 'tvättar', 'tvätta'],
    ['stryka', 'stryker', 'stryk'],
    ['ta', 'tar', 'ta'],
    ['göra', 'gör', 'gör'],
    ['glömma', 'glömmer', 'glöm'],
    ['påminna', 'påminner', 'påminn'],
  ])('%s has an imperative', (infinitive, present, imperative) =>
    expect(imperativeOf(infinitive, present)).toBe(imperative),
  );
});

describe('grammarFaults', () => {
  it.each([
    'Vi skickade en brev i mars.',
    'Ta med din kvitto.',
    'Läs den brevet.',
    'Det är ett viktig brev.',
    'Dosen ska minskar nu.',
    'Ett prov kan behövs.',
    'Finns kvar febern efter tre dagar?',
    'Lämna ett fyllt i formulär här.',
    'Ta bort inte plåstret.',
    'Därför tar bort du plåstret.',
  ])('hears one in "%s"', (sentence) => expect(grammarFaults(findWords(sentence))).not.toEqual([]));

  it.each([
    'Vi skickade ett brev i mars.',
    'Det viktiga brevet kom i dag.',
    'Du ska inte ta tabletten.',
    'Det är bra att du ringer.',
    'Kan du komma?',
    'Du får en ny tid.',
    'Ta inte bort plåstret.',
    'Det känns bra att provet är klart.',
    'Läkaren vill att du kommer.',
    'Du ska på fredag till en annan mottagning.',
  ])('hears none in "%s"', (sentence) => expect(grammarFaults(findWords(sentence))).toEqual([]));
});

describe('regender', () => {
  const changed = (sentence: string, noun: string, replacement: string): string | undefined => {
    const words = findWords(sentence);
    const changes = regender(
      words,
      words.findIndex(({ lower }) => lower === noun),
      replacement,
    );
    if (changes === undefined) return undefined;
    const at = words.find(({ lower }) => lower === noun);
    const all = [...changes, { start: at?.start ?? 0, end: at?.end ?? 0, text: replacement }];
    return all
      .sort((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end), sentence);
  };
  it.each([
    ['Ett långt dröjsmål kan vara farligt.', 'dröjsmål', 'försening', 'En lång försening kan vara farlig.'],
    ['Ett spörsmål är obesvarat.', 'spörsmål', 'fråga', 'En fråga är obesvarad.'],
    ['Läs den skrivelsen.', 'skrivelsen', 'brevet', 'Läs det brevet.'],
    ['Läs skrivelsen.', 'skrivelsen', 'brevet', 'Läs brevet.'],
  ])('%s', (sentence, noun, replacement, expected) =>
    expect(changed(sentence, noun, replacement)).toBe(expected),
  );
});
