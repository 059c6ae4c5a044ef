import { type Budget, BudgetSpent } from '../budget.ts';
import { PairList } from './pair-list.ts';
import { isInteger, PdfDict, PdfRef, PdfString, type PdfValue } from './values.ts';

/** A word that is no object: `obj`, `stream`, `BT`, `Tj` … One instance per word, so that they compare by identity. */
export class Keyword {
  readonly text: string;
  /** Set once for the operators of content streams, so that they are told apart by a number. */
  operator = 0;

  constructor(text: string) {
    this.text = text;
  }
}

/** What {@link Lexer.readToken} gives at the end of the data. */
export const END = new Keyword('');
const ARRAY_OPEN = new Keyword('[');
const ARRAY_CLOSE = new Keyword(']');
const DICT_OPEN = new Keyword('<<');
const DICT_CLOSE = new Keyword('>>');
const BRACE_OPEN = new Keyword('{');
const BRACE_CLOSE = new Keyword('}');
const REFERENCE = new Keyword('R');

type Token = PdfValue | Keyword;

const REGULAR = 0;
const WHITESPACE = 1;
const DELIMITER = 2;

/** Character class of each byte (ISO 32000-1, 7.2.2). */
const classes = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) classes[code] = WHITESPACE;
for (const character of '()<>[]{}/%') classes[character.charCodeAt(0)] = DELIMITER;

export function isWhitespace(byte: number | undefined): boolean {
  return byte !== undefined && classes[byte] === WHITESPACE;
}

export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && classes[byte] === REGULAR;
}

const hexValues = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  hexValues[digit.toString(16).charCodeAt(0)] = digit;
  hexValues[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Value of a hexadecimal digit, -1 for any other byte. */
export function hexValue(byte: number | undefined): number {
  return byte === undefined ? -1 : (hexValues[byte] ?? -1);
}

/** Longest number of interned words before the table is dropped: hostile files hold millions of different ones. */
const INTERN_LIMIT = 20_000;

/** Words by their hash and length; shared by all lexers because the words of PDF are few. */
class WordTable<T> {
  private readonly make: (text: string) => T;
  private table = new Map<number, { readonly bytes: Uint8Array; readonly word: T }>();

  constructor(make: (text: string) => T) {
    this.make = make;
  }

  get(bytes: Uint8Array, start: number, end: number): T {
    let hash = end - start;
    for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + (bytes[index] ?? 0)) | 0;
    const known = this.table.get(hash);
    if (known && sameBytes(known.bytes, bytes, start, end)) return known.word;
    const word = this.make(latin1(bytes, start, end));
    if (known === undefined && end - start < 64) {
      if (this.table.size >= INTERN_LIMIT) this.table = new Map();
      this.table.set(hash, { bytes: bytes.slice(start, end), word });
    }
    return word;
  }
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let index = 0; index < known.length; index++) if (known[index] !== bytes[start + index]) return false;
  return true;
}

/** Bytes as Latin-1 characters. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let from = start; from < end; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 8192)));
  }
  return text;
}

const names = new WordTable<string>((text) =>
  text.includes('#')
    ? text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : text,
);

const keywordsByText = new Map<string, Keyword>([['R', REFERENCE]]);
const keywords = new WordTable<Keyword>((text) => {
  const known = keywordsByText.get(text);
  if (known) return known;
  const made = new Keyword(text);
  if (text.length <= 12 && keywordsByText.size < INTERN_LIMIT) keywordsByText.set(text, made);
  return made;
});

/** The one {@link Keyword} of a word, to compare tokens with. */
export function keyword(text: string): Keyword {
  let known = keywordsByText.get(text);
  if (!known) {
    known = new Keyword(text);
    keywordsByText.set(text, known);
  }
  return known;
}

/** Turns the bytes of a string object into plain bytes; set while an encrypted object is read. */
type DecryptString = (bytes: Uint8Array) => Uint8Array;

/** A string takes as much memory as so many numbers. */
const STRING_COST = 8;
/** So many values are counted at a time. */
const COUNTED_AT = 4096;

/** Words that cannot stand within an array or dictionary: it was not closed. */
const containerEnds = new Set(['endobj', 'stream', 'endstream', 'trailer', 'startxref']);

interface Frame {
  readonly items: PdfValue[];
  readonly isDict: boolean;
}

// Browsers show each glyph by an operator of its own: strings of one code are made once. Nobody changes a string.
const oneByteStrings: (PdfString | undefined)[] = [];
const twoByteStrings: (PdfString | undefined)[] = [];

function shared(strings: (PdfString | undefined)[], code: number, length: 1 | 2): PdfString {
  let string = strings[code];
  if (string === undefined) {
    string = new PdfString(length === 1 ? Uint8Array.of(code) : Uint8Array.of(code >> 8, code & 255));
    strings[code] = string;
  }
  return string;
}

/**
 * Reads tokens and objects from bytes (ISO 32000-1, 7.2 and 7.3). It never throws for malformed input: it takes what can be read and goes
 * on, as every reader does. Nested objects are read with a stack of its own; the nesting is held by the budget.
 */
export class Lexer {
  readonly bytes: Uint8Array;
  readonly end: number;
  position: number;
  decryptString: DecryptString | undefined;
  private readonly budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget, position = 0) {
    // Buffers of Node take several times as long to give a part of themselves.
    this.bytes =
      bytes.constructor === Uint8Array
        ? bytes
        : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.budget = budget;
    this.position = position;
    this.end = bytes.length;
  }

  /** Moves past white space and comments. */
  skipSpace(): void {
    const { bytes, end } = this;
    let at = this.position;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (classes[byte] === WHITESPACE) at++;
      else if (byte === 0x25) {
        at++;
        while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at++;
      } else break;
    }
    this.position = at;
  }

  /** The next token: a simple object, a bracket or a word. */
  readToken(): Token {
    this.skipSpace();
    const { bytes, end } = this;
    const start = this.position;
    if (start >= end) return END;
    const first = bytes[start] ?? 0;
    if ((first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2e || first === 0x2b)
      return this.readNumber();
    if (classes[first] === REGULAR) return this.readWord();
    this.position = start + 1;
    switch (first) {
      case 0x2f:
        return this.readName();
      case 0x28:
        return this.readLiteralString();
      case 0x3c:
        if (bytes[start + 1] === 0x3c && start + 1 < end) {
          this.position = start + 2;
          return DICT_OPEN;
        }
        return this.readHexString();
      case 0x3e:
        if (bytes[start + 1] === 0x3e && start + 1 < end) this.position = start + 2;
        return DICT_CLOSE;
      case 0x5b:
        return ARRAY_OPEN;
      case 0x5d:
        return ARRAY_CLOSE;
      case 0x7b:
        return BRACE_OPEN;
      case 0x7d:
        return BRACE_CLOSE;
      default:
        // A stray closing parenthesis.
        return this.readToken();
    }
  }

  private readWord(): Token {
    const { bytes, end } = this;
    const start = this.position;
    let at = start + 1;
    while (at < end && classes[bytes[at] ?? 0] === REGULAR) at++;
    this.position = at;
    const word = keywords.get(bytes, start, at);
    switch (word.text) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return null;
      default:
        return word;
    }
  }

  private readName(): string {
    const { bytes, end } = this;
    const start = this.position;
    let at = start;
    while (at < end && classes[bytes[at] ?? 0] === REGULAR) at++;
    this.position = at;
    return names.get(bytes, start, at);
  }

  /** Numbers; what starts like one and is none (`--5`, `1.2.3`, `5x`) is read as other readers do. */
  private readNumber(): Token {
    const { bytes, end } = this;
    const start = this.position;
    let at = start;
    let sign = 1;
    let byte = bytes[at] ?? 0;
    while ((byte === 0x2d || byte === 0x2b) && at < end) {
      if (byte === 0x2d) sign = -1;
      at++;
      byte = at < end ? (bytes[at] ?? 0) : 0;
    }
    let value = 0;
    let digits = 0;
    while (byte >= 0x30 && byte <= 0x39 && at < end) {
      value = value * 10 + (byte - 0x30);
      digits++;
      at++;
      byte = at < end ? (bytes[at] ?? 0) : 0;
    }
    if (byte === 0x2e && at < end) {
      at++;
      let scale = 1;
      let fraction = 0;
      byte = at < end ? (bytes[at] ?? 0) : 0;
      while (byte >= 0x30 && byte <= 0x39 && at < end) {
        if (scale < 1e15) {
          fraction = fraction * 10 + (byte - 0x30);
          scale *= 10;
        }
        digits++;
        at++;
        byte = at < end ? (bytes[at] ?? 0) : 0;
      }
      value += fraction / scale;
      if (byte === 0x2d) {
        // "12.-34" and "0.00-35" are written by some producers; the rest is dropped.
        while (at < end && classes[bytes[at] ?? 0] === REGULAR) at++;
      }
    }
    if (digits === 0 && at < end && classes[byte] === REGULAR) {
      this.position = start;
      return this.readWord();
    }
    if (at === start) at++;
    this.position = at;
    return sign < 0 ? -value : value;
  }

  private readLiteralString(): PdfString {
    const { bytes, end } = this;
    const start = this.position;
    let at = start;
    let depth = 1;
    let plain = true;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (byte === 0x5c) {
        plain = false;
        at++;
      } else if (byte === 0x28) depth++;
      else if (byte === 0x29) {
        depth--;
        if (depth === 0) break;
      } else if (byte === 13) plain = false;
    }
    const close = Math.min(at, end);
    this.position = Math.min(at + 1, end);
    if (plain && close - start === 1 && this.decryptString === undefined)
      return shared(oneByteStrings, bytes[start] ?? 0, 1);
    return this.makeString(plain ? bytes.subarray(start, close) : undoEscapes(bytes, start, close));
  }

  private readHexString(): PdfString {
    const { bytes, end } = this;
    let at = this.position;
    const start = at;
    while (at < end && bytes[at] !== 0x3e) at++;
    if (at - start === 4 && this.decryptString === undefined) {
      const first = hexValue(bytes[start]);
      const second = hexValue(bytes[start + 1]);
      const third = hexValue(bytes[start + 2]);
      const fourth = hexValue(bytes[start + 3]);
      // One that is no digit is -1 and makes the whole negative.
      if ((first | second | third | fourth) >= 0) {
        this.position = Math.min(at + 1, end);
        return shared(twoByteStrings, first * 4096 + second * 256 + third * 16 + fourth, 2);
      }
    }
    const out = new Uint8Array((at - start + 1) >> 1);
    let length = 0;
    let high = -1;
    for (let index = start; index < at; index++) {
      const value = hexValues[bytes[index] ?? 0] ?? -1;
      if (value < 0) continue;
      if (high < 0) high = value;
      else {
        out[length++] = high * 16 + value;
        high = -1;
      }
    }
    if (high >= 0) out[length++] = high * 16;
    this.position = Math.min(at + 1, end);
    return this.makeString(length === out.length ? out : out.subarray(0, length));
  }

  private makeString(bytes: Uint8Array): PdfString {
    return new PdfString(this.decryptString ? this.decryptString(bytes) : bytes);
  }

  /**
   * The next object, or the word that stands in its place ({@link END} at the end). References are recognised. An array or dictionary that
   * is not closed ends with the data or before `endobj` and `stream`.
   */
  readValue(): Token {
    const first = this.readToken();
    if (first === ARRAY_OPEN || first === DICT_OPEN) return this.readContainer(first, true);
    return isInteger(first as PdfValue) ? this.readReferenceAfter(first as number) : first;
  }

  /** `readValue` without references, for content streams. */
  readOperand(): Token {
    const first = this.readToken();
    return first === ARRAY_OPEN || first === DICT_OPEN ? this.readContainer(first, false) : first;
  }

  private readReferenceAfter(number: number): PdfValue {
    const back = this.position;
    const generation = this.readToken();
    if (isInteger(generation as PdfValue) && this.readToken() === REFERENCE) {
      return new PdfRef(number, generation as number);
    }
    this.position = back;
    return number;
  }

  /** @param kept whether it counts towards what the whole document holds; operands are soon forgotten. */
  private readContainer(open: Keyword, kept: boolean): PdfValue {
    const stack: Frame[] = [];
    /** Values that this one holds, and those of them that were not counted yet. */
    let held = 0;
    let size = 0;
    let frame: Frame = { items: [], isDict: open === DICT_OPEN };
    for (;;) {
      const before = this.position;
      const token = this.readToken();
      size += token instanceof PdfString ? STRING_COST : 1;
      if (size >= COUNTED_AT) {
        held += size;
        size = 0;
        if (held > this.budget.limits.values / 4) throw new BudgetSpent('values');
        if (kept) this.budget.spendValues(COUNTED_AT);
        this.budget.checkTime();
      }
      let value: PdfValue;
      if (token instanceof Keyword) {
        if (token === ARRAY_OPEN || token === DICT_OPEN) {
          stack.push(frame);
          this.budget.checkDepth(stack.length);
          frame = { items: [], isDict: token === DICT_OPEN };
          continue;
        }
        if (token === REFERENCE) {
          const { items } = frame;
          const generation = items[items.length - 1] ?? null;
          const number = items[items.length - 2] ?? null;
          if (isInteger(generation) && isInteger(number)) {
            items.length -= 2;
            items.push(new PdfRef(number, generation));
          }
          continue;
        }
        const isEnd = token === END || containerEnds.has(token.text);
        if (isEnd) this.position = before;
        else if (token === ARRAY_CLOSE ? frame.isDict : token === DICT_CLOSE ? !frame.isDict : true) {
          // A closing bracket of the wrong kind ends an inner container and is skipped in the outermost one.
          if (token !== DICT_CLOSE || stack.length === 0) continue;
          this.position = before;
        }
        value = closeFrame(frame);
        const outer = stack.pop();
        if (!outer) {
          if (kept) this.budget.spendValues(size);
          return value;
        }
        frame = outer;
        frame.items.push(value);
        continue;
      }
      frame.items.push(token);
    }
  }
}

/** Dictionaries of so many entries are searched from the first to the last. */
const MOST_PAIRS = 10;

function closeFrame(frame: Frame): PdfValue {
  const { items } = frame;
  if (!frame.isDict) return items;
  // What was pushed has room for more; a copy has not.
  if (isPairs(items)) return new PdfDict(new PairList(items.slice()));
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index < items.length; ) {
    const key = items[index];
    // A value where a key should be: one was missing or doubled; go on with the next name.
    if (typeof key !== 'string') {
      index++;
      continue;
    }
    entries.set(key, items[index + 1] ?? null);
    index += 2;
  }
  return new PdfDict(entries);
}

/** Whether keys and values follow each other as they should, and no key comes twice. */
function isPairs(items: readonly PdfValue[]): boolean {
  if (items.length > 2 * MOST_PAIRS || items.length % 2 !== 0) return false;
  for (let at = 0; at < items.length; at += 2) {
    const key = items[at];
    if (typeof key !== 'string') return false;
    for (let before = 0; before < at; before += 2) if (items[before] === key) return false;
  }
  return true;
}

const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

function undoEscapes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 13) {
      // An end of line within a string counts as one line feed.
      if (bytes[at + 1] === 10) at++;
      out[length++] = 10;
      continue;
    }
    if (byte !== 0x5c) {
      out[length++] = byte;
      continue;
    }
    at++;
    if (at >= end) break;
    const escaped = bytes[at] ?? 0;
    if (escaped >= 0x30 && escaped <= 0x37) {
      let code = escaped - 0x30;
      for (let more = 0; more < 2; more++) {
        const digit = at + 1 < end ? (bytes[at + 1] ?? 0) : 0;
        if (digit < 0x30 || digit > 0x37) break;
        code = code * 8 + (digit - 0x30);
        at++;
      }
      out[length++] = code & 255;
    } else if (escaped === 13) {
      if (bytes[at + 1] === 10) at++;
    } else if (escaped !== 10) {
      out[length++] = escapes.get(escaped) ?? escaped;
    }
  }
  return out.subarray(0, length);
}
