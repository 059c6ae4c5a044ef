import { BudgetSpent } from '../budget.ts';
import type { PdfDocument } from '../document/document.ts';
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
export interface LooseObjects {
  /** Texts, names and text shown by content, each once. */
  readonly texts: readonly string[];
  /** S of each action, RichMedia and embedded files among them ("EmbeddedFile"). */
  readonly active: readonly string[];
  /** Content, pages or fonts were replaced: earlier versions may have shown something else. */
  readonly paints: boolean;
  /** false when there is more than is looked through. */
  readonly complete: boolean;
}

/** Types of streams and dictionaries that pages show nothing by. */
const besidePages = new Set([
  ...['StructTreeRoot', 'StructElem', 'Namespace', 'Outlines', 'Action', 'OutputIntent', 'Sig', 'OCG'],
  ...['Metadata', 'XRef', 'ObjStm'],
]);
/** Keys of dictionaries without a type that pages show nothing by: elements and their attributes, bookmarks, actions and trees. */
const keysBesidePages = ['S', 'O', 'Title', 'First', 'Nums', 'Names', 'Limits'];
/** Keys of pages, annotations and fields. */
const keysOfPages = ['Rect', 'AP', 'FT', 'Contents', 'Resources'];

/** Whether what pages show may depend on an object that was replaced. Where content has changed, a page, a stream or a font is among them. */
function paints(value: PdfValue, document: PdfDocument): boolean {
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
      this.paints ||= objects.some((object) => paints(object, this.#document));
      pending.push(...objects);
      return;
    }
    if (!isContent(stream.dict) || stream.raw.length > longestContent) return;
    const { bytes } = this.#document.decode(stream);
    if (stream.dict.get('Type') === 'Metadata') this.#text(new TextDecoder('utf-8').decode(bytes));
    else this.#shown(bytes);
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
  let painted = false;
  let replacedPaint = true;
  const take = (read: () => PdfValue): void => {
    try {
      const value = read();
      painted ||= paints(value, document);
      collector.take(value);
    } catch (error) {
      // One that is nested too deep is passed over; when time or memory is up, so is the search.
      if (!(error instanceof BudgetSpent)) throw error;
      collector.complete = false;
      painted = true;
      if (error.limit !== 'depth') throw error;
    }
  };
  try {
    for (const replaced of document.replacedObjects()) take(replaced);
    replacedPaint = painted || collector.paints;
    for (const number of document.objectNumbers()) if (!read.has(number)) take(() => document.load(number));
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
  }
  return {
    texts: [...collector.texts],
    active: [...collector.active],
    paints: replacedPaint,
    complete: collector.complete,
  };
}
