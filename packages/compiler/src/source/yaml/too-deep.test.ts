import { expect, test } from 'vitest';
import { tooDeepAt } from './too-deep.ts';

test.each([
  ['brackets', `a: ${'['.repeat(20_000)}`],
  ['braces on lines of their own', `a:\n${'{b:\n'.repeat(2_000)}`],
  ['list marks', `a:\n${'- '.repeat(3_000)}`],
  ['question marks', '? '.repeat(3_000)],
  ['columns', Array.from({ length: 1_200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s that nest absurdly are seen before they are read', (_, text) => {
  expect(tooDeepAt(text)).toBeGreaterThan(0);
});

test.each([
  ['a text with many short lists', 'a: [b, {c: d}]\n'.repeat(2_000)],
  ['a long line of text', `a: ${'Kom i tid. '.repeat(5_000)}`],
  ['a ruler', `a: |\n  ${'-'.repeat(200)}\n`],
])('%s is not deep', (_, text) => {
  expect(tooDeepAt(text)).toBeUndefined();
});
