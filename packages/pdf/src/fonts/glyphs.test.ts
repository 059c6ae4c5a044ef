import { describe, expect, it } from 'vitest';
import { compositeGlyphs } from './composite-glyphs.ts';
import { readFontProgram } from './font-program.ts';
import { type SimpleFontEncoding, simpleEncoding, simpleGlyphs } from './simple-glyphs.ts';
import { buildCff } from './testing/build-cff.ts';
import { buildSfnt } from './testing/build-sfnt.ts';
import { buildType1 } from './testing/build-type1.ts';

const program = (bytes: Uint8Array) => {
  const read = readFontProgram(bytes);
  if (read === undefined) throw new Error('The font that the test made cannot be read.');
  return read;
};
const plain: SimpleFontEncoding = {
  subtype: 'Type1',
  baseFont: 'Test',
  symbolic: false,
  baseEncoding: undefined,
  differences: undefined,
};

describe('readFontProgram', () => {
  it('tells programs by their content', () => {
    expect(readFontProgram(buildSfnt({ widths: [1] }))?.kind).toBe('truetype');
    expect(readFontProgram(buildCff({ glyphs: [] }))?.kind).toBe('cff');
    expect(readFontProgram(buildType1({ widths: { A: 1 } }))?.kind).toBe('type1');
    expect(readFontProgram(buildType1({ widths: { A: 1 }, pfb: true }))?.kind).toBe('type1');
    expect(readFontProgram(new TextEncoder().encode('no font at all'))).toBeUndefined();
  });
});

describe('simpleGlyphs', () => {
  it('goes by names in a Type 1 program: differences over the named over the built-in encoding', () => {
    const type1 = program(buildType1({ widths: { A: 700, aring: 400 }, encoding: { 1: 'A' } }));
    expect(simpleGlyphs(plain, type1)(1)).toMatchObject({ name: 'A', present: true, width: 700 });
    const encoded = {
      ...plain,
      baseEncoding: 'WinAnsiEncoding',
      differences: new Map([
        [2, 'aring'],
        [3, 'gone'],
      ]),
    };
    const glyph = simpleGlyphs(encoded, type1);
    expect(glyph(1)).toMatchObject({ name: undefined, present: false });
    expect(glyph(0x41)).toMatchObject({ name: 'A', present: true });
    expect(glyph(0xe5)).toMatchObject({ name: 'aring', present: true, width: 400 });
    expect(glyph(2)).toMatchObject({ name: 'aring', present: true });
    expect(glyph(3)).toMatchObject({ name: 'gone', present: false, width: 0 });
  });

  it('goes by names in a CFF program', () => {
    const cff = program(buildCff({ glyphs: [{ name: 'A', width: 700 }] }));
    expect(simpleGlyphs(plain, cff)(0x41)).toMatchObject({ name: 'A', index: 1, present: true, width: 700 });
    expect(simpleGlyphs(plain, cff)(0x42)).toMatchObject({ name: 'B', index: undefined, present: false });
  });

  it('finds TrueType glyphs through the Unicode cmap, the Macintosh cmap, then names', () => {
    const font = { ...plain, subtype: 'TrueType', baseEncoding: 'WinAnsiEncoding' } as const;
    const unicode = program(
      buildSfnt({ widths: [0, 500], cmaps: [{ platform: 3, encoding: 1, format: 4, map: { 229: 1 } }] }),
    );
    expect(simpleGlyphs(font, unicode)(0xe5)).toMatchObject({
      name: 'aring',
      index: 1,
      present: true,
      width: 500,
    });
    expect(simpleGlyphs(font, unicode)(0xe4)).toMatchObject({ index: 0, present: false });
    const macintosh = program(
      buildSfnt({ widths: [0, 500], cmaps: [{ platform: 1, encoding: 0, format: 0, map: { 140: 1 } }] }),
    );
    expect(simpleGlyphs(font, macintosh)(0xe5)).toMatchObject({ index: 1, present: true });
    const named = program(buildSfnt({ widths: [0, 500], names: ['.notdef', 'aring'] }));
    expect(simpleGlyphs(font, named)(0xe5)).toMatchObject({ index: 1, present: true });
  });

  it('finds glyphs of a symbolic TrueType font by code', () => {
    const font = { ...plain, subtype: 'TrueType', symbolic: true } as const;
    const symbol = program(
      buildSfnt({ widths: [0, 1, 2], cmaps: [{ platform: 3, encoding: 0, format: 4, map: { 61505: 2 } }] }),
    );
    expect(simpleGlyphs(font, symbol)(0x41)).toMatchObject({ index: 2, present: true });
  });
});

describe('simpleEncoding', () => {
  it('takes the encoding of the two symbol fonts when nothing else is said', () => {
    expect(simpleEncoding({ ...plain, baseFont: 'Symbol' })[0x61]).toBe('alpha');
    expect(simpleEncoding({ ...plain, baseFont: 'ZapfDingbats' })[0x21]).toBe('a1');
    expect(simpleEncoding({ ...plain, baseEncoding: 'NoSuchEncoding' })[0x27]).toBe('quoteright');
  });
});

describe('compositeGlyphs', () => {
  it('maps CIDs through a CIDToGIDMap stream or Identity', () => {
    const truetype = program(buildSfnt({ widths: [1, 2, 3] }));
    const identity = compositeGlyphs({ subtype: 'CIDFontType2', cidToGid: 'Identity' }, truetype);
    expect(identity(2)).toMatchObject({ index: 2, present: true, width: 3 });
    expect(identity(3)).toMatchObject({ present: false });
    const stream = compositeGlyphs(
      { subtype: 'CIDFontType2', cidToGid: Uint8Array.of(0, 0, 0, 2) },
      truetype,
    );
    expect(stream(1)).toMatchObject({ index: 2, width: 3 });
    // CID 0 stands for what has no glyph, whatever it leads to.
    expect(stream(0)).toMatchObject({ index: 0, present: false });
    expect(stream(5)).toMatchObject({ index: undefined, present: false });
  });

  it('maps CIDs through the charset of a CID-keyed CFF program', () => {
    const cff = program(buildCff({ cidKeyed: true, glyphs: [{ name: 77, width: 900 }] }));
    const glyph = compositeGlyphs({ subtype: 'CIDFontType0', cidToGid: undefined }, cff);
    expect(glyph(77)).toMatchObject({ index: 1, present: true, width: 900 });
    expect(glyph(1)).toMatchObject({ present: false });
  });
});
