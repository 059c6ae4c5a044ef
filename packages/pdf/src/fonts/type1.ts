import { latin1, uint8 } from './binary.ts';
import { type Encoding, standardEncoding } from './encodings.ts';

/** What a Type 1 font program says. Widths are in thousandths of the em. */
export interface Type1Font {
  /** The names in CharStrings, in the order of the program, .notdef included. */
  readonly glyphNames: readonly string[];
  readonly hasGlyph: (name: string) => boolean;
  /** Advance width of a glyph by its name; undefined when the program has no such glyph or states none. */
  readonly width: (name: string) => number | undefined;
  /** The built-in encoding; undefined when the program has none that can be read. */
  readonly encoding: Encoding | undefined;
  /** The encrypted portion is written in binary and not as segments of a PFB file. */
  readonly binary: boolean;
}

const maximalGlyphs = 65_536;
const charstringKey = 4330;
const eexecKey = 55665;

/**
 * Reads a Type 1 font program as embedded in a PDF (FontFile) or in a PFB file: encoding, the names and widths of its
 * charstrings (Adobe Type 1 Font Format 1.1).
 * @returns undefined when no charstrings are found.
 */
export function readType1(source: Uint8Array): Type1Font | undefined {
  const bytes = withoutSegmentHeaders(source);
  const eexec = find(bytes, 'eexec', 0);
  const clearEnd = eexec < 0 ? bytes.length : eexec;
  const encrypted = eexec < 0 ? new Uint8Array(0) : decryptEexec(bytes, eexec + 5);
  const program = find(encrypted, '/CharStrings', 0) >= 0 ? encrypted : bytes;
  const lead = leadingBytes(program);
  const subroutines = readSubroutines(program, lead);
  const charstrings = readCharstrings(program, lead);
  if (charstrings.size === 0) return undefined;

  const header = latin1(bytes, 0, clearEnd);
  const matrix = /\/FontMatrix\s*\[\s*([-+.\deE]+)/.exec(header);
  const factor = Number(matrix?.[1] ?? 0.001);
  const scale = Number.isFinite(factor) && factor !== 0 ? factor * 1000 : 1;
  return {
    glyphNames: [...charstrings.keys()],
    hasGlyph: (name) => charstrings.has(name),
    width(name) {
      const charstring = charstrings.get(name);
      const width = charstring === undefined ? undefined : type1Width(charstring, subroutines);
      return width === undefined ? undefined : width * scale;
    },
    encoding: readEncoding(header),
    binary: bytes === source && !(eexec >= 0 && isHexadecimal(bytes, eexecStart(bytes, eexec + 5))),
  };
}

/** A PFB file puts a six-byte header before each of its segments. */
function withoutSegmentHeaders(bytes: Uint8Array): Uint8Array {
  if (uint8(bytes, 0) !== 0x80) return bytes;
  const parts: Uint8Array[] = [];
  for (let at = 0; uint8(bytes, at) === 0x80 && uint8(bytes, at + 1) !== 3; ) {
    const length =
      uint8(bytes, at + 2) +
      uint8(bytes, at + 3) * 0x100 +
      uint8(bytes, at + 4) * 0x10000 +
      uint8(bytes, at + 5) * 0x1000000;
    parts.push(bytes.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  const joined = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < text.length && bytes[at + same] === text.charCodeAt(same)) same++;
    if (same === text.length) return at;
  }
  return -1;
}

function decrypt(bytes: Uint8Array, key: number, skip: number): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let state = key;
  for (let at = 0; at < bytes.length; at++) {
    const cipher = bytes[at] ?? 0;
    plain[at] = cipher ^ (state >> 8);
    state = ((cipher + state) * 52845 + 22719) & 0xffff;
  }
  return plain.subarray(Math.min(skip, plain.length));
}

function decryptEexec(bytes: Uint8Array, after: number): Uint8Array {
  const start = eexecStart(bytes, after);
  const portion = isHexadecimal(bytes, start) ? fromHexadecimal(bytes, start) : bytes.subarray(start);
  return decrypt(portion, eexecKey, 4);
}

function eexecStart(bytes: Uint8Array, after: number): number {
  let start = after;
  while (isSpace(uint8(bytes, start)) && start < bytes.length) start++;
  return start;
}

/** Four hexadecimal digits at the start mean that the whole encrypted portion is written in hexadecimal (7.2). */
function isHexadecimal(bytes: Uint8Array, start: number): boolean {
  return /^[0-9A-Fa-f]{4}$/.test(latin1(bytes, start, start + 4));
}

function fromHexadecimal(bytes: Uint8Array, start: number): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length - start) / 2));
  let length = 0;
  let high = -1;
  for (let at = start; at < bytes.length; at++) {
    const digit = Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      decoded[length++] = high * 16 + digit;
      high = -1;
    }
  }
  return decoded.subarray(0, length);
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 0 || byte === 12;
}

/** A cursor over a PostScript program, reading what is needed to walk its binary strings. */
class ProgramCursor {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next token: a name with its solidus, a number or a word; empty at the end. */
  token(): string {
    while (this.at < this.bytes.length && isSpace(uint8(this.bytes, this.at))) this.at++;
    const start = this.at;
    if (this.at < this.bytes.length) this.at++;
    while (this.at < this.bytes.length && this.at - start < 256) {
      const byte = uint8(this.bytes, this.at);
      if (isSpace(byte) || byte === 0x2f || byte === 0x7b || byte === 0x7d || byte === 0x5b || byte === 0x5d)
        break;
      this.at++;
    }
    return latin1(this.bytes, start, this.at);
  }

  /** The binary string after its length and the word that reads it (RD or -|). */
  binary(length: number): Uint8Array {
    this.token();
    const start = this.at + 1;
    this.at = Math.min(this.bytes.length, start + length);
    return this.bytes.subarray(start, this.at);
  }
}

/** lenIV: how many random bytes begin each charstring; -1 when charstrings are not encrypted. */
function leadingBytes(program: Uint8Array): number {
  const at = find(program, '/lenIV', 0);
  if (at < 0) return 4;
  const value = Number(new ProgramCursor(program, at + 6).token());
  return Number.isInteger(value) ? value : 4;
}

function plainCharstring(bytes: Uint8Array, lead: number): Uint8Array {
  return lead < 0 ? bytes : decrypt(bytes, charstringKey, lead);
}

function readSubroutines(program: Uint8Array, lead: number): ReadonlyMap<number, Uint8Array> {
  const subroutines = new Map<number, Uint8Array>();
  const start = find(program, '/Subrs', 0);
  if (start < 0) return subroutines;
  const cursor = new ProgramCursor(program, start + 6);
  const count = Number(cursor.token());
  if (!Number.isInteger(count)) return subroutines;
  while (subroutines.size < Math.min(count, maximalGlyphs)) {
    const token = cursor.token();
    if (token === '' || token.startsWith('/')) break;
    if (token !== 'dup') continue;
    const index = Number(cursor.token());
    const length = Number(cursor.token());
    if (!Number.isInteger(index) || !Number.isInteger(length) || length < 0) break;
    subroutines.set(index, plainCharstring(cursor.binary(length), lead));
  }
  return subroutines;
}

function readCharstrings(program: Uint8Array, lead: number): ReadonlyMap<string, Uint8Array> {
  const charstrings = new Map<string, Uint8Array>();
  const start = find(program, '/CharStrings', 0);
  if (start < 0) return charstrings;
  const cursor = new ProgramCursor(program, start + 12);
  while (charstrings.size < maximalGlyphs) {
    const token = cursor.token();
    if (token === '' || (token === 'end' && charstrings.size > 0)) break;
    if (!token.startsWith('/')) continue;
    const length = Number(cursor.token());
    if (!Number.isInteger(length) || length < 0) break;
    charstrings.set(token.slice(1), plainCharstring(cursor.binary(length), lead));
  }
  return charstrings;
}

/** The width in glyph units, from hsbw or sbw, which begin every charstring (6.4). */
function type1Width(
  charstring: Uint8Array,
  subroutines: ReadonlyMap<number, Uint8Array>,
): number | undefined {
  const stack: number[] = [];
  const calls: { readonly code: Uint8Array; at: number }[] = [{ code: charstring, at: 0 }];
  for (let step = 0; step < 2000; step++) {
    const frame = calls.at(-1);
    if (frame === undefined) return undefined;
    const { code } = frame;
    if (frame.at >= code.length) {
      calls.pop();
      continue;
    }
    const byte = uint8(code, frame.at++);
    if (byte >= 32 && byte <= 246) stack.push(byte - 139);
    else if (byte >= 247 && byte <= 250) stack.push((byte - 247) * 256 + uint8(code, frame.at++) + 108);
    else if (byte >= 251 && byte <= 254) stack.push(-(byte - 251) * 256 - uint8(code, frame.at++) - 108);
    else if (byte === 255) {
      stack.push(
        (uint8(code, frame.at) << 24) |
          (uint8(code, frame.at + 1) << 16) |
          (uint8(code, frame.at + 2) << 8) |
          uint8(code, frame.at + 3),
      );
      frame.at += 4;
    } else if (byte === 13)
      return stack[1]; // hsbw: side bearing, width
    else if (byte === 10) {
      const body = subroutines.get(stack.pop() ?? -1);
      if (body === undefined || calls.length > 10) return undefined;
      calls.push({ code: body, at: 0 });
    } else if (byte === 11) calls.pop();
    else if (byte === 12) {
      const escaped = uint8(code, frame.at++);
      if (escaped === 7) return stack[2]; // sbw: side bearing x and y, width x and y
      if (escaped !== 12) return undefined;
      const divisor = stack.pop() ?? 1;
      stack.push((stack.pop() ?? 0) / (divisor === 0 ? 1 : divisor));
    } else return undefined;
  }
  return undefined;
}

function readEncoding(header: string): Encoding | undefined {
  const start = header.indexOf('/Encoding');
  if (start < 0) return undefined;
  const rest = header.slice(start + 9);
  if (/^\s*StandardEncoding\b/.test(rest)) return standardEncoding;
  const encoding = new Array<string | undefined>(256).fill(undefined);
  const end = rest.search(/\b(?:readonly\s+)?def\b(?!\s*for)/);
  const body = end < 0 ? rest : rest.slice(0, end);
  for (const [, radix, digits, name] of body.matchAll(
    /dup\s+(?:(\d+)#)?([0-9A-Za-z]+)\s*\/([^\s/{}[\]]+)\s+put/g,
  )) {
    const code = Number.parseInt(
      digits ?? '',
      radix === undefined ? 10 : Math.min(36, Math.max(2, Number(radix))),
    );
    if (code >= 0 && code < 256 && name !== '.notdef') encoding[code] = name;
  }
  return encoding;
}
