import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildType1 } from './testing/build-type1.ts';
import { readType1 } from './type1.ts';

const widths = { '.notdef': 250, A: 722, aring: 444 };

describe('readType1', () => {
  it.each([
    ['binary', {}],
    ['hexadecimal', { hexadecimal: true }],
    ['PFB', { pfb: true }],
  ])('reads names and widths of an encrypted program (%s)', (_, form) => {
    const font = readType1(buildType1({ widths, ...form }));
    expect(font?.glyphNames).toEqual(['.notdef', 'A', 'aring']);
    expect(font?.width('A')).toBe(722);
    expect(font?.width('aring')).toBe(444);
    expect(font?.width('B')).toBeUndefined();
    expect(font?.hasGlyph('B')).toBe(false);
  });

  it('reads the standard encoding and one of its own', () => {
    expect(readType1(buildType1({ widths }))?.encoding?.[0x41]).toBe('A');
    const own = readType1(buildType1({ widths, encoding: { 7: 'A', 200: 'aring' } }))?.encoding;
    expect([own?.[7], own?.[200], own?.[0x41]]).toEqual(['A', 'aring', undefined]);
  });

  it('scales widths by the font matrix', () => {
    expect(readType1(buildType1({ widths, fontMatrix: 0.0005 }))?.width('A')).toBe(361);
  });

  it('finds nothing in other bytes', () => {
    expect(
      readType1(new TextEncoder().encode('%!PS-AdobeFont-1.0: Test\ncurrentfile eexec')),
    ).toBeUndefined();
  });

  it('answers for every cut and changed font without throwing', () => {
    const whole = buildType1({ widths, encoding: { 65: 'A' } });
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        (length, changes) => {
          const bytes = whole.slice(0, length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const width = readType1(bytes)?.width('A');
          expect(width === undefined || typeof width === 'number').toBe(true);
        },
      ),
    );
  });
});
