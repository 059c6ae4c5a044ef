import { latin1, uint8 } from './binary.ts';
import { type CffFont, readCff } from './cff.ts';
import { readSfnt, type SfntFont } from './sfnt.ts';
import { readType1, type Type1Font } from './type1.ts';

/** An embedded font program, told by its content: producers put programs under the wrong FontFile key. */
export type FontProgram =
  | { readonly kind: 'truetype'; readonly font: SfntFont }
  | { readonly kind: 'opentype-cff'; readonly font: SfntFont; readonly cff: CffFont }
  | { readonly kind: 'cff'; readonly cff: CffFont }
  | { readonly kind: 'type1'; readonly type1: Type1Font };

/**
 * Reads an embedded font program (the decoded FontFile, FontFile2 or FontFile3 stream). `sfnt`: nothing but an
 * sfnt (TrueType, OpenType) fits the font.
 * @returns undefined when it is none that can be read.
 */
export function readFontProgram(bytes: Uint8Array, onlySfnt = false): FontProgram | undefined {
  const sfnt = readSfnt(bytes);
  if (sfnt !== undefined) {
    const cff = sfnt.cff === undefined ? undefined : readCff(sfnt.cff);
    return cff === undefined ? { kind: 'truetype', font: sfnt } : { kind: 'opentype-cff', font: sfnt, cff };
  }
  if (onlySfnt) return undefined;
  if (uint8(bytes, 0) === 0x80 || latin1(bytes, 0, 2) === '%!') {
    const type1 = readType1(bytes);
    return type1 === undefined ? undefined : { kind: 'type1', type1 };
  }
  const cff = readCff(bytes);
  if (cff !== undefined) return { kind: 'cff', cff };
  // Some Type 1 programs lack their first line.
  const type1 = readType1(bytes);
  return type1 === undefined ? undefined : { kind: 'type1', type1 };
}
