// Font programs, encodings and CMaps as plain data: bytes go in, facts come out. Nothing here knows PDF objects; the caller
// reads dictionaries, decodes streams and follows references.
export type { CffFont } from './cff.ts';
export {
  type CharacterCode,
  type CidRange,
  type CMap,
  type CodespaceRange,
  characterCodes,
  cidOf,
  extendCMap,
  readCMap,
  type UnicodeRange,
  unicodeOf,
} from './cmap.ts';
export { type CidFontMapping, compositeGlyphs } from './composite-glyphs.ts';
export type { Encoding } from './encodings.ts';
export { type FontProgram, readFontProgram } from './font-program.ts';
export type { Glyph } from './glyph.ts';
export { isInAdobeGlyphList } from './glyph-names.ts';
export { identityCMap, type PredefinedCMap, predefinedCMap } from './predefined-cmaps.ts';
export type { CmapSubtable, SfntFont } from './sfnt.ts';
export {
  type SimpleFontEncoding,
  simpleEncoding,
  simpleGlyphs,
  unicodeOfListedName,
  unicodeOfName,
} from './simple-glyphs.ts';
export type { Type1Font } from './type1.ts';
