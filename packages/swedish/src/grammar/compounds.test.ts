import { describe, expect, it } from 'vitest';
import { isCompound, isOnlyFirstPart, knownGender } from './compounds.ts';

describe('compounds', () => {
  it.each([
    ['blod', 'prov'],
    ['hud', 'klinik'],
    ['vård', 'central'],
    ['abborr', 'zebra'],
  ])('%s and %s', (first, second) => expect(isCompound(first, second)).toBe(second !== 'zebra'));

  it('knows the first and the last line of its data, and neither end', () => {
    expect(isCompound('', '')).toBe(false);
    expect(isCompound('öööö', 'prov')).toBe(false);
    expect(isCompound('övnings', 'ledare')).toBe(true);
  });

  it.each([
    ['hälso', true],
    ['läkar', true],
    ['arbets', true],
    ['allmän', false],
    ['blod', false],
    ['mottagning', false],
  ])('%s only begins compounds: %s', (word, expected) => expect(isOnlyFirstPart(word)).toBe(expected));

  it.each([
    ['besök', 'neuter'],
    ['remiss', 'common'],
    ['fråga', 'common'],
    ['hjärta', 'neuter'],
    ['blodprov', 'neuter'],
    ['kort', 'neuter'],
    ['extra', undefined],
    ['xylitprov', undefined],
  ])('%s is %s', (word, gender) => expect(knownGender(word)).toBe(gender));
});
