import { expect, test } from 'vitest';
import { oneOf } from './one-of.ts';

function fits(words: string, text: string): boolean {
  return new RegExp(`^${oneOf(words)}$`, 'u').test(text);
}

test('the words of a list are one of them, with any letters where ~ stands and a space where _ does', () => {
  const list = `tid datum~
    och_med kap. m*`;
  expect(['tid', 'datum', 'datumet', 'och med', 'kap.', 'm*'].filter((word) => !fits(list, word))).toEqual(
    [],
  );
  expect(['tiden', 'ochXmed', 'kapa', 'mm', ''].filter((word) => fits(list, word))).toEqual([]);
});
