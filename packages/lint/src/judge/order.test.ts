import type { UnjudgedFinding } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, place } from '../testing/judged.ts';
import { byPlace, worstFirst } from './order.ts';

const other = 'templates/local/b.mall.yaml';
const { place: _, template: __, ...nowhere } = finding();
const inFile = (file: string, changes: Partial<UnjudgedFinding> = {}): UnjudgedFinding => ({
  ...nowhere,
  document: { file },
  ...changes,
});
const attached = (page: number | undefined, changes: Partial<UnjudgedFinding> = {}) =>
  finding({ document: { file: 'karta.pdf', ...(page === undefined ? {} : { page }) }, ...changes });

/** Each before the next, whichever way they are handed in. */
function expectOrder(compare: typeof byPlace, findings: readonly UnjudgedFinding[]): void {
  for (const [index, earlier] of findings.entries())
    for (const later of findings.slice(index + 1)) {
      expect(Math.sign(compare(earlier, later)), JSON.stringify([earlier, later])).toBe(-1);
      expect(Math.sign(compare(later, earlier)), JSON.stringify([later, earlier])).toBe(1);
    }
  for (const one of findings) expect(compare(one, { ...one })).toBe(0);
}

describe('the order of findings by place', () => {
  it.each<[string, readonly UnjudgedFinding[]]>([
    ['file, where one without comes first', [nowhere, finding(), finding({ place: place(0, 3, other) })]],
    ['file of an attachment', [inFile('a.pdf'), inFile('b.pdf'), finding()]],
    ['start', [finding({ place: place(0, 9) }), finding({ place: place(4, 5) })]],
    ['page, where none comes first', [attached(undefined), attached(2), attached(10)]],
    ['end', [finding(), finding({ place: place(0, 7) })]],
    ['rule', [finding({ rule: 'a/b' }), finding({ rule: 'a/c' })]],
    ['message', [finding({ message: 'a' }), finding({ message: 'b' })]],
    [
      'template, where none comes first',
      [{ ...nowhere, place: place(0, 3) }, finding({ template: 'a' }), finding({ template: 'b' })],
    ],
    ['data', [finding({ data: { word: 'a' } }), finding({ data: { word: 'b' } })]],
    [
      'what stops an attachment, asks of it, advises and tips, on one line of a template',
      [
        attached(1, { rule: 'd/d' }),
        attached(1, { rule: 'c/c', certainty: 'review' }),
        attached(1, { rule: 'b/b', severity: 'warning' }),
        attached(1, { rule: 'a/a', severity: 'info' }),
      ],
    ],
  ])('is %s', (_, findings) => expectOrder(byPlace, findings));

  it('does not rank what is about a text', () => {
    expectOrder(byPlace, [
      finding({ rule: 'a/a', severity: 'info' }),
      finding({ rule: 'b/b', severity: 'error' }),
      finding({ rule: 'c/c', certainty: 'review' }),
      finding({ rule: 'd/d', severity: 'warning' }),
    ]);
  });

  it('weighs each before all that come after it', () => {
    const early = { ...attached(1), place: place(0, 3), rule: 'b/b' };
    expectOrder(byPlace, [
      { ...early, place: place(0, 9) },
      { ...early, place: place(1, 2) },
    ]);
    expectOrder(byPlace, [
      { ...early, place: place(0, 9) },
      { ...early, place: place(0, 3), document: { file: 'karta.pdf', page: 2 } },
    ]);
    expectOrder(byPlace, [
      { ...early, severity: 'warning' },
      { ...early, place: place(0, 4) },
    ]);
  });
});

describe('the order of a report', () => {
  it('is Stopp, Råd, Granska, Tips, wherever they stand', () => {
    expectOrder(worstFirst, [
      finding({ place: place(9, 10) }),
      finding({ place: place(8, 9), severity: 'warning' }),
      finding({ place: place(7, 8), certainty: 'review' }),
      finding({ place: place(6, 7), severity: 'info' }),
    ]);
    const asked = (severity: UnjudgedFinding['severity']) => finding({ certainty: 'review', severity });
    expect(worstFirst(asked('error'), asked('info'))).toBe(0);
  });

  it('is by place among equals', () => {
    expectOrder(worstFirst, [finding(), finding({ place: place(4, 5) })]);
  });
});

it('puts every shuffled list in one order', () => {
  const all = [undefined, 1, 2].flatMap((page) =>
    (['error', 'warning', 'info'] as const).flatMap((severity) =>
      [0, 4].map((start) => ({ ...attached(page, { severity }), place: place(start, start + 1) })),
    ),
  );
  const sorted = [...all].sort(worstFirst);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect([...shuffled].sort(worstFirst)).toEqual(sorted);
    }),
    { numRuns: 25 },
  );
});
