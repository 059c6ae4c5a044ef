import type { Budget } from '../budget.ts';
import { isRegular, isWhitespace, Keyword, type Lexer } from '../objects/lexer.ts';
import { PdfDict, type PdfValue } from '../objects/values.ts';

/** An inline image: its dictionary with full key names and its data. */
interface InlineImage {
  readonly dict: PdfDict;
  readonly data: Uint8Array;
}

const keys = new Map([
  ['BPC', 'BitsPerComponent'],
  ['CS', 'ColorSpace'],
  ['D', 'Decode'],
  ['DP', 'DecodeParms'],
  ['F', 'Filter'],
  ['H', 'Height'],
  ['IM', 'ImageMask'],
  ['I', 'Interpolate'],
  ['W', 'Width'],
]);

/** Bytes after a possible `EI` that must look like content. */
const LOOK_AHEAD = 12;

/** Reads on from `BI` to behind `EI`, or to the end of the content when there is none. */
export function readInlineImage(lexer: Lexer, budget: Budget): InlineImage {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    const key = lexer.readToken();
    if (key instanceof Keyword) {
      if (key.text === 'ID' || key.text === '' || key.text === 'EI') break;
      continue;
    }
    if (typeof key !== 'string') continue;
    budget.tick();
    const value = lexer.readOperand();
    if (value instanceof Keyword) {
      if (value.text === 'ID' || value.text === '') break;
      continue;
    }
    entries.set(keys.get(key) ?? key, value);
  }
  const dict = new PdfDict(entries);
  const { bytes, end } = lexer;
  const start = Math.min(lexer.position + 1, end);
  for (let at = bytes.indexOf(0x45, start); at >= 0 && at + 1 < end; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x49 || (at > start && !isWhitespace(bytes[at - 1]))) continue;
    if (at + 2 < end && isRegular(bytes[at + 2])) continue;
    if (!looksLikeContent(bytes, at + 2, end)) continue;
    lexer.position = at + 2;
    return { dict, data: bytes.subarray(start, Math.max(start, at - 1)) };
  }
  lexer.position = end;
  return { dict, data: bytes.subarray(start, end) };
}

/** Image data may hold the letters `EI`; what follows the real ones is text. */
function looksLikeContent(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LOOK_AHEAD); at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7e || (byte < 0x20 && !isWhitespace(byte))) return false;
  }
  return true;
}
