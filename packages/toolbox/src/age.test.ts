import { expect, it } from 'vitest';
import { ageOf } from './age.ts';

it.each([
  ['2026-11-30', '2026-11-30', 'new'],
  ['2026-11-30', '2027-05-29', 'new'],
  ['2026-11-30', '2027-05-30', 'old'],
  ['2026-11-30', '2028-05-29', 'old'],
  ['2026-11-30', '2028-05-30', 'expired'],
  // A clock that is wrong is no reason to fall silent.
  ['2026-11-30', '2020-01-01', 'new'],
])('a copy of %s is on %s %s', (built, today, age) => {
  expect(ageOf(built, today)).toBe(age);
});
