import { latin1, uint8, uint16 } from './binary.ts';
import { cffExpertEncoding, type Encoding, standardEncoding } from './encodings.ts';
import { cffPredefinedCharsets, cffStandardStrings } from './standard-strings.ts';
import { type2WidthDifference } from './type2-width.ts';

/** What a CFF font program says. Widths are in thousandths of the em. */
export interface CffFont {
  /** The font is CID-keyed (its Top DICT has ROS): its charset lists CIDs, not names. */
  readonly cidKeyed: boolean;
  readonly glyphCount: number;
  /** Name of each glyph, in glyph order; empty for a CID-keyed font. */
  readonly glyphNames: readonly string[];
  readonly glyphsByName: ReadonlyMap<string, number>;
  /** Glyph index of each CID; in a font that is not CID-keyed the CID is the glyph index. */
  readonly glyphOfCid: (cid: number) => number | undefined;
  /** The CIDs that the program defines, in glyph order, .notdef included; empty when it is not CID-keyed. */
  readonly cids: readonly number[];
  /** The built-in encoding: glyph name by character code; undefined for a CID-keyed font. */
  readonly encoding: Encoding | undefined;
  /** Advance width of a glyph; undefined outside the font. */
  readonly width: (glyph: number) => number | undefined;
}

type Operands = ReadonlyMap<number, readonly number[]>;

interface Index {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}

interface WidthSource {
  readonly defaultWidth: number;
  readonly nominalWidth: number;
  readonly subroutines: readonly Uint8Array[];
  /** Factor from glyph units to thousandths of the em. */
  readonly scale: number;
}

const topDict = {
  charset: 15,
  encoding: 16,
  charStrings: 17,
  private: 18,
  fontMatrix: 0x0c07,
  ros: 0x0c1e,
  fdArray: 0x0c24,
  fdSelect: 0x0c25,
};
const privateDict = { subroutines: 19, defaultWidth: 20, nominalWidth: 21 };

/**
 * Reads a CFF font program: the first font of the set (Adobe Technical Note 5176).
 * @returns undefined when the bytes do not hold one.
 */
export function readCff(bytes: Uint8Array): CffFont | undefined {
  if (uint8(bytes, 0) !== 1 || uint8(bytes, 2) < 4) return undefined;
  const names = readIndex(bytes, uint8(bytes, 2));
  const tops = readIndex(bytes, names.end);
  const strings = readIndex(bytes, tops.end);
  const globals = readIndex(bytes, strings.end);
  const topBytes = tops.items[0];
  if (topBytes === undefined) return undefined;
  const top = readDict(topBytes);
  const charStrings = readIndex(bytes, number(top, topDict.charStrings, 0)).items;
  if (charStrings.length === 0) return undefined;

  const text = (id: number): string => {
    const standard = cffStandardStrings[id];
    if (standard !== undefined) return standard;
    const own = strings.items[id - cffStandardStrings.length];
    return own === undefined ? '' : latin1(own, 0, own.length);
  };
  const cidKeyed = top.has(topDict.ros);
  const charset = readCharset(bytes, number(top, topDict.charset, 0), charStrings.length, cidKeyed);
  const glyphNames = cidKeyed ? [] : charset.map((id) => text(id));
  const glyphsByName = firstIndexes(glyphNames);
  const glyphsByCid = cidKeyed ? firstIndexes(charset) : undefined;
  const sources = widthSources(bytes, top, cidKeyed);
  const sourceOf = cidKeyed
    ? readFdSelect(bytes, number(top, topDict.fdSelect, 0), charStrings.length)
    : () => 0;

  return {
    cidKeyed,
    glyphCount: charStrings.length,
    glyphNames,
    glyphsByName,
    glyphOfCid(cid) {
      if (glyphsByCid !== undefined) return glyphsByCid.get(cid);
      return cid >= 0 && cid < charStrings.length ? cid : undefined;
    },
    cids: cidKeyed ? charset : [],
    encoding: cidKeyed ? undefined : readEncoding(bytes, number(top, topDict.encoding, 0), glyphNames, text),
    width(glyph) {
      const charstring = charStrings[glyph];
      const source = sources[sourceOf(glyph)] ?? sources[0];
      if (charstring === undefined || source === undefined) return undefined;
      const difference = type2WidthDifference(charstring, {
        local: source.subroutines,
        global: globals.items,
      });
      return (
        (difference === undefined ? source.defaultWidth : source.nominalWidth + difference) * source.scale
      );
    },
  };
}

function firstIndexes<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const indexes = new Map<Key, number>();
  for (const [index, key] of keys.entries()) if (!indexes.has(key)) indexes.set(key, index);
  return indexes;
}

function number(dict: Operands, key: number, otherwise: number): number {
  return dict.get(key)?.[0] ?? otherwise;
}

function readIndex(bytes: Uint8Array, start: number): Index {
  const count = uint16(bytes, start);
  const size = uint8(bytes, start + 2);
  if (start < 0 || start + 2 > bytes.length || count === 0) return { items: [], end: start + 2 };
  if (size < 1 || size > 4) return { items: [], end: bytes.length };
  const offsetAt = (index: number) => {
    let value = 0;
    for (let byte = 0; byte < size; byte++)
      value = value * 256 + uint8(bytes, start + 3 + index * size + byte);
    return value;
  };
  const base = start + 2 + (count + 1) * size;
  const items: Uint8Array[] = [];
  for (let index = 0; index < count && start + 3 + (index + 1) * size < bytes.length; index++) {
    const from = base + offsetAt(index);
    items.push(bytes.subarray(from, Math.max(from, base + offsetAt(index + 1))));
  }
  return { items, end: base + offsetAt(count) };
}

function readDict(bytes: Uint8Array): Operands {
  const operands = new Map<number, readonly number[]>();
  let stack: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = uint8(bytes, at++);
    if (byte <= 21) {
      const operator = byte === 12 ? 0x0c00 | uint8(bytes, at++) : byte;
      operands.set(operator, stack);
      stack = [];
    } else if (byte === 28) {
      stack.push((uint16(bytes, at) << 16) >> 16);
      at += 2;
    } else if (byte === 29) {
      stack.push((uint16(bytes, at) << 16) | uint16(bytes, at + 2));
      at += 4;
    } else if (byte === 30) {
      const real = readReal(bytes, at);
      stack.push(real.value);
      at = real.end;
    } else if (byte >= 32 && byte <= 246) stack.push(byte - 139);
    else if (byte >= 247 && byte <= 250) stack.push((byte - 247) * 256 + uint8(bytes, at++) + 108);
    else if (byte >= 251 && byte <= 254) stack.push(-(byte - 251) * 256 - uint8(bytes, at++) - 108);
    if (stack.length > 513) stack = [];
  }
  return operands;
}

function readReal(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];
  let text = '';
  let at = start;
  while (at < bytes.length) {
    const byte = uint8(bytes, at++);
    text += digits[byte >> 4] ?? '';
    if (byte >> 4 === 15) break;
    text += digits[byte & 15] ?? '';
    if ((byte & 15) === 15) break;
  }
  const value = Number(text);
  return { value: Number.isFinite(value) ? value : 0, end: at };
}

/** String numbers (or CIDs) by glyph. */
function readCharset(
  bytes: Uint8Array,
  offset: number,
  glyphCount: number,
  cidKeyed: boolean,
): readonly number[] {
  const predefined = cidKeyed ? undefined : cffPredefinedCharsets[offset];
  if (predefined !== undefined) return predefined.slice(0, glyphCount);
  const charset = [0];
  // A CID-keyed font cannot name a predefined charset; readers then take CID = glyph index.
  if (offset <= 2) return Array.from({ length: glyphCount }, (_, glyph) => glyph);
  const format = uint8(bytes, offset);
  let at = offset + 1;
  while (charset.length < glyphCount && at < bytes.length) {
    const first = uint16(bytes, at);
    at += 2;
    let left = 0;
    if (format === 1) left = uint8(bytes, at++);
    else if (format === 2) {
      left = uint16(bytes, at);
      at += 2;
    }
    for (let index = 0; index <= left && charset.length < glyphCount; index++) charset.push(first + index);
  }
  return charset;
}

function readEncoding(
  bytes: Uint8Array,
  offset: number,
  glyphNames: readonly string[],
  text: (id: number) => string,
): Encoding {
  if (offset === 0) return standardEncoding;
  if (offset === 1) return cffExpertEncoding;
  const encoding = new Array<string | undefined>(256).fill(undefined);
  const format = uint8(bytes, offset);
  const count = uint8(bytes, offset + 1);
  let at = offset + 2;
  let glyph = 1;
  for (let index = 0; index < count; index++) {
    const first = uint8(bytes, at++);
    const left = (format & 0x7f) === 1 ? uint8(bytes, at++) : 0;
    for (let step = 0; step <= left; step++) encoding[(first + step) & 0xff] = glyphNames[glyph++];
  }
  if ((format & 0x80) !== 0) {
    const supplements = uint8(bytes, at++);
    for (let index = 0; index < supplements; index++, at += 3)
      encoding[uint8(bytes, at)] = text(uint16(bytes, at + 1));
  }
  return encoding;
}

function widthSources(bytes: Uint8Array, top: Operands, cidKeyed: boolean): readonly WidthSource[] {
  const topScale = top.get(topDict.fontMatrix)?.[0];
  if (!cidKeyed) return [widthSource(bytes, top, topScale ?? 0.001)];
  return readIndex(bytes, number(top, topDict.fdArray, 0)).items.map((item) => {
    const dict = readDict(item);
    const own = dict.get(topDict.fontMatrix)?.[0];
    // Both matrices apply where both are written (Technical Note 5176, FDArray).
    const scale = own === undefined ? (topScale ?? 0.001) : own * (topScale ?? 1);
    return widthSource(bytes, dict, scale);
  });
}

function widthSource(bytes: Uint8Array, dict: Operands, matrixScale: number): WidthSource {
  const [size = 0, offset = 0] = dict.get(topDict.private) ?? [];
  const inside = offset > 0 && offset < bytes.length && size > 0;
  const values = inside
    ? readDict(bytes.subarray(offset, offset + size))
    : new Map<number, readonly number[]>();
  const subroutinesAt = number(values, privateDict.subroutines, 0);
  return {
    defaultWidth: number(values, privateDict.defaultWidth, 0),
    nominalWidth: number(values, privateDict.nominalWidth, 0),
    subroutines: subroutinesAt === 0 ? [] : readIndex(bytes, offset + subroutinesAt).items,
    scale: matrixScale * 1000,
  };
}

function readFdSelect(bytes: Uint8Array, offset: number, glyphCount: number): (glyph: number) => number {
  if (offset === 0) return () => 0;
  if (uint8(bytes, offset) === 0) return (glyph) => uint8(bytes, offset + 1 + glyph);
  const selected = new Uint8Array(glyphCount);
  const count = uint16(bytes, offset + 1);
  // Ranges ascend; taking each from where the last one ended keeps a damaged table linear.
  let filled = 0;
  for (let index = 0; index < count && offset + 3 + index * 3 < bytes.length; index++) {
    const range = offset + 3 + index * 3;
    const from = Math.max(filled, uint16(bytes, range));
    const to = Math.min(glyphCount, uint16(bytes, range + 3));
    if (to <= from) continue;
    selected.fill(uint8(bytes, range + 2), from, to);
    filled = to;
  }
  return (glyph) => selected[glyph] ?? 0;
}
