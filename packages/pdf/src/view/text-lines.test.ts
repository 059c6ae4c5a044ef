import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { buildDocument } from '../testing/build-document.ts';
import { glyphByGlyph } from '../testing/glyph-by-glyph.ts';

/** The runs of a page with one paragraph whose text objects are given; every letter is half an em wide. */
function runsOf(text: string) {
  const { view } = inspect(buildDocument({ content: `/P << /MCID 0 >> BDC ${text} EMC` }));
  return (view?.pages[0]?.texts ?? []).map(({ text, glued }) => (glued ? `+${text}` : text));
}

describe('words by position', () => {
  it.each([
    ['one operator', 'BT /F1 10 Tf 72 700 Td (Du ska inte ta) Tj ET', ['Du ska inte ta']],
    ['one glyph an operator', glyphByGlyph('Du ska inte ta'), ['Du ska inte ta']],
    [
      'one glyph an operator, no spaces shown',
      glyphByGlyph('Du ska inte ta', { spaces: false }),
      ['Du ska inte ta'],
    ],
    ['letters set apart', glyphByGlyph('Du ska inte ta', { tracking: 0.3 }), ['Du ska inte ta']],
    [
      'letters set apart, no spaces shown',
      glyphByGlyph('Du ska inte ta', { tracking: 0.2, spaces: false }),
      ['Du ska inte ta'],
    ],
    ['figures side by side', glyphByGlyph('1 2 3 4 5', { spaces: false }), ['1 2 3 4 5']],
    ['turned by a quarter', glyphByGlyph('Du ska inte ta', { turn: [0, 1, -1, 0] }), ['Du ska inte ta']],
    ['upside down', glyphByGlyph('Du ska', { turn: [-1, 0, 0, -1] }), ['Du ska']],
    ['gaps within TJ', 'BT /F1 10 Tf 72 700 Td [(Du)-250(ska)-250(int)20(e)] TJ ET', ['Du ska inte']],
    ['a gap at the end of TJ', 'BT /F1 10 Tf 72 700 Td [(Du) -250] TJ (ska) Tj ET', ['Du ska']],
    [
      'letters set apart within TJ',
      'BT /F1 10 Tf 72 700 Td [(D)-250(u)-250( )-250(s)-250(k)-250(a)] TJ ET',
      ['Du ska'],
    ],
    [
      'a number in other letters',
      'BT /F1 10 Tf 72 700 Td (1912) Tj /F1 9 Tf (1212) Tj ET',
      ['1912', '+1212'],
    ],
    ['a raised figure', 'BT /F1 10 Tf 72 700 Td (m) Tj /F1 6 Tf 4 Ts (2) Tj ET', ['m', '+2']],
    ['two lines', 'BT /F1 10 Tf 72 700 Td (Du) Tj 0 -12 Td (ska) Tj ET', ['Du', 'ska']],
    ['two columns', 'BT /F1 10 Tf 72 700 Td (Du) Tj 200 0 Td (ska) Tj ET', ['Du', 'ska']],
    ['the same word drawn twice', 'BT /F1 10 Tf 72 700 Td (ska) Tj 0.3 0 Td (ska) Tj ET', ['ska', 'ska']],
    ['a colour of its own', 'BT /F1 10 Tf 72 700 Td (in) Tj 1 0 0 rg (te) Tj ET', ['in', '+te']],
  ])('%s', (_, content, expected) => {
    expect(runsOf(content)).toEqual(expected);
  });

  it('parts marked content, but not the word in it', () => {
    const { view } = inspect(
      buildDocument({
        content: '/P << /MCID 0 >> BDC BT /F1 10 Tf 72 700 Td (o) Tj EMC /Artifact BMC (ro) Tj EMC ET',
      }),
    );
    expect(view?.pages[0]?.texts.map(({ text, glued, artifact }) => ({ text, glued, artifact }))).toEqual([
      { text: 'o', glued: false, artifact: false },
      { text: 'ro', glued: true, artifact: true },
    ]);
  });

  it('reads any words alike, however they are shown', () => {
    const word = fc.stringMatching(/^[A-Za-z]{5,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.record({
          tracking: fc.double({ min: 0, max: 0.2, noNaN: true }),
          spaces: fc.boolean(),
          size: fc.integer({ min: 6, max: 30 }),
        }),
        (words, way) => {
          const text = words.join(' ');
          expect(runsOf(glyphByGlyph(text, way))).toEqual([text]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
