import { describe, expect, it } from 'vitest';
import { Kept } from './kept.ts';

const bytesOf = (length: number, seed = 0) => Uint8Array.from({ length }, (_, at) => (at * 7 + seed) % 251);

describe('Kept', () => {
  it('finds what was kept of the same bytes, wherever they stand', () => {
    const kept = new Kept<string>(10_000);
    kept.keep(bytesOf(100), 'font', 100);
    expect(kept.find(new Uint8Array([9, ...bytesOf(100), 9]).subarray(1, 101))).toBe('font');
  });

  it('never takes other bytes for the same, whichever of them differs', () => {
    const kept = new Kept<string>(10_000);
    kept.keep(bytesOf(200), 'font', 0);
    for (let at = 0; at < 200; at++) {
      const other = bytesOf(200);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(kept.find(other)).toBeUndefined();
    }
  });

  it('does not change with the file that it was kept from', () => {
    const kept = new Kept<string>(10_000);
    const file = bytesOf(100);
    kept.keep(file, 'font', 0);
    file.fill(0);
    expect(kept.find(bytesOf(100))).toBe('font');
  });

  it('lets go of what was not asked for longest, and never holds more than it may', () => {
    const kept = new Kept<number>(1000);
    for (const seed of [1, 2, 3, 4]) kept.keep(bytesOf(100, seed), seed, 150);
    expect(kept.find(bytesOf(100, 1))).toBe(1);
    kept.keep(bytesOf(100, 5), 5, 150);
    expect([1, 2, 3, 4, 5].map((seed) => kept.find(bytesOf(100, seed)))).toEqual([1, undefined, 3, 4, 5]);
    kept.keep(bytesOf(300), 6, 0);
    expect(kept.find(bytesOf(300))).toBeUndefined();
  });
});
