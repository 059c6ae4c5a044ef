import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCff } from './cff.ts';
import { buildCff } from './testing/build-cff.ts';

const glyphs = [
  { name: 'A', width: 700 },
  { name: 'Aring', width: undefined },
  { name: 'klar.alt', width: -20 },
];

describe('readCff', () => {
  it('reads names, also those that the font brings itself, and widths', () => {
    const font = readCff(buildCff({ glyphs, defaultWidth: 444, nominalWidth: 500 }));
    expect(font?.glyphNames).toEqual(['.notdef', 'A', 'Aring', 'klar.alt']);
    expect(font?.glyphsByName.get('klar.alt')).toBe(3);
    expect([0, 1, 2, 3, 4].map((glyph) => font?.width(glyph))).toEqual([444, 700, 444, -20, undefined]);
    expect(font?.encoding?.[0x41]).toBe('A');
    expect(font?.cidKeyed).toBe(false);
    expect(font?.glyphOfCid(3)).toBe(3);
  });

  it('reads a width that stands before a subroutine call', () => {
    const font = readCff(buildCff({ glyphs, widthInSubroutine: true, nominalWidth: 100 }));
    expect([1, 2, 3].map((glyph) => font?.width(glyph))).toEqual([700, 0, -20]);
  });

  it('reads the encoding that the font brings', () => {
    const font = readCff(buildCff({ glyphs, codes: [1, 2, 3] }));
    expect(font?.encoding?.slice(0, 5)).toEqual([undefined, 'A', 'Aring', 'klar.alt', undefined]);
  });

  it.each([0, 3] as const)('reads a CID-keyed font with FDSelect format %i', (fdSelectFormat) => {
    const font = readCff(
      buildCff({
        cidKeyed: true,
        fdSelectFormat,
        defaultWidth: 1000,
        glyphs: [
          { name: 34, width: 600 },
          { name: 900, width: undefined },
        ],
      }),
    );
    expect(font).toMatchObject({ cidKeyed: true, glyphCount: 3 });
    expect(font?.cids).toEqual([0, 34, 900]);
    expect([0, 34, 900, 1].map((cid) => font?.glyphOfCid(cid))).toEqual([0, 1, 2, undefined]);
    expect([1, 2].map((glyph) => font?.width(glyph))).toEqual([600, 1000]);
  });

  it('answers for every cut and changed font without throwing', () => {
    const whole = buildCff({ glyphs, widthInSubroutine: true, codes: [1, 2, 3] });
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        (length, changes) => {
          const bytes = whole.slice(0, length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const font = readCff(bytes);
          const width = font?.width(1);
          expect(width === undefined || typeof width === 'number').toBe(true);
        },
      ),
    );
  });
});
