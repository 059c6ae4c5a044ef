import { BudgetSpent } from '../budget.ts';
import type { PdfDocument, ReplacedObject } from '../document/document.ts';
import { END, Lexer } from '../objects/lexer.ts';
import {
  isArray,
  isDict,
  isRef,
  isString,
  type PdfDict,
  PdfStream,
  type PdfValue,
} from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';

/** What stands in a file and is not shown: objects of earlier versions, and such as nothing leads to. */
interface LooseObjects {
  /** Texts, names and text shown by content, each once. */
  readonly texts: readonly string[];
  /** S of each action, RichMedia and embedded files among them ("EmbeddedFile"). */
  readonly active: readonly string[];
  /** Where replaced content, pages and fonts stood: earlier versions may have shown something else. */
  readonly painted: readonly ReplacedPaint[];
  /** false when there is more than is looked through. */
  readonly complete: boolean;
}

/** An object that pages may have shown something by. */
export type ReplacedPaint = Pick<ReplacedObject, 'number' | 'offset'>;

/** Where that is not known. */
const somewhere: ReplacedPaint = { number: 0, offset: undefined };

/** Types of streams and dictionaries that pages show nothing by. */
const besidePages = new Set([
  ...['StructTreeRoot', 'StructElem', 'Namespace', 'Outlines', 'Action', 'OutputIntent', 'Sig', 'OCG'],
  ...['Metadata', 'XRef', 'ObjStm'],
]);
/** Keys of dictionaries without a type that pages show nothing by: elements and their attributes, bookmarks, actions and trees. */
const keysBesidePages = ['S', 'O', 'Title', 'First', 'Nums', 'Names', 'Limits'];
/** Keys of pages, annotations and fields. */
const keysOfPages = ['Rect', 'AP', 'FT', 'Contents', 'Resources'];

/** Entries of pages that change nothing of what they show. */
const besideShown = new Set(['StructParents', 'Tabs', 'LastModified', 'PieceInfo', 'Metadata', 'Parent']);

/** Whether what pages show may depend on an object that was replaced. Where content has changed, a page, a stream or a font is among them. */
function paints(value: PdfValue, document: PdfDocument, current: PdfValue): boolean {
  if (isDict(value) && isDict(current) && showSame(value, current)) return false;
  const dict = value instanceof PdfStream ? value.dict : value;
  if (!isDict(dict)) return false;
  const type = dict.get('Type');
  if (type === 'Catalog') return !isSame(dict.get('Pages'), document.catalog.get('Pages'));
  if (typeof type === 'string') return !besidePages.has(type);
  if (value instanceof PdfStream || keysOfPages.some((key) => dict.has(key))) return true;
  if (keysBesidePages.some((key) => dict.has(key))) return false;
  // Document information is nothing but texts and names.
  return [...dict.entries.values()].some((entry) => !isString(entry) && typeof entry === 'object');
}

function isSame(one: PdfValue, other: PdfValue): boolean {
  return isRef(one) && isRef(other) && one.number === other.number;
}

/** Whether two versions of a page differ in nothing that is shown. What they refer to is compared in its own place. */
function showSame(earlier: PdfDict, current: PdfDict): boolean {
  if (earlier.get('Type') !== 'Page') return false;
  const keys = new Set([...earlier.entries.keys(), ...current.entries.keys()]);
  return [...keys].every((key) => besideShown.has(key) || isEqual(earlier.get(key), current.get(key)));
}

/** Equal as written. Parts that nest deep count as different. */
function isEqual(one: PdfValue, other: PdfValue, depth = 8): boolean {
  if (one === other || isSame(one, other)) return true;
  if (depth === 0) return false;
  if (isArray(one) && isArray(other))
    return (
      one.length === other.length && one.every((item, at) => isEqual(item, other[at] ?? null, depth - 1))
    );
  if (!isDict(one) || !isDict(other) || one.entries.size !== other.entries.size) return false;
  return [...one.entries].every(([key, value]) => isEqual(value, other.get(key), depth - 1));
}

/** Values of one object that are looked through. */
const mostValues = 200_000;
/** Characters that are kept. */
const mostText = 2_000_000;
/** Longer streams hold pictures and fonts, not letters. Bytes. */
const longestContent = 4 * 1024 * 1024;
/** Bytes of content that are looked through in all: streams without an end hold each other over and over. */
const mostContent = 24 * 1024 * 1024;

/** Entries of a dictionary that tell content and metadata from other streams. */
function isContent(dict: PdfDict): boolean {
  const type = dict.get('Type');
  const subtype = dict.get('Subtype');
  if (type === 'Metadata') return true;
  const plain = type === null || type === 'XObject' || type === 'Pattern';
  // Font programs have Length1 or a subtype of their own, profiles have N.
  return plain && (subtype === null || subtype === 'Form') && !dict.has('Length1') && !dict.has('N');
}

/** What a numeric character reference of XML stands for. */
function characterOf(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : reference;
}

const utf8 = new TextDecoder('utf-8');

class Collector {
  readonly texts = new Set<string>();
  readonly active = new Set<string>();
  complete = true;
  /** Content, pages or fonts stood in an object stream. */
  paints = false;
  readonly #document: PdfDocument;
  #length = 0;
  #content = 0;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  found(): Pick<LooseObjects, 'texts' | 'active' | 'complete'> {
    return { texts: [...this.texts], active: [...this.active], complete: this.complete };
  }

  take(value: PdfValue): void {
    const pending: PdfValue[] = [value];
    for (let seen = 0; pending.length > 0; seen++) {
      if (seen > mostValues) {
        this.complete = false;
        return;
      }
      this.#document.budget.tick();
      const next = pending.pop() ?? null;
      if (isString(next)) this.#text(textOf(next));
      else if (typeof next === 'string') this.#name(next);
      else if (isArray(next)) for (const item of next) pending.push(item);
      else if (next instanceof PdfStream) this.#stream(next, pending);
      else if (isDict(next)) this.#dict(next, pending);
    }
  }

  #dict(dict: PdfDict, pending: PdfValue[]): void {
    // Cross-reference streams hold nothing but numbers and the file's ID.
    if (dict.get('Type') === 'XRef') return;
    const action = dict.get('S');
    if (typeof action === 'string' && (dict.has('JS') || dict.has('URI') || dict.has('F') || dict.has('Win')))
      this.active.add(action);
    if (dict.has('JS')) this.active.add('JavaScript');
    if (dict.has('EF') || dict.get('Type') === 'EmbeddedFile') this.active.add('EmbeddedFile');
    const subtype = dict.get('Subtype');
    if (subtype === 'RichMedia' || subtype === 'Movie' || subtype === '3D') this.active.add(subtype);
    for (const [key, value] of dict.entries) {
      this.#name(key);
      pending.push(value);
    }
  }

  #stream(stream: PdfStream, pending: PdfValue[]): void {
    this.#dict(stream.dict, pending);
    if (stream.dict.get('Type') === 'ObjStm') {
      const objects = this.#document.objectsIn(stream).slice(0, mostValues);
      this.paints ||= objects.some((object) => paints(object, this.#document, null));
      pending.push(...objects);
      return;
    }
    if (!isContent(stream.dict) || stream.raw.length > longestContent) return;
    const { bytes } = this.#document.decode(stream);
    if (stream.dict.get('Type') === 'Metadata') this.#packet(bytes);
    else this.#shown(bytes);
  }

  #packet(bytes: Uint8Array): void {
    this.#text(utf8.decode(bytes).replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, characterOf));
  }

  /** What a content stream shows, as far as its strings say it without their fonts: as they stand, and parted by blanks. */
  #shown(bytes: Uint8Array): void {
    this.#content += bytes.length;
    if (this.#content > mostContent) {
      this.complete = false;
      return;
    }
    const lexer = new Lexer(bytes, this.#document.budget);
    const strings: string[] = [];
    for (let token = lexer.readToken(); token !== END; token = lexer.readToken()) {
      this.#document.budget.tick();
      if (token !== null && typeof token === 'object' && 'bytes' in token) strings.push(textOf(token));
    }
    this.#text(strings.join(''));
    if (strings.length > 1) this.#text(strings.join(' '));
  }

  #name(name: string): void {
    if (/\d{6}/.test(name)) this.#text(name);
  }

  #text(text: string): void {
    if (text === '' || this.texts.has(text)) return;
    this.#length += text.length;
    if (this.#length > mostText) this.complete = false;
    else this.texts.add(text);
  }
}

/**
 * Looks through what a file holds besides its document: replaced and freed objects, such as stand in no table, and listed ones that
 * reading the document did not come by.
 * @param read numbers of the objects that reading the document came by.
 */
export function looseObjects(document: PdfDocument, read: ReadonlySet<number>): LooseObjects {
  const collector = new Collector(document);
  const painted: ReplacedPaint[] = [];
  const take = (read: () => PdfValue): void => {
    try {
      collector.take(read());
    } catch (error) {
      // One that is nested too deep is passed over; when time or memory is up, so is the search.
      if (!(error instanceof BudgetSpent)) throw error;
      collector.complete = false;
      painted.push(somewhere);
      if (error.limit !== 'depth') throw error;
    }
  };
  try {
    for (const { number, offset, read } of document.replacedObjects()) {
      take(() => {
        const value = read();
        if (paints(value, document, document.load(number))) painted.push({ number, offset });
        return value;
      });
    }
    if (collector.paints) painted.push(somewhere);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { ...collector.found(), painted: [somewhere] };
  }
  const replaced = [...painted];
  try {
    for (const number of document.objectNumbers()) if (!read.has(number)) take(() => document.load(number));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return { ...collector.found(), painted: replaced };
}
