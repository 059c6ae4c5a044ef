import { describe, expect, it } from 'vitest';
import { readNoun } from './nouns.ts';
import { readPlural } from './plural-nouns.ts';

describe('readPlural', () => {
  it.each([
    ['tabletter', 'tablett', 'common', false],
    ['tabletterna', 'tablett', 'common', true],
    ['nycklar', 'nyckel', 'common', false],
    ['läkarna', 'läkare', 'common', true],
    ['sprutorna', 'spruta', 'common', true],
    ['värden', 'värde', 'neuter', false],
    ['värdena', 'värde', 'neuter', true],
    ['bakterier', 'bakterie', 'common', false],
  ] as const)('%s is %s', (word, base, gender, isDefinite) => {
    expect(readPlural(word)).toEqual({ base, gender, isDefinite });
  });

  it.each(['bror', 'mor', 'doktor', 'prov', 'tablett', 'kommer', 'snart'])(
    '%s is no plural that shows',
    (word) => {
      expect(readPlural(word)).toBeUndefined();
    },
  );
});

describe('definite nouns whose base is spelt otherwise', () => {
  it.each([
    ['plåstret', 'plåster'],
    ['läkemedlet', 'läkemedel'],
    ['tecknet', 'tecken'],
    ['rummet', 'rum'],
    ['programmet', 'program'],
    ['laboratoriet', 'laboratorium'],
    ['sidan', 'sida'],
    ['armen', 'arm'],
  ])('%s is of %s', (word, base) => {
    expect(readNoun(word)).toMatchObject({ base, isDefinite: true });
  });
});
