import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentedEnds, sentenceEnds } from './sentence-ends.ts';

const signs = '.!?,:;-–—"\'”’«»()[]{} \u00A0\t\u00AD…•/&%€aåÖéßªº1²ʼ漢א\u0301'.split('');
const words = ['Hej', 'hej', 'Ring 08', 't.ex.', 'kl.', 'A', 'Å', '12', 'mån'];

it('plain text ends its sentences where a segmenter ends them', () => {
  const piece = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom(...words),
    fc.constantFrom('. ', '? ', '! ', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(sentenceEnds(text)).toEqual(segmentedEnds(text));
    }),
    { numRuns: 4000 },
  );
});

it.each([
  ['Hej. Du får en tid.', [5, 19]],
  ['Ta med t.ex. legitimation.', [26]],
  ['”Kom i tid.” Vi väntar.', [13, 23]],
  ['Kostar det 1.500 kr? Ja!', [21, 24]],
  ['', []],
])('%s', (text, ends) => {
  expect(sentenceEnds(text)).toEqual(ends);
});
