import { perWord } from '../per-word.ts';
import { knownGender } from './compounds.ts';
import type { Gender } from './gender-list.ts';

/** A noun in the plural as it stands: tabletter, tabletterna. */
export interface PluralReading {
  readonly base: string;
  readonly gender: Gender;
  readonly isDefinite: boolean;
}

/** A plural ending, what the base has in its place, and the gender that takes it. */
const ENDINGS: readonly (readonly [ending: string, bases: readonly string[], gender?: Gender])[] = [
  ['or', ['a'], 'common'],
  ['ar', ['', 'e'], 'common'],
  ['er', ['', 'e']],
  ['ier', ['ia'], 'common'],
  ['r', ['e', 'o', 'å', 'ie', 'ö'], undefined],
  ['n', ['a', 'e', 'o'], 'neuter'],
];

function baseOf(word: string): Omit<PluralReading, 'isDefinite'> | undefined {
  for (const [ending, bases, wanted] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const isStemOf = ending === 'r' || ending === 'n';
    const candidates = isStemOf
      ? bases.some((end) => stem.endsWith(end))
        ? [stem]
        : []
      : bases.map((end) => stem + end);
    // "Nycklar" and "fingrar" have lost a vowel.
    if (ending === 'ar' && /[^aeiouyåäö][lrn]$/u.test(stem))
      candidates.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
    for (const base of candidates) {
      const gender = base.length < 2 ? undefined : knownGender(base);
      if (gender !== undefined && (wanted === undefined || wanted === gender)) return { base, gender };
    }
  }
  return undefined;
}

/** Plurals that no ending tells: the base, the plural, the definite plural. */
const IRREGULAR: ReadonlyMap<string, PluralReading> = new Map(
  (
    [
      ['common', 'tand tänder tänderna'],
      ['common', 'hand händer händerna'],
      ['common', 'fot fötter fötterna'],
      ['common', 'natt nätter nätterna'],
      ['common', 'bok böcker böckerna'],
      ['common', 'son söner sönerna'],
      ['common', 'dotter döttrar döttrarna'],
      ['common', 'mor mödrar mödrarna'],
      ['common', 'bror bröder bröderna'],
      ['neuter', 'öga ögon ögonen'],
      ['neuter', 'öra öron öronen'],
      ['neuter', 'knä knän knäna'],
    ] as const
  ).flatMap(([gender, forms]): [string, PluralReading][] => {
    const [base = '', plural = '', definite = ''] = forms.split(' ');
    return [
      [plural, { base, gender, isDefinite: false }],
      [definite, { base, gender, isDefinite: true }],
    ];
  }),
);
const IRREGULAR_END = new RegExp(`(?:${[...IRREGULAR.keys()].join('|')})$`, 'u');

function readPluralAfresh(word: string): PluralReading | undefined {
  const irregular = IRREGULAR.get(IRREGULAR_END.exec(word)?.[0] ?? '');
  if (irregular !== undefined) return irregular;
  // "Bror" and "mor" are one, however much they look like bridges and moors.
  if (word.length < 4 || knownGender(word) !== undefined || /(?:bror|mor)$/u.test(word)) return undefined;
  if (word.endsWith('na')) {
    const bare = word.slice(0, -2);
    const found = baseOf(bare);
    if (found !== undefined) return { ...found, isDefinite: true };
    if (/[aeo]$/u.test(bare) && knownGender(bare) === 'neuter')
      return { base: bare, gender: 'neuter', isDefinite: true };
    // "Läkarna" has lost the last vowel of "läkare".
    const doer = word.endsWith('arna') ? `${bare}e` : '';
    const gender = doer === '' ? undefined : knownGender(doer);
    if (gender === 'common') return { base: doer, gender, isDefinite: true };
  }
  const found = baseOf(word);
  return found && { ...found, isDefinite: false };
}

/**
 * Reads a noun that the dictionary has, in a plural that shows by its ending; undefined for neuters without one (*prov*),
 * for words that are a singular too, and for all others. Lower case.
 */
export const readPlural = /* @__PURE__ */ perWord(readPluralAfresh);
