import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

test('marks from the first word that differs to the last', () => {
  expect(changedWords('Ring 08-465 004 01 i dag.', 'Ring 08-465 004 77 i dag.')).toEqual([
    ['Ring 08-465 004 ', '01', ' i dag.'],
    ['Ring 08-465 004 ', '77', ' i dag.'],
  ]);
  expect(changedWords('Kom i god tid.', 'Kom tid.')).toEqual([
    ['Kom ', 'i god', ' tid.'],
    ['Kom ', '', 'tid.'],
  ]);
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'å ', ' ', '\n', 'Ring '), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('a line break for a space is no change of the word before it', () => {
  expect(changedWords('Prov: blod\nDag', 'Prov: blod i dag\nDag')[1]).toEqual([
    'Prov: blod',
    ' i dag',
    '\nDag',
  ]);
});

test('loses nothing, and marks nothing in equal texts', () => {
  fc.assert(
    fc.property(words, words, (old, now) => {
      const [was, is] = changedWords(old, now);
      expect(was.join('')).toBe(old);
      expect(is.join('')).toBe(now);
      expect(is[0]).toBe(was[0]);
      if (old === now) expect(is[1]).toBe('');
    }),
  );
});
