import { type Budget, BudgetSpent } from '../budget.ts';
import { openSecurityHandler, type SecurityHandler } from '../crypt/security-handler.ts';
import { type DecodedStream, filtersOf, runFilters } from '../filters/decode.ts';
import type { Inflate } from '../filters/inflate.ts';
import { isWhitespace, Keyword, Lexer, latin1 } from '../objects/lexer.ts';
import { indexOfWord, matchesAt } from '../objects/search.ts';
import {
  isArray,
  isDict,
  isInteger,
  isRef,
  isString,
  PdfDict,
  PdfStream,
  type PdfString,
  type PdfValue,
} from '../objects/values.ts';
import { FREE, objectHeaders, readXref, type Scan, scanFile, type XrefEntry } from '../objects/xref.ts';
import type { Kept } from './kept.ts';

/** Why a file, or a part of it, could not be read as it stands. */
export type DamageReason =
  | 'no-header'
  | 'cross-reference'
  | 'misplaced-object'
  | 'stream-data'
  | 'unknown-filter'
  | 'password'
  | 'unknown-security-handler'
  | 'no-catalog'
  | 'structure-loop'
  | 'no-pages';

/** The facts of a file's encryption. */
interface EncryptionFacts {
  readonly dict: PdfDict;
  readonly opened: boolean;
}

interface ObjectStream {
  readonly lexer: Lexer;
  readonly numbers: readonly number[];
  readonly offsets: readonly number[];
}

/** An object that stands in a file and is not, or no longer, part of its document. */
export interface ReplacedObject {
  readonly number: number;
  /** Where it stands; undefined in an object stream. */
  readonly offset: number | undefined;
  readonly read: () => PdfValue;
}

/** What was read of decoded streams, with how many bytes they had: each document pays for what it holds, read or not. */
export type KeptStreams<Value> = Kept<{ readonly value: Value; readonly length: number }>;

const NO_STREAM = new Uint8Array(0);

/** So many bytes of white space may stand between where an object is said to begin and where it does. */
const MAX_SPACE_BEFORE_OBJECT = 32;

/** Longest chain of references that leads from one to the next. */
const MAX_REFERENCE_CHAIN = 32;

/**
 * The objects of one file, loaded when asked for and kept (ISO 32000-1, 7.5). Missing objects are null. Nothing here throws but
 * {@link BudgetSpent}; what was wrong is in `damage`.
 */
export class PdfDocument {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly damage = new Set<DamageReason>();
  /** The first line of the file, as far as 20 bytes; undefined when there is no `%PDF-` in the first 1024 bytes. */
  readonly header: { readonly offset: number; readonly line: string } | undefined;
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  readonly encryption: EncryptionFacts | undefined;
  private readonly inflate: Inflate;
  private readonly entries: Map<number, XrefEntry>;
  private readonly cache = new Map<number, PdfValue>();
  private readonly loading = new Set<number>();
  private readonly objectStreams = new Map<number, ObjectStream | undefined>();
  private security: SecurityHandler | undefined;
  private scan: Scan | undefined;
  private endstreams: number[] | undefined;
  private insideLength = false;

  constructor(bytes: Uint8Array, budget: Budget, inflate: Inflate) {
    this.bytes = bytes;
    this.budget = budget;
    this.inflate = inflate;
    this.header = findHeader(bytes);
    if (!this.header) this.damage.add('no-header');
    const xref = readXref(
      bytes,
      this.header?.offset ?? 0,
      budget,
      (offset) => this.readStreamAt(offset),
      (stream) => this.decode(stream).bytes,
    );
    if (xref?.damaged) this.damage.add('cross-reference');
    this.entries = xref?.entries ?? new Map();
    let trailer = xref?.trailer;
    let encryption = this.openEncryption(trailer);
    let catalog = trailer ? this.resolve(trailer.get('Root')) : null;
    if (!isDict(catalog) || !this.hasPages(catalog) || xref?.damaged) {
      this.damage.add('cross-reference');
      const found = this.rebuild();
      if (!isDict(catalog) || !this.hasPages(catalog)) {
        trailer = found?.has('Root') ? found : (trailer ?? found);
        encryption = this.openEncryption(trailer);
        catalog = this.findCatalog(trailer) ?? null;
      }
    }
    this.trailer = trailer ?? new PdfDict();
    this.encryption = encryption;
    if (!isDict(catalog)) {
      this.damage.add('no-catalog');
      catalog = new PdfDict();
    }
    this.catalog = catalog;
  }

  /** Follows references to the object itself. */
  resolve(value: PdfValue): PdfValue {
    let current = value;
    for (let step = 0; isRef(current) && step < MAX_REFERENCE_CHAIN; step++)
      current = this.load(current.number);
    return isRef(current) ? null : current;
  }

  /** An entry of a dictionary with references followed. */
  get(dict: PdfDict, key: string): PdfValue {
    const value = dict.get(key);
    return isRef(value) ? this.resolve(value) : value;
  }

  /** Whether an entry is there and leads to something. */
  has(dict: PdfDict, key: string): boolean {
    return this.get(dict, key) !== null;
  }

  getDict(dict: PdfDict, key: string): PdfDict | undefined {
    return this.asDict(dict.get(key));
  }

  getArray(dict: PdfDict, key: string): readonly PdfValue[] | undefined {
    const value = this.get(dict, key);
    return isArray(value) ? value : undefined;
  }

  getName(dict: PdfDict, key: string): string | undefined {
    const value = this.get(dict, key);
    return typeof value === 'string' ? value : undefined;
  }

  getNumber(dict: PdfDict, key: string): number | undefined {
    const value = this.get(dict, key);
    return typeof value === 'number' ? value : undefined;
  }

  getString(dict: PdfDict, key: string): PdfString | undefined {
    const value = this.get(dict, key);
    return isString(value) ? value : undefined;
  }

  getStream(dict: PdfDict, key: string): PdfStream | undefined {
    const value = this.get(dict, key);
    return value instanceof PdfStream ? value : undefined;
  }

  /** The dictionary that a value is, refers to, or that stands before a stream. */
  asDict(value: PdfValue): PdfDict | undefined {
    const own = this.resolve(value);
    if (isDict(own)) return own;
    return own instanceof PdfStream ? own.dict : undefined;
  }

  /** Numbers of all objects that the file defines. */
  objectNumbers(): number[] {
    const numbers: number[] = [];
    for (const [number, entry] of this.entries) if (entry.kind !== 'free') numbers.push(number);
    return numbers;
  }

  /** Generation of an object; 0 for one that stands in an object stream or is new. */
  generationOf(number: number): number {
    const entry = this.entries.get(number);
    return entry?.kind === 'offset' ? entry.generation : 0;
  }

  /**
   * Whether the file may hold a name: it stands in the bytes outside streams, in an object stream, or could be written with escapes.
   * Opens all object streams.
   */
  mentions(name: string): boolean {
    if (indexOfWord(this.bytes, name) >= 0) return true;
    const containers = new Set<number>();
    for (const entry of this.entries.values())
      if (entry.kind === 'compressed') containers.add(entry.container);
    for (const container of containers) {
      const opened = this.openObjectStream(container);
      if (opened && indexOfWord(opened.lexer.bytes, name) >= 0) return true;
    }
    return false;
  }

  /** The bytes of a stream: decrypted and through its filters, image filters excepted. */
  decode(stream: PdfStream): DecodedStream {
    const filters = filtersOf(stream.dict, (value) => this.resolve(value));
    const decoded = runFilters(
      this.decrypted(
        stream,
        filters[0]?.name === 'Crypt' ? filters[0].parameters : undefined,
        filters[0]?.name === 'Crypt',
      ),
      filters,
      (value) => this.resolve(value),
      this.budget,
      this.inflate,
    );
    if (decoded.status === 'damaged') this.damage.add('stream-data');
    if (decoded.status === 'unknown') this.damage.add('unknown-filter');
    return decoded;
  }

  /**
   * What a stream's decoded bytes say, read once for all streams of the same bytes: those of one file and of its earlier versions, and of
   * further files.
   * @param kept what was read so far. One for each way of reading.
   * @param read reads the decoded bytes. It may know nothing of this document.
   */
  readKept<Value>(stream: PdfStream, kept: KeptStreams<Value>, read: (bytes: Uint8Array) => Value): Value {
    const { dict, raw } = stream;
    // The bytes say all, as they do of by far the most: nothing depends on a key, or on parameters that stand elsewhere.
    const isPlain = dict.get('Filter') === 'FlateDecode' && !dict.has('DecodeParms') && !this.security;
    if (!isPlain) return read(this.decode(stream).bytes);
    const known = kept.find(raw);
    if (known !== undefined) {
      this.budget.spendDecodedBytes(known.length);
      return known.value;
    }
    const { bytes, status } = this.decode(stream);
    const value = read(bytes);
    if (status === 'complete') kept.keep(raw, { value, length: bytes.length }, bytes.length);
    return value;
  }

  /** Runs the filters of an inline image's dictionary. */
  decodeInline(dict: PdfDict, data: Uint8Array): DecodedStream {
    const resolve = (value: PdfValue): PdfValue => this.resolve(value);
    return runFilters(data, filtersOf(dict, resolve), resolve, this.budget, this.inflate);
  }

  private decrypted(stream: PdfStream, cryptParameters: PdfDict | undefined, hasCrypt: boolean): Uint8Array {
    if (!this.security || stream.objectNumber === 0) return stream.raw;
    const name = cryptParameters ? this.get(cryptParameters, 'Name') : null;
    const type = stream.dict.get('Type');
    return this.security.decryptStream(stream.objectNumber, stream.generation, stream.raw, {
      cryptFilter: hasCrypt ? (typeof name === 'string' ? name : 'Identity') : undefined,
      type: typeof type === 'string' ? type : undefined,
    });
  }

  /** The object with a number; null when there is none or while it is being read. */
  load(number: number): PdfValue {
    const known = this.cache.get(number);
    if (known !== undefined) return known;
    const entry = this.entries.get(number);
    if (!entry || entry === FREE || this.loading.has(number)) return null;
    this.budget.spendObject();
    this.loading.add(number);
    try {
      const value = this.read(number, entry);
      if (isDict(value)) value.objectNumber = number;
      else if (value instanceof PdfStream) value.dict.objectNumber = number;
      this.cache.set(number, value);
      return value;
    } finally {
      this.loading.delete(number);
    }
  }

  private read(number: number, entry: XrefEntry): PdfValue {
    if (entry.kind === 'free') return null;
    if (entry.kind === 'compressed') return this.readCompressed(number, entry.container, entry.index);
    const value =
      this.readAt(number, entry.offset) ?? this.readAt(number, entry.offset + (this.header?.offset ?? 0));
    if (value !== undefined) return value;
    this.damage.add('misplaced-object');
    this.scan ??= scanFile(this.bytes, this.budget);
    const found = this.scan.entries.get(number);
    return (found?.kind === 'offset' ? this.readAt(number, found.offset) : undefined) ?? null;
  }

  /** The object at an offset; undefined when no object, or another one, stands there. */
  private readAt(number: number | undefined, offset: number): PdfValue | undefined {
    if (offset < 0 || offset >= this.bytes.length) return undefined;
    const lexer = new Lexer(this.bytes, this.budget, offset);
    const writtenNumber = lexer.readToken();
    const generation = lexer.readToken();
    const word = lexer.readToken();
    if (
      !isInteger(writtenNumber as PdfValue) ||
      !isInteger(generation as PdfValue) ||
      !(word instanceof Keyword)
    )
      return undefined;
    if (word.text !== 'obj') {
      // "obj" may be followed by a value with no space between.
      if (!word.text.startsWith('obj')) return undefined;
      lexer.position -= word.text.length - 3;
    }
    if (number !== undefined && writtenNumber !== number) return undefined;
    const { security } = this;
    const own = writtenNumber as number;
    if (security) lexer.decryptString = (bytes) => security.decryptString(own, generation as number, bytes);
    const value = lexer.readValue();
    if (value instanceof Keyword) return null;
    if (!isDict(value)) return value;
    const before = lexer.position;
    const next = lexer.readToken();
    if (next instanceof Keyword && next.text === 'stream') {
      return this.makeStream(value, lexer.position, own, generation as number);
    }
    lexer.position = before;
    return value;
  }

  private readStreamAt(offset: number): PdfStream | undefined {
    const value = this.readAt(undefined, offset);
    return value instanceof PdfStream ? value : undefined;
  }

  private makeStream(dict: PdfDict, afterWord: number, number: number, generation: number): PdfStream {
    const { bytes } = this;
    let start = afterWord;
    while (bytes[start] === 0x20) start++;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const length = this.streamLength(dict);
    let end = length === undefined ? -1 : start + length;
    if (end < start || !this.endsAt(end)) {
      end = this.nextEndstream(start);
      if (end < 0) {
        this.damage.add('stream-data');
        end = bytes.length;
      } else if (bytes[end - 1] === 10) end -= bytes[end - 2] === 13 ? 2 : 1;
      else if (bytes[end - 1] === 13) end--;
      if (end < start) end = start;
    }
    return new PdfStream(dict, end > start ? bytes.subarray(start, end) : NO_STREAM, number, generation);
  }

  /** Length may be a reference; one that leads to a stream which again needs a length is not followed, so that nothing nests. */
  private streamLength(dict: PdfDict): number | undefined {
    const written = dict.get('Length');
    if (!isRef(written)) return isInteger(written) && written >= 0 ? written : undefined;
    if (this.insideLength) return undefined;
    this.insideLength = true;
    try {
      const value = this.load(written.number);
      return isInteger(value) && value >= 0 ? value : undefined;
    } finally {
      this.insideLength = false;
    }
  }

  private endsAt(end: number): boolean {
    let at = end;
    while (at < this.bytes.length && isWhitespace(this.bytes[at]) && at - end < 8) at++;
    return matchesAt(this.bytes, 'endstream', at);
  }

  /** Offset of the first `endstream` at or after an offset; all of them are found once. */
  private nextEndstream(from: number): number {
    if (!this.endstreams) {
      this.endstreams = [];
      for (
        let at = indexOfWord(this.bytes, 'endstream');
        at >= 0;
        at = indexOfWord(this.bytes, 'endstream', at + 9)
      ) {
        this.endstreams.push(at);
      }
    }
    let low = 0;
    let high = this.endstreams.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.endstreams[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return this.endstreams[low] ?? -1;
  }

  private readCompressed(number: number, container: number, index: number): PdfValue {
    const objectStream = this.openObjectStream(container);
    if (!objectStream) return null;
    const { numbers, offsets, lexer } = objectStream;
    const at = numbers[index] === number ? index : numbers.indexOf(number);
    const offset = offsets[at];
    if (offset === undefined) return null;
    lexer.position = offset;
    const value = lexer.readValue();
    return value instanceof Keyword ? null : value;
  }

  private openObjectStream(container: number): ObjectStream | undefined {
    if (this.objectStreams.has(container)) return this.objectStreams.get(container);
    // An object stream within an object stream is not allowed and would nest without end.
    if (this.entries.get(container)?.kind !== 'offset') return undefined;
    const stream = this.load(container);
    const opened = stream instanceof PdfStream ? this.parseObjectStream(stream) : undefined;
    this.objectStreams.set(container, opened);
    return opened;
  }

  private parseObjectStream(stream: PdfStream): ObjectStream {
    const decoded = this.decode(stream).bytes;
    const count = this.getNumber(stream.dict, 'N') ?? 0;
    const first = this.getNumber(stream.dict, 'First') ?? 0;
    const lexer = new Lexer(decoded, this.budget);
    const numbers: number[] = [];
    const offsets: number[] = [];
    for (let index = 0; index < count; index++) {
      const number = lexer.readToken();
      const offset = lexer.readToken();
      if (!isInteger(number as PdfValue) || !isInteger(offset as PdfValue)) break;
      this.budget.spendElements();
      numbers.push(number as number);
      offsets.push(first + (offset as number));
    }
    return { lexer, numbers, offsets };
  }

  /** The objects of an object stream that is no part of the document, as one of an earlier version. */
  objectsIn(stream: PdfStream): readonly PdfValue[] {
    const { lexer, offsets } = this.parseObjectStream(stream);
    return offsets.map((offset) => {
      lexer.position = offset;
      const value = lexer.readValue();
      return value instanceof Keyword ? null : value;
    });
  }

  /** Where an object stands; undefined for one in an object stream, a freed one and one that is not there. */
  offsetOf(number: number): number | undefined {
    const entry = this.entries.get(number);
    return entry?.kind === 'offset' ? entry.offset : undefined;
  }

  /** Numbers of the objects that were loaded until now. */
  loadedNumbers(): ReadonlySet<number> {
    return new Set(this.cache.keys());
  }

  /**
   * Objects that stand in the file and are not, or no longer, part of the document: replaced, freed or in no table. Each is read when it is
   * asked for.
   */
  *replacedObjects(): Generator<ReplacedObject> {
    const base = this.header?.offset ?? 0;
    const standsAt = (entry: number, offset: number): boolean =>
      offset >= entry && offset - entry < MAX_SPACE_BEFORE_OBJECT;
    for (const { number, offset } of objectHeaders(this.bytes, this.budget)) {
      const entry = this.entries.get(number);
      if (
        entry?.kind === 'offset' &&
        (standsAt(entry.offset, offset) || standsAt(entry.offset + base, offset))
      )
        continue;
      yield { number, offset, read: () => this.readAt(number, offset) ?? null };
    }
    for (const [container, opened] of this.objectStreams) {
      for (const [index, number] of (opened?.numbers ?? []).entries()) {
        const entry = this.entries.get(number);
        if (entry?.kind === 'compressed' && entry.container === container) continue;
        yield { number, offset: undefined, read: () => this.readCompressed(number, container, index) };
      }
    }
  }

  private openEncryption(trailer: PdfDict | undefined): EncryptionFacts | undefined {
    const dict = trailer ? this.asDict(trailer.get('Encrypt')) : undefined;
    if (!trailer || !dict) return undefined;
    const ids = this.getArray(trailer, 'ID');
    const id = this.resolve(ids?.[0] ?? null);
    const handler = openSecurityHandler(dict, isString(id) ? id.bytes : NO_STREAM, (value) =>
      this.resolve(value),
    );
    if (typeof handler === 'string') {
      this.damage.add(handler);
      return { dict, opened: false };
    }
    this.security = handler;
    // What was read before is not decrypted; the encryption dictionary itself never is.
    for (const number of [...this.cache.keys()])
      if (this.cache.get(number) !== dict) this.cache.delete(number);
    return { dict, opened: true };
  }

  private hasPages(catalog: PdfDict): boolean {
    return this.getDict(catalog, 'Pages') !== undefined;
  }

  /** Takes the objects that a search through the file finds, besides those that the table gives rightly. */
  private rebuild(): PdfDict | undefined {
    this.scan ??= scanFile(this.bytes, this.budget);
    for (const [number, entry] of this.scan.entries) this.entries.set(number, entry);
    this.cache.clear();
    this.objectStreams.clear();
    for (const container of this.scan.objectStreams) {
      try {
        const opened = this.openObjectStream(container);
        for (const [index, number] of (opened?.numbers ?? []).entries()) {
          if (this.scan.entries.has(number)) continue;
          this.entries.set(number, { kind: 'compressed', container, index });
        }
      } catch (error) {
        if (!(error instanceof BudgetSpent) || error.limit !== 'depth') throw error;
      }
    }
    return this.scan.trailer;
  }

  private findCatalog(trailer: PdfDict | undefined): PdfDict | undefined {
    const named = trailer ? this.resolve(trailer.get('Root')) : null;
    if (isDict(named) && this.hasPages(named)) return named;
    for (const number of [...this.entries.keys()].reverse()) {
      const value = this.load(number);
      if (isDict(value) && this.get(value, 'Type') === 'Catalog') return value;
    }
    return isDict(named) ? named : undefined;
  }
}

function findHeader(bytes: Uint8Array): { readonly offset: number; readonly line: string } | undefined {
  const offset = indexOfWord(bytes, '%PDF-', 0, Math.min(bytes.length, 1029));
  if (offset < 0) return undefined;
  let end = offset;
  while (end < bytes.length && end - offset < 20 && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return { offset, line: latin1(bytes, offset, end) };
}
