import { describe, expect, it } from 'vitest';
import { numberValue } from './number-value.ts';

describe('numberValue', () => {
  it.each([
    ['1 000', 1000],
    ['10\u00A0000', 10000],
    ['0,5', 0.5],
    ['2.5', 2.5],
    ['En', 1],
    ['tre', 3],
    ['tjugofem', 25],
  ])('reads %s', (written, value) => expect(numberValue(written)).toBe(value));

  it.each(['1.000', 'tredje', 'halv', 'många', ''])('does not guess at "%s"', (written) =>
    expect(numberValue(written)).toBeUndefined(),
  );
});
