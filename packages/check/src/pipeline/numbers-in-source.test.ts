import { findPersonalNumbers } from '@klarmall/swedish';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldNumbers } from './numbers-in-source.ts';

/** Numbers from Skatteverket's list for tests and of the forms that regions issue, with what may part their signs. */
const numbers = [
  '19121212-1212',
  '191212121212',
  '121212-1212',
  '121212T212',
  '19990431K123',
  '991987123456',
];
const between = ['', ' ', '-', '\n', '**', '\u00A0', '\u00AD', ' . ', '&nbsp;', '<b>', '%20', '\\u00a0'];
const around = [
  '',
  ' ',
  'a',
  'å',
  '"2026-12-08"\n  time:\n    label: ',
  'Ring 08-465 004 00. ',
  '13.30',
  '½',
  '😀',
];

describe('mayHoldNumbers', () => {
  it('says no only of a text in which nothing is found', () => {
    const sign = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'0123456789') },
      { weight: 2, arbitrary: fc.constantFrom('٣', '５', 'T', 'k', 'S', 'F', 'é') },
      { weight: 2, arbitrary: fc.constantFrom(...between, ...around) },
    );
    const parted = fc
      .tuple(fc.constantFrom(...numbers), fc.array(fc.constantFrom(...between), { maxLength: 14 }))
      .map(([number, gaps]) => [...number].map((one, at) => one + (gaps[at] ?? '')).join(''));
    const text = fc
      .array(
        fc.oneof(
          parted,
          fc.array(sign, { maxLength: 16 }).map((signs) => signs.join('')),
          fc.constantFrom(...around),
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(mayHoldNumbers({ text: written })).toBe(findPersonalNumbers(written).length > 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('passes over the dates, times and numbers of an ordinary template', () => {
    const text =
      'example: "2026-12-08"\n  time:\n    label: Tid\nreviewBy: "2027-06-01"\n---\nRing 1177 kl. 13.30 eller 08-465 004 00.';
    expect(mayHoldNumbers({ text })).toBe(false);
  });
});
