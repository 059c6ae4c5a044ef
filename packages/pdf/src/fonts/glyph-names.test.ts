import { describe, expect, it } from 'vitest';
import {
  macintoshCodes,
  macRomanEncoding,
  standardEncoding,
  symbolEncoding,
  winAnsiEncoding,
  zapfDingbatsEncoding,
} from './encodings.ts';
import { glyphNameToUnicode, isInAdobeGlyphList } from './glyph-names.ts';

describe('glyphNameToUnicode', () => {
  it.each([
    ['Aring', 'Å'],
    ['aring.sc', 'å'],
    ['f_f_i', 'ffi'],
    ['uni00E50041', 'åA'],
    ['u1F600', '\u{1F600}'],
    ['dalethatafpatah', '\u05d3\u05b2'],
  ])('reads %s', (name, text) => {
    expect(glyphNameToUnicode(name)).toBe(text);
  });

  it.each(['.notdef', 'g12', 'uniD800', 'uni12', 'u110000', 'constructor', 'a1', ''])(
    'knows no text for %j',
    (name) => {
      expect(glyphNameToUnicode(name)).toBeUndefined();
    },
  );

  it('reads the names of ZapfDingbats only for that font', () => {
    expect(glyphNameToUnicode('a1', 'ZapfDingbats')).toBe('\u2701');
    expect(isInAdobeGlyphList('a1')).toBe(false);
    expect(isInAdobeGlyphList('uni0041')).toBe(false);
  });
});

describe('encodings', () => {
  it('agree with the character sets that they come from', () => {
    const decode = (label: string, code: number) => new TextDecoder(label).decode(Uint8Array.of(code));
    for (let code = 0xc0; code < 0x100; code++) {
      expect(glyphNameToUnicode(winAnsiEncoding[code] ?? '')).toBe(decode('windows-1252', code));
    }
    for (const [name, code] of macintoshCodes) {
      if (['Omega', 'Euro', 'currency', 'apple'].includes(name)) continue;
      expect(glyphNameToUnicode(name), name).toBe(decode('macintosh', code));
    }
  });

  it('keep their own differences', () => {
    expect(standardEncoding[0x27]).toBe('quoteright');
    expect(winAnsiEncoding[0x27]).toBe('quotesingle');
    expect(macRomanEncoding[173]).toBeUndefined();
    expect(macintoshCodes.get('notequal')).toBe(173);
    expect(symbolEncoding[0x61]).toBe('alpha');
    expect(zapfDingbatsEncoding[0x21]).toBe('a1');
  });
});
