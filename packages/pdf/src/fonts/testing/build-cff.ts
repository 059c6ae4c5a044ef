import { cffStandardStrings } from '../standard-strings.ts';
import { ascii, u16 } from './build-sfnt.ts';

/** What a hand-made CFF program has. */
interface BuiltCff {
  /** Names (or CIDs, for a CID-keyed program) of the glyphs after .notdef, each with its width; undefined = the default. */
  readonly glyphs: readonly { readonly name: string | number; readonly width: number | undefined }[];
  readonly cidKeyed?: boolean;
  readonly defaultWidth?: number;
  readonly nominalWidth?: number;
  /** Codes of the built-in encoding, one a glyph after .notdef; without it the standard encoding holds. */
  readonly codes?: readonly number[];
  /** The width is stated inside a local subroutine. */
  readonly widthInSubroutine?: boolean;
  /** FDSelect format. */
  readonly fdSelectFormat?: 0 | 3;
}

function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  let offset = 1;
  const offsets = [offset, ...items.map((item) => (offset += item.length))];
  return [...u16(items.length), 2, ...offsets.flatMap(u16), ...items.flat()];
}

/** A number in a DICT, always five bytes long, so that offsets can be filled in after the layout is known. */
function integer(value: number): number[] {
  return [29, (value >> 24) & 0xff, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function charstring(width: number | undefined, nominal: number, inSubroutine: boolean): number[] {
  const stated = width === undefined ? [] : [28, ...u16((width - nominal) & 0xffff)];
  // Subroutine 0 is called as -107; it draws the move itself.
  return inSubroutine ? [...stated, 139 - 107, 10, 14] : [...stated, 139, 22, 14];
}

/** Writes a CFF program with one font. */
export function buildCff(font: BuiltCff): Uint8Array {
  const nominal = font.nominalWidth ?? 0;
  const ownStrings: string[] = font.cidKeyed ? ['Adobe', 'Identity'] : [];
  const sids = font.glyphs.map(({ name }) => {
    if (typeof name === 'number') return name;
    const standard = cffStandardStrings.indexOf(name);
    if (standard >= 0) return standard;
    ownStrings.push(name);
    return cffStandardStrings.length + ownStrings.length - 1;
  });
  const inSubroutine = font.widthInSubroutine ?? false;
  const charStrings = index([
    charstring(undefined, nominal, inSubroutine),
    ...font.glyphs.map(({ width }) => charstring(width, nominal, inSubroutine)),
  ]);
  const privateValues = [...integer(font.defaultWidth ?? 0), 20, ...integer(nominal), 21];
  const privateDict = inSubroutine
    ? [...privateValues, ...integer(privateValues.length + 6), 19]
    : privateValues;
  const subroutines = inSubroutine ? index([[139, 22, 11]]) : [];
  const charset = [0, ...sids.flatMap(u16)];
  const encoding = font.codes === undefined ? [] : [0, font.codes.length, ...font.codes];
  const fdSelect =
    font.fdSelectFormat === 3
      ? [3, ...u16(1), ...u16(0), 0, ...u16(font.glyphs.length + 1)]
      : [0, ...new Array<number>(font.glyphs.length + 1).fill(0)];

  const layout = (start: number) => {
    const at = { charset: start, encoding: 0, charStrings: 0, private: 0, fdSelect: 0, fdArray: 0 };
    at.encoding = at.charset + charset.length;
    at.charStrings = at.encoding + encoding.length;
    at.private = at.charStrings + charStrings.length;
    at.fdSelect = at.private + privateDict.length + subroutines.length;
    at.fdArray = at.fdSelect + (font.cidKeyed ? fdSelect.length : 0);
    return at;
  };
  const build = (start: number) => {
    const at = layout(start);
    const privateEntry = [...integer(privateDict.length), ...integer(at.private), 18];
    const top = font.cidKeyed
      ? [
          ...integer(391),
          ...integer(392),
          ...integer(0),
          12,
          30,
          ...integer(at.charset),
          15,
          ...integer(at.charStrings),
          17,
          ...integer(at.fdArray),
          12,
          36,
          ...integer(at.fdSelect),
          12,
          37,
        ]
      : [
          ...integer(at.charset),
          15,
          ...(font.codes === undefined ? [] : [...integer(at.encoding), 16]),
          ...integer(at.charStrings),
          17,
          ...privateEntry,
        ];
    const head = [
      1,
      0,
      4,
      2,
      ...index([ascii('Test')]),
      ...index([top]),
      ...index(ownStrings.map(ascii)),
      ...index([]),
    ];
    const fdArray = font.cidKeyed ? [...fdSelect, ...index([privateEntry])] : [];
    return {
      head,
      body: [...charset, ...encoding, ...charStrings, ...privateDict, ...subroutines, ...fdArray],
    };
  };
  // Offsets have a fixed length, so the head is as long with the right ones.
  const { head, body } = build(build(0).head.length);
  return Uint8Array.from([...head, ...body]);
}
