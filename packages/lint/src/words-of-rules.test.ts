import { expect, it } from 'vitest';
import { readersOf } from './words-of-rules.ts';

const readers = readersOf([/^man$/u, undefined, /\d/u, { test: (word) => word === 'ni' }]);
const of = (text: string): readonly number[] => [...readers(text)];

it('lets a rule read a text that has one of its words, in any case and beside any signs', () => {
  expect(of('Kan MAN göra det?')).toEqual([1, 1, 0, 0]);
  expect(of('(ni)')).toEqual([0, 1, 0, 1]);
  expect(of('Kom kl.9')).toEqual([0, 1, 1, 0]);
});

it('forgets the text before', () => {
  expect(of('man 5 ni')).toEqual([1, 1, 1, 1]);
  expect(of('')).toEqual([0, 1, 0, 0]);
});
