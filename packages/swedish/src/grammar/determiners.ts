import type { Gender } from './gender-list.ts';

/** Words that agree with a noun in the singular: common gender, neuter. */
const PAIRS: readonly (readonly [common: string, neuter: string])[] = [
  ['en', 'ett'],
  ['den', 'det'],
  ['denna', 'detta'],
  ['din', 'ditt'],
  ['min', 'mitt'],
  ['sin', 'sitt'],
  ['vår', 'vårt'],
  ['er', 'ert'],
  ['någon', 'något'],
  ['ingen', 'inget'],
  ['vilken', 'vilket'],
  ['annan', 'annat'],
  ['sådan', 'sådant'],
  ['all', 'allt'],
  ['hel', 'helt'],
  ['egen', 'eget'],
];

interface DeterminerReading {
  readonly gender: Gender;
  /** The same word in the other gender. */
  readonly other: string;
}

const BY_WORD: ReadonlyMap<string, DeterminerReading> = new Map(
  PAIRS.flatMap(([common, neuter]): [string, DeterminerReading][] => [
    [common, { gender: 'common', other: neuter }],
    [neuter, { gender: 'neuter', other: common }],
  ]),
);

/** The gender that a determiner shows, and the same word in the other gender. Lower case. */
export function readDeterminer(
  word: string,
): { readonly gender: Gender; readonly other: string } | undefined {
  return BY_WORD.get(word);
}
