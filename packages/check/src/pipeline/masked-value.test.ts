import { describe, expect, it } from 'vitest';
import { maskedValue } from './masked-value.ts';

const mask = (text: string) => text.replaceAll('1212', 'xxxx');

describe('a masked value', () => {
  it('is the same object where nothing was hidden, and so is each part of one where something was', () => {
    const clean = { name: 'besök', places: [{ line: 1 }, null] };
    expect(maskedValue(clean, mask)).toBe(clean);
    const masked = maskedValue({ clean, told: ['a', '1212', 'b'] }, mask);
    expect(masked).toEqual({ clean, told: ['a', 'xxxx', 'b'] });
    expect(masked.clean).toBe(clean);
  });

  it('hides what is a key, in its old place, and leaves what is kept', () => {
    const value = { first: 1, 'fil-1212.md': '1212', hash: '1212', last: 2 };
    const masked = maskedValue(value, mask, new Set(['hash']));
    expect(Object.entries(masked)).toEqual([
      ['first', 1],
      ['fil-xxxx.md', 'xxxx'],
      ['hash', '1212'],
      ['last', 2],
    ]);
    expect(value['fil-1212.md']).toBe('1212');
  });

  it('takes a key that has a meaning to the language as a key', () => {
    const value: unknown = JSON.parse('{"__proto__": "1212", "b": "1212"}');
    expect(JSON.stringify(maskedValue(value, mask))).toBe('{"__proto__":"xxxx","b":"xxxx"}');
  });
});
