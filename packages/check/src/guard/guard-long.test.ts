import { expect, it } from 'vitest';
import { checkTexts } from '../pipeline/check-text.ts';

const fixesIn = (text: string) =>
  checkTexts([{ path: 'a.txt', text, hash: '' }], '2026-11-30').findings.flatMap(({ fixes }) => fixes ?? []);

it('offers no fix in a sentence that nobody would read before and after', () => {
  expect(fixesIn(`Du ska erhålla svar${' och komma hit'.repeat(10)}.`)).not.toEqual([]);
  expect(fixesIn(`Du ska erhålla svar${' och komma hit'.repeat(200)}.`)).toEqual([]);
});

it('takes time in proportion to a text without stops', () => {
  const time = (length: number): number => {
    const start = process.cpuUsage().user;
    fixesIn('inte '.repeat(length / 5));
    return process.cpuUsage().user - start;
  };
  time(5000);
  expect(time(160_000)).toBeLessThan(28 * Math.max(40_000, time(20_000)));
});
