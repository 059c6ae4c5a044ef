import {
  type Encoding,
  macintoshCodes,
  namedEncodings,
  standardEncoding,
  symbolEncoding,
  zapfDingbatsEncoding,
} from './encodings.ts';
import type { FontProgram } from './font-program.ts';
import type { Glyph } from './glyph.ts';
import { glyphNameToUnicode, listedGlyphName } from './glyph-names.ts';
import type { SfntFont } from './sfnt.ts';

/** A simple font's dictionary, as far as its encoding goes (ISO 32000-1, 9.6.6). */
export interface SimpleFontEncoding {
  readonly subtype: 'Type1' | 'MMType1' | 'TrueType' | 'Type3';
  /** BaseFont without its subset tag. */
  readonly baseFont: string | undefined;
  /** The Symbolic flag of the font descriptor. */
  readonly symbolic: boolean;
  /** Encoding as a name, or the BaseEncoding of an encoding dictionary. */
  readonly baseEncoding: string | undefined;
  /** Names by code from the Differences array. */
  readonly differences: ReadonlyMap<number, string> | undefined;
}

/**
 * The glyph name of every character code: Differences over the named encoding over the encoding that the font has of
 * itself (ISO 32000-1, 9.6.6.1, Table 114).
 */
export function simpleEncoding(font: SimpleFontEncoding, program?: FontProgram): Encoding {
  const base = baseEncoding(font, program);
  if (font.differences === undefined || font.differences.size === 0) return base;
  const names = [...base];
  for (const [code, name] of font.differences) if (code >= 0 && code < 256) names[code] = name;
  return names;
}

function baseEncoding(font: SimpleFontEncoding, program: FontProgram | undefined): Encoding {
  const named = font.baseEncoding === undefined ? undefined : namedEncodings.get(font.baseEncoding);
  if (named !== undefined) return named;
  const builtIn = program === undefined ? undefined : builtInEncoding(program);
  if (builtIn !== undefined) return builtIn;
  if (font.baseFont === 'Symbol') return symbolEncoding;
  if (font.baseFont === 'ZapfDingbats') return zapfDingbatsEncoding;
  return standardEncoding;
}

function builtInEncoding(program: FontProgram): Encoding | undefined {
  switch (program.kind) {
    case 'type1':
      return program.type1.encoding;
    case 'cff':
    case 'opentype-cff':
      return program.cff.encoding;
    case 'truetype':
      return undefined;
  }
}

/** The text of a character code by its glyph name, where the font has no ToUnicode (ISO 32000-1, 9.10.2). */
export function unicodeOfName(name: string, baseFont: string | undefined): string | undefined {
  return glyphNameToUnicode(name, baseFont === 'ZapfDingbats' ? 'ZapfDingbats' : undefined);
}

/**
 * The text of a glyph name as the rules count it (ISO 14289-1, 7.21.7): only names that Adobe's lists hold as they stand count, whatever
 * the font; uniXXXX and joined names do not.
 */
export function unicodeOfListedName(name: string): string | undefined {
  return listedGlyphName(name);
}

/** How a simple font finds the glyph of a character code in its embedded program. */
export function simpleGlyphs(font: SimpleFontEncoding, program: FontProgram): (code: number) => Glyph {
  const encoding = simpleEncoding(font, program);
  switch (program.kind) {
    case 'type1':
      return (code) => {
        const name = encoding[code];
        const present = name !== undefined && name !== '.notdef' && program.type1.hasGlyph(name);
        return { name, index: undefined, present, width: widthByName(name, program.type1.width, present) };
      };
    case 'cff':
    case 'opentype-cff':
      if (font.subtype === 'TrueType' && program.kind === 'opentype-cff')
        return trueTypeGlyphs(font, encoding, program.font);
      return (code) => {
        const { cff } = program;
        const name = encoding[code];
        // A CID-keyed program has no names; its glyphs then stand in code order.
        const index = cff.cidKeyed
          ? cff.glyphOfCid(code)
          : name === undefined || name === '.notdef'
            ? 0
            : cff.glyphsByName.get(name);
        return {
          name,
          index,
          present: index !== undefined,
          // What is missing shows as .notdef, the first glyph.
          width: cff.width(index ?? 0),
        };
      };
    case 'truetype':
      return trueTypeGlyphs(font, encoding, program.font);
  }
}

/** A glyph that is asked for by name and missing has no width at all; a code without a name shows .notdef. */
function widthByName(
  name: string | undefined,
  width: (name: string) => number | undefined,
  present: boolean,
): number | undefined {
  if (name === undefined) return width('.notdef');
  return present || name === '.notdef' ? width(name) : 0;
}

/** ISO 32000-1, 9.6.6.4. */
function trueTypeGlyphs(
  font: SimpleFontEncoding,
  encoding: Encoding,
  program: SfntFont,
): (code: number) => Glyph {
  const subtable = (platform: number, kind: number) =>
    program.cmaps.find((cmap) => cmap.platform === platform && cmap.encoding === kind);
  const unicode = subtable(3, 1);
  const symbol = subtable(3, 0);
  const macintosh = subtable(1, 0);
  const hasCmap = program.tables.has('cmap');
  const encoded = font.baseEncoding !== undefined || font.differences !== undefined;

  const byName = (name: string): number => {
    let glyph = 0;
    const text = unicode === undefined ? undefined : listedGlyphName(name);
    if (unicode !== undefined && text !== undefined) glyph = unicode.glyph(text.codePointAt(0) ?? 0);
    const macintoshCode = macintoshCodes.get(name);
    if (glyph === 0 && macintosh !== undefined && macintoshCode !== undefined)
      glyph = macintosh.glyph(macintoshCode);
    return glyph === 0 ? (program.glyphsByName.get(name) ?? 0) : glyph;
  };
  const byCode = (code: number): number => {
    if (symbol !== undefined) {
      // Codes of a (3, 0) subtable stand in one of four private ranges.
      for (const high of [0xf000, 0, 0xf100, 0xf200]) {
        const glyph = symbol.glyph(high + code);
        if (glyph !== 0) return glyph;
      }
    }
    return macintosh?.glyph(code) ?? 0;
  };

  return (code) => {
    const name = encoding[code];
    let index = 0;
    if (!encoded || font.symbolic) index = byCode(code);
    else if (name !== undefined && name !== '.notdef') index = byName(name);
    // A code that has no name is looked up as it is.
    else index = unicode?.glyph(code) || macintosh?.glyph(code) || 0;
    const present = index > 0;
    return { name, index, present, width: index === 0 && !hasCmap ? 0 : program.width(index) };
  };
}
