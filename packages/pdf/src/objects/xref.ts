import { type Budget, BudgetSpent } from '../budget.ts';
import { END, isWhitespace, Keyword, Lexer } from './lexer.ts';
import { indexOfWord, lastIndexOfWord, matchesAt } from './search.ts';
import { isArray, isDict, isInteger, PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** Where an object stands: at an offset of the file, in an object stream, or nowhere (`free`). */
export type XrefEntry =
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'compressed'; readonly container: number; readonly index: number }
  | { readonly kind: 'free' };

export const FREE: XrefEntry = { kind: 'free' };

/** The cross-reference information of a file: the newest entry of each object and the newest trailer. */
interface Xref {
  readonly entries: Map<number, XrefEntry>;
  readonly trailer: PdfDict;
  /** A section could not be read; what was found before stands. */
  readonly damaged: boolean;
}

/** Highest object number that is taken at its word (Annex C gives 8,388,607 for old readers). */
const MAX_OBJECT_NUMBER = 2 ** 24;

/** Reads an indirect object that is a stream, at an offset, without the cross-reference table. */
type ReadStreamAt = (offset: number) => PdfStream | undefined;

/**
 * Reads the cross-reference sections from the newest back (ISO 32000-1, 7.5.4, 7.5.8): tables, streams and hybrids. Each section is read
 * once, whatever `Prev` and `XRefStm` say. `base` is the offset of the header, for files with something in front of it.
 */
export function readXref(
  bytes: Uint8Array,
  base: number,
  budget: Budget,
  readStreamAt: ReadStreamAt,
  decode: (stream: PdfStream) => Uint8Array,
): Xref | undefined {
  const start = lastIndexOfWord(bytes, 'startxref');
  if (start < 0) return undefined;
  const first = new Lexer(bytes, budget, start + 9).readToken();
  if (!isInteger(first as PdfValue)) return undefined;

  const entries = new Map<number, XrefEntry>();
  const visited = new Set<number>();
  let trailer: PdfDict | undefined;
  // Objects after the last section are what is left of an update that was cut off.
  let damaged = hasObjectAfter(bytes, start);
  let offset: number | undefined = first as number;

  const addStream = (at: number): PdfDict | undefined => {
    const stream = readStreamAt(at);
    if (stream?.dict.get('Type') !== 'XRef') return undefined;
    addStreamEntries(stream.dict, decode(stream), entries, budget);
    return stream.dict;
  };

  while (offset !== undefined && !visited.has(offset)) {
    visited.add(offset);
    budget.spendElements();
    const at: number | undefined = sectionStart(bytes, offset, base);
    if (at === undefined) {
      damaged = true;
      break;
    }
    let section: PdfDict | undefined;
    if (matchesAt(bytes, 'xref', at)) {
      const table = readTable(bytes, at + 4, budget);
      section = table?.trailer;
      if (table) {
        for (const [number, entry] of table.used) if (!entries.has(number)) entries.set(number, entry);
        const hybrid = table.trailer.get('XRefStm');
        if (isInteger(hybrid) && !visited.has(hybrid)) {
          visited.add(hybrid);
          const hybridAt = sectionStart(bytes, hybrid, base);
          if (hybridAt === undefined || !addStream(hybridAt)) damaged = true;
        }
        for (const number of table.free) if (!entries.has(number)) entries.set(number, FREE);
      }
    } else section = addStream(at);
    if (!section) {
      damaged = true;
      break;
    }
    trailer ??= section;
    if (!trailer.has('Root') && section.has('Root')) trailer = section;
    const previous: PdfValue = section.get('Prev');
    offset = isInteger(previous) && previous > 0 ? previous : undefined;
  }
  return trailer ? { entries, trailer, damaged } : undefined;
}

/** A section starts with `xref` or with an object header; offsets may count from the header. */
function sectionStart(bytes: Uint8Array, offset: number, base: number): number | undefined {
  for (const candidate of base > 0 ? [offset, offset + base] : [offset]) {
    let at = candidate;
    if (at < 0 || at >= bytes.length) continue;
    while (isWhitespace(bytes[at])) at++;
    const byte = bytes[at] ?? 0;
    if (matchesAt(bytes, 'xref', at) || (byte >= 0x30 && byte <= 0x39)) return at;
  }
  return undefined;
}

interface Table {
  readonly used: ReadonlyMap<number, XrefEntry>;
  readonly free: readonly number[];
  readonly trailer: PdfDict;
}

function readTable(bytes: Uint8Array, position: number, budget: Budget): Table | undefined {
  const lexer = new Lexer(bytes, budget, position);
  const used = new Map<number, XrefEntry>();
  const free: number[] = [];
  for (;;) {
    const token = lexer.readToken();
    if (token instanceof Keyword) {
      if (token.text !== 'trailer') return undefined;
      const trailer = lexer.readValue();
      return trailer instanceof PdfDict ? { used, free, trailer } : undefined;
    }
    const count = lexer.readToken();
    if (!isInteger(token as PdfValue) || !isInteger(count as PdfValue)) return undefined;
    let number = token as number;
    for (let left = count as number; left > 0; left--, number++) {
      const back = lexer.position;
      const offset = lexer.readToken();
      const generation = lexer.readToken();
      const kind = lexer.readToken();
      if (
        !isInteger(offset as PdfValue) ||
        !isInteger(generation as PdfValue) ||
        !(kind instanceof Keyword)
      ) {
        // Fewer entries than said: go on with what follows.
        lexer.position = back;
        break;
      }
      if (kind === END) return undefined;
      budget.spendElements();
      if (number < 0 || number > MAX_OBJECT_NUMBER) continue;
      if (kind.text === 'n') {
        if (used.has(number)) continue;
        used.set(number, { kind: 'offset', offset: offset as number, generation: generation as number });
      } else if (kind.text === 'f') free.push(number);
      else {
        lexer.position = back;
        break;
      }
    }
  }
}

function addStreamEntries(
  dict: PdfDict,
  data: Uint8Array,
  entries: Map<number, XrefEntry>,
  budget: Budget,
): void {
  const widths = dict.get('W');
  if (!isArray(widths)) return;
  const [typeWidth = 0, firstWidth = 0, secondWidth = 0] = widths.map((width) =>
    isInteger(width) && width >= 0 && width <= 8 ? width : 0,
  );
  const size = typeWidth + firstWidth + secondWidth;
  if (size === 0) return;
  const declared = dict.get('Size');
  const index = dict.get('Index');
  const ranges = isArray(index)
    ? index
    : [0, isInteger(declared) ? declared : Math.floor(data.length / size)];
  let at = 0;
  const read = (width: number): number => {
    let value = 0;
    for (let end = at + width; at < end; at++) value = value * 256 + (data[at] ?? 0);
    return value;
  };
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const start = ranges[range] ?? null;
    const count = ranges[range + 1] ?? null;
    if (!isInteger(start) || !isInteger(count)) return;
    for (let number = start; number < start + count; number++) {
      if (at + size > data.length) return;
      budget.spendElements();
      const type = typeWidth === 0 ? 1 : read(typeWidth);
      const first = read(firstWidth);
      const second = read(secondWidth);
      if (number < 0 || number > MAX_OBJECT_NUMBER || entries.has(number)) continue;
      if (type === 1) entries.set(number, { kind: 'offset', offset: first, generation: second });
      else if (type === 2) entries.set(number, { kind: 'compressed', container: first, index: second });
      else if (type === 0) entries.set(number, FREE);
    }
  }
}

/** What a search through the whole file found. */
export interface Scan {
  readonly entries: Map<number, XrefEntry>;
  /** Numbers of objects that seem to be object streams. */
  readonly objectStreams: readonly number[];
  readonly trailer: PdfDict | undefined;
}

/**
 * Finds objects and trailers without the cross-reference table, in one pass: the last definition of a number wins, as in a file that
 * was only added to.
 */
export function scanFile(bytes: Uint8Array, budget: Budget): Scan {
  const entries = new Map<number, XrefEntry>();
  const objectStreams: number[] = [];
  let trailer: PdfDict | undefined;
  let current = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x6f && matchesAt(bytes, 'obj', at)) {
      const header = headerBefore(bytes, at);
      if (header) {
        budget.spendElements();
        if (header.number > MAX_OBJECT_NUMBER) continue;
        entries.set(header.number, { kind: 'offset', offset: header.offset, generation: header.generation });
        current = header.number;
      }
      at += 2;
    } else if (byte === 0x74 && matchesAt(bytes, 'trailer', at)) {
      const value = quietly(() => new Lexer(bytes, budget, at + 7).readValue());
      if (value instanceof PdfDict && (value.has('Root') || !trailer)) trailer = value;
      at += 6;
    } else if (byte === 0x2f && current >= 0 && matchesAt(bytes, '/ObjStm', at)) {
      objectStreams.push(current);
      at += 6;
    } else if (byte === 0x2f && current >= 0 && matchesAt(bytes, '/XRef', at)) {
      const entry = entries.get(current);
      if (entry?.kind === 'offset') {
        const lexer = new Lexer(bytes, budget, entry.offset);
        lexer.readToken();
        lexer.readToken();
        lexer.readToken();
        const value = quietly(() => lexer.readValue());
        if (value !== undefined && !(value instanceof Keyword) && isDict(value) && value.has('Root'))
          trailer = value;
      }
      at += 4;
    }
  }
  return { entries, objectStreams, trailer };
}

/** A trailer that nests too deep is passed over; the others may do. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BudgetSpent && error.limit === 'depth') return undefined;
    throw error;
  }
}

/** Where an object begins, wherever in the file that is: also what looks like one inside the data of a stream. */
export function* objectHeaders(
  bytes: Uint8Array,
  budget: Budget,
): Generator<{ readonly number: number; readonly offset: number }> {
  for (let at = indexOfWord(bytes, 'obj'); at >= 0; at = indexOfWord(bytes, 'obj', at + 3)) {
    const header = headerBefore(bytes, at);
    if (header === undefined) continue;
    budget.spendElements();
    yield header;
  }
}

function hasObjectAfter(bytes: Uint8Array, start: number): boolean {
  for (let at = indexOfWord(bytes, 'obj', start); at >= 0; at = indexOfWord(bytes, 'obj', at + 3))
    if (headerBefore(bytes, at)) return true;
  return false;
}

/** Reads "12 0 " backwards from the word `obj`. */
function headerBefore(
  bytes: Uint8Array,
  at: number,
): { readonly number: number; readonly generation: number; readonly offset: number } | undefined {
  let position = at - 1;
  const skipSpace = (): number => {
    const from = position;
    while (position >= 0 && from - position < 16 && isWhitespace(bytes[position])) position--;
    return from - position;
  };
  const readDigits = (): number | undefined => {
    let value = 0;
    let scale = 1;
    const from = position;
    while (position >= 0 && from - position < 10) {
      const digit = (bytes[position] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value += digit * scale;
      scale *= 10;
      position--;
    }
    return position === from ? undefined : value;
  };
  skipSpace();
  const generation = readDigits();
  if (generation === undefined || skipSpace() === 0) return undefined;
  const number = readDigits();
  return number === undefined ? undefined : { number, generation, offset: position + 1 };
}
