import { expect, test } from 'vitest';
import { freeSpentMemory } from './spent-memory.ts';

test('memory is freed when much was left since the last time, and not before', () => {
  const sizes =
    (...all: number[]) =>
    () =>
      (all.shift() ?? 0) * 1_000_000;
  // Tests before this one may have left something.
  expect(freeSpentMemory(sizes(9_000, 0))).toBe(true);
  expect(freeSpentMemory(sizes(80))).toBe(false);
  expect(freeSpentMemory(sizes(200, 90))).toBe(true);
  expect(freeSpentMemory(sizes(170))).toBe(false);
  expect(freeSpentMemory(sizes(190, 95))).toBe(true);
});
