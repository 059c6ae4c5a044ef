import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSfnt } from './sfnt.ts';
import { type BuiltCmap, buildSfnt } from './testing/build-sfnt.ts';

const map = { 65: 1, 66: 2, 229: 3 };

describe('readSfnt', () => {
  it('gives widths in thousandths of the em, the last advance for glyphs without their own, the first beyond them', () => {
    const font = readSfnt(buildSfnt({ unitsPerEm: 2048, widths: [1024, 2048, 512, 7], fullMetrics: 3 }));
    expect(font?.glyphCount).toBe(4);
    expect([0, 1, 2, 3, 4].map((glyph) => font?.width(glyph))).toEqual([500, 1000, 250, 250, 500]);
  });

  it.each([0, 4, 6, 12] as const)('looks codes up in a cmap subtable of format %i', (format) => {
    const font = readSfnt(
      buildSfnt({ widths: [0, 1, 2, 3], cmaps: [{ platform: 3, encoding: 1, format, map }] }),
    );
    const cmap = font?.cmaps[0];
    expect(cmap).toMatchObject({ platform: 3, encoding: 1, format });
    expect([0x40, 0x41, 0x42, 0x43, 0xe5, 0x10041, -1].map((code) => cmap?.glyph(code))).toEqual([
      0, 1, 2, 0, 3, 0, 0,
    ]);
  });

  it('tells drawn from empty glyphs', () => {
    const font = readSfnt(buildSfnt({ widths: [1, 1, 1], empty: [1] }));
    expect([0, 1, 2, 3].map((glyph) => font?.hasOutline(glyph))).toEqual([true, false, true, false]);
  });

  it('reads names from a post table of format 2', () => {
    const font = readSfnt(buildSfnt({ widths: [1, 1], names: ['.notdef', 'Aring'] }));
    expect(font?.glyphsByName.get('Aring')).toBe(1);
  });

  it('is none without metrics, and has no widths without an em', () => {
    const whole = buildSfnt({ widths: [500] });
    const without = (tag: string) => {
      const at = whole.findIndex((_, index) =>
        [...tag].every((letter, step) => whole[index + step] === letter.charCodeAt(0)),
      );
      return readSfnt(whole.map((byte, index) => (index === at ? 0x78 : byte)));
    };
    expect([without('hhea'), without('hmtx')]).toEqual([undefined, undefined]);
    expect(without('head')?.width(0)).toBeUndefined();
  });

  it('says that other bytes are no sfnt', () => {
    expect(readSfnt(new Uint8Array(0))).toBeUndefined();
    expect(readSfnt(new TextEncoder().encode('%!PS-AdobeFont'))).toBeUndefined();
  });

  it('answers for every cut and changed font without throwing', () => {
    const cmaps: BuiltCmap[] = ([0, 4, 6, 12] as const).map((format) => ({
      platform: 3,
      encoding: 1,
      format,
      map,
    }));
    const whole = buildSfnt({ widths: [1, 2, 3, 4], cmaps, names: ['a', 'b', 'c', 'd'] });
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        (length, changes) => {
          const bytes = whole.slice(0, length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const font = readSfnt(bytes);
          for (const cmap of font?.cmaps ?? []) expect(cmap.glyph(0x41)).toBeGreaterThanOrEqual(0);
          const width = font?.width(1);
          expect(width === undefined || Number.isFinite(width)).toBe(true);
        },
      ),
    );
  });
});
