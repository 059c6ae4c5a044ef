import { int16, latin1, uint8, uint16, uint32 } from './binary.ts';
import { macintoshGlyphOrder } from './standard-strings.ts';

/** One encoding subtable of a "cmap" table. */
export interface CmapSubtable {
  readonly platform: number;
  readonly encoding: number;
  readonly format: number;
  /** The glyph index of a character code, 0 when the subtable has none. */
  readonly glyph: (code: number) => number;
}

/** What an sfnt font program (TrueType or OpenType) says. Widths are in thousandths of the em. */
export interface SfntFont {
  readonly kind: 'truetype' | 'opentype-cff';
  /** From "maxp"; when that table is missing, from the glyph locations. */
  readonly glyphCount: number;
  readonly tables: ReadonlyMap<string, SfntTable>;
  readonly cmaps: readonly CmapSubtable[];
  /**
   * Advance width of a glyph in thousandths of the em; that of glyph 0, which shows in their place, for glyphs that the font does not
   * have. Undefined where the font does not say what its em is.
   */
  readonly width: (glyph: number) => number | undefined;
  /** The glyph has drawing instructions ("glyf" through "loca"); undefined when the font has no such tables. */
  readonly hasOutline: (glyph: number) => boolean | undefined;
  /** Glyph indices by name from the "post" table; empty when it carries no names. */
  readonly glyphsByName: ReadonlyMap<string, number>;
  /** The bytes of the "CFF " table, for readCff. */
  readonly cff: Uint8Array | undefined;
}

interface SfntTable {
  readonly offset: number;
  readonly length: number;
}

const maximalTables = 256;
const maximalCmaps = 64;

/**
 * Reads an sfnt font program: table directory, "head", "maxp", "hhea", "hmtx", "loca", "post" and "cmap"
 * (OpenType specification 1.9, ISO/IEC 14496-22). A TrueType collection gives its first font.
 * @returns undefined when the bytes do not begin as an sfnt, or end before one of the tables that every font needs.
 */
export function readSfnt(bytes: Uint8Array): SfntFont | undefined {
  let directory = 0;
  if (latin1(bytes, 0, 4) === 'ttcf') directory = uint32(bytes, 12);
  const version = uint32(bytes, directory);
  const tag = latin1(bytes, directory, directory + 4);
  if (version !== 0x00010000 && version !== 0x00020000 && !['true', 'OTTO', 'typ1'].includes(tag))
    return undefined;
  const tables = readTables(bytes, directory);
  // Without metrics no glyph can be placed.
  if (!tables?.has('hhea') || !tables.has('hmtx')) return undefined;

  const head = tables.get('head');
  const declaredUnits = head === undefined ? 0 : uint16(bytes, head.offset + 18);
  const unitsPerEm = declaredUnits === 0 ? 1000 : declaredUnits;
  const longLocations = head !== undefined && int16(bytes, head.offset + 50) !== 0;

  const maxp = tables.get('maxp');
  const loca = tables.get('loca');
  const glyf = tables.get('glyf');
  const locatedGlyphs =
    loca === undefined ? 0 : Math.max(0, Math.floor(loca.length / (longLocations ? 4 : 2)) - 1);
  const glyphCount = maxp === undefined ? locatedGlyphs : uint16(bytes, maxp.offset + 4);
  const cff = tables.get('CFF ');

  return {
    kind: cff === undefined ? 'truetype' : 'opentype-cff',
    glyphCount,
    tables,
    cmaps: readCmaps(bytes, tables.get('cmap')),
    width: widthReader(bytes, tables, glyphCount, unitsPerEm),
    hasOutline(glyph) {
      if (loca === undefined || glyf === undefined) return undefined;
      if (glyph < 0 || glyph >= locatedGlyphs) return false;
      const location = (index: number) =>
        longLocations ? uint32(bytes, loca.offset + index * 4) : uint16(bytes, loca.offset + index * 2) * 2;
      return location(glyph + 1) > location(glyph) && location(glyph) < glyf.length;
    },
    glyphsByName: readPostNames(bytes, tables.get('post'), glyphCount),
    cff: cff === undefined ? undefined : bytes.subarray(cff.offset, cff.offset + cff.length),
  };
}

const neededTables: ReadonlySet<string> = new Set(['head', 'hhea', 'hmtx', 'maxp']);

function readTables(bytes: Uint8Array, directory: number): ReadonlyMap<string, SfntTable> | undefined {
  const tables = new Map<string, SfntTable>();
  const count = Math.min(uint16(bytes, directory + 4), maximalTables);
  for (let index = 0; index < count; index++) {
    const record = directory + 12 + index * 16;
    const offset = uint32(bytes, record + 8);
    const tag = latin1(bytes, record, record + 4);
    if (record + 16 > bytes.length || offset >= bytes.length) {
      if (neededTables.has(tag)) return undefined;
      continue;
    }
    const length = Math.min(uint32(bytes, record + 12), bytes.length - offset);
    if (!tables.has(tag)) tables.set(tag, { offset, length });
  }
  return tables;
}

function widthReader(
  bytes: Uint8Array,
  tables: ReadonlyMap<string, SfntTable>,
  glyphCount: number,
  unitsPerEm: number,
): (glyph: number) => number | undefined {
  const hhea = tables.get('hhea');
  const hmtx = tables.get('hmtx');
  if (hhea === undefined || hmtx === undefined || !tables.has('head')) return () => undefined;
  const metrics = Math.min(uint16(bytes, hhea.offset + 34), Math.floor(hmtx.length / 4));
  return (glyph) => {
    if (glyph < 0 || metrics === 0) return undefined;
    const shown = glyph < metrics || glyph < glyphCount ? glyph : 0;
    // Glyphs after the last full metric share its advance ("hmtx").
    const at = hmtx.offset + Math.min(shown, metrics - 1) * 4;
    return (uint16(bytes, at) * 1000) / unitsPerEm;
  };
}

function readPostNames(
  bytes: Uint8Array,
  post: SfntTable | undefined,
  glyphCount: number,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  if (post === undefined) return names;
  const add = (name: string | undefined, glyph: number) => {
    if (name !== undefined && !names.has(name)) names.set(name, glyph);
  };
  const format = uint32(bytes, post.offset);
  if (format === 0x00010000) {
    for (let glyph = 0; glyph < Math.min(glyphCount, 258); glyph++) add(macintoshGlyphOrder[glyph], glyph);
  } else if (format === 0x00020000) {
    const end = post.offset + post.length;
    const count = Math.min(uint16(bytes, post.offset + 32), Math.floor(Math.max(0, post.length - 34) / 2));
    const ownNames: string[] = [];
    for (let at = post.offset + 34 + count * 2; at < end; ) {
      const length = uint8(bytes, at);
      ownNames.push(latin1(bytes, at + 1, Math.min(end, at + 1 + length)));
      at += 1 + length;
    }
    for (let glyph = 0; glyph < count; glyph++) {
      const index = uint16(bytes, post.offset + 34 + glyph * 2);
      add(index < 258 ? macintoshGlyphOrder[index] : ownNames[index - 258], glyph);
    }
  }
  return names;
}

function readCmaps(bytes: Uint8Array, table: SfntTable | undefined): readonly CmapSubtable[] {
  if (table === undefined) return [];
  const subtables: CmapSubtable[] = [];
  const count = Math.min(uint16(bytes, table.offset + 2), maximalCmaps);
  for (let index = 0; index < count; index++) {
    const record = table.offset + 4 + index * 8;
    const offset = table.offset + uint32(bytes, record + 4);
    if (record + 8 > table.offset + table.length || offset + 2 > bytes.length) continue;
    const format = uint16(bytes, offset);
    subtables.push({
      platform: uint16(bytes, record),
      encoding: uint16(bytes, record + 2),
      format,
      glyph: glyphReader(bytes, offset, format),
    });
  }
  return subtables;
}

function glyphReader(bytes: Uint8Array, offset: number, format: number): (code: number) => number {
  switch (format) {
    case 0:
      return (code) => (code >= 0 && code < 256 ? uint8(bytes, offset + 6 + code) : 0);
    case 2:
      return (code) => glyphInFormat2(bytes, offset, code);
    case 4:
      return (code) => glyphInFormat4(bytes, offset, code);
    case 6:
      return (code) => {
        const index = code - uint16(bytes, offset + 6);
        return index >= 0 && index < uint16(bytes, offset + 8) ? uint16(bytes, offset + 10 + index * 2) : 0;
      };
    case 10:
      return (code) => {
        const index = code - uint32(bytes, offset + 12);
        return index >= 0 && index < uint32(bytes, offset + 16) ? uint16(bytes, offset + 20 + index * 2) : 0;
      };
    case 8:
      return (code) => glyphInGroups(bytes, offset + 8204, code, true);
    case 12:
      return (code) => glyphInGroups(bytes, offset + 12, code, true);
    case 13:
      return (code) => glyphInGroups(bytes, offset + 12, code, false);
    default:
      return () => 0;
  }
}

function glyphInFormat2(bytes: Uint8Array, offset: number, code: number): number {
  const high = code >> 8;
  const key = code > 0xff ? uint16(bytes, offset + 6 + high * 2) : 0;
  if (code > 0xffff || code < 0 || (code > 0xff && key === 0)) return 0;
  if (code <= 0xff && uint16(bytes, offset + 6 + code * 2) !== 0) return 0;
  const header = offset + 518 + key;
  const index = (code & 0xff) - uint16(bytes, header);
  if (index < 0 || index >= uint16(bytes, header + 2)) return 0;
  const glyph = uint16(bytes, header + 6 + uint16(bytes, header + 6) + index * 2);
  return glyph === 0 ? 0 : (glyph + int16(bytes, header + 4)) & 0xffff;
}

function glyphInFormat4(bytes: Uint8Array, offset: number, code: number): number {
  if (code < 0 || code > 0xffff) return 0;
  const doubled = uint16(bytes, offset + 6) & ~1;
  const segments = doubled / 2;
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  // Damaged and hand-made fonts have unsorted segments; a linear search also answers for them.
  for (let segment = 0; segment < segments && ends + segment * 2 < bytes.length; segment++) {
    if (uint16(bytes, ends + segment * 2) < code) continue;
    const start = uint16(bytes, starts + segment * 2);
    if (start > code) continue;
    const delta = uint16(bytes, starts + doubled + segment * 2);
    const rangeAt = starts + doubled * 2 + segment * 2;
    const range = uint16(bytes, rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    if (range === 0xffff) return 0;
    const glyph = uint16(bytes, rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function glyphInGroups(bytes: Uint8Array, offset: number, code: number, sequential: boolean): number {
  let low = 0;
  let high = Math.min(uint32(bytes, offset), Math.floor(Math.max(0, bytes.length - offset - 4) / 12)) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = offset + 4 + middle * 12;
    const first = uint32(bytes, group);
    if (code < first) high = middle - 1;
    else if (code > uint32(bytes, group + 4)) low = middle + 1;
    else return uint32(bytes, group + 8) + (sequential ? code - first : 0);
  }
  return 0;
}
