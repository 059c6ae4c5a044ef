import { expect, test } from 'vitest';
import { isGivenName, isWordLikeName } from './given-names.ts';

test.each([
  ['Anna', true],
  ['Karl-Erik', true],
  ['Östen', true],
  ['anna', false],
  ['Andersson', false],
])('%s is a given name: %s', (word, isName) => expect(isGivenName(word)).toBe(isName));

test('names that are ordinary words are told apart', () => {
  expect(['Stella', 'Maj', 'Anna'].map(isWordLikeName)).toEqual([true, true, false]);
});
