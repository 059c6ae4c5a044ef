import { expect, test } from 'vitest';
import { oneYearAfter } from './one-year-after.ts';

test.each([
  ['2026-11-30', '2027-11-30'],
  ['2027-12-31', '2028-12-31'],
  ['2028-02-28', '2029-02-28'],
  ['2028-02-29', '2029-02-28'],
])('one year after %s is %s', (today, later) => {
  expect(oneYearAfter(today)).toBe(later);
});
