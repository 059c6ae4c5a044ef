import { expect, it } from 'vitest';
import { dayOn } from './day.ts';

it('a day is past or to come, and neither on itself', () => {
  const { today, isPast, isFuture } = dayOn('2026-11-30');
  const days = ['2026-11-29', today, '2026-12-01'];
  expect(days.map(isPast)).toEqual([true, false, false]);
  expect(days.map(isFuture)).toEqual([false, false, true]);
});
