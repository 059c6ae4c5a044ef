import type { KeyPath } from '@klarmall/model';
import type { LineIndex } from '../text/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';
import { scalarSegments } from './scalar-segments.ts';
import type { YamlDocument } from './yaml-document.ts';
import { YamlPlaces } from './yaml-places.ts';

/** A key that can be nothing else, with its colon. */
const KEY = /([A-Za-z_][A-Za-z0-9_-]*):(?=[ \r\n]|$)/y;
/** A value between quotation marks without an escape, alone on its line. */
const QUOTED = /(?:"[^"\\\r\n]+"|'[^'\r\n]+')(?= *(?:\r?\n|$))/y;
/** A value that begins as words and figures do, to the end of its line. */
const WORDS = /[\p{L}\p{N}][^\r\n]*(?=\r?\n|$)/uy;
/** What means something else than words inside such a value, or at its end. */
const SIGN = /:(?: |$)| #|\s$/u;
/** Words that are something else than text. */
const TRUTH = /^(?:[Tt]rue|TRUE|([Ff]alse|FALSE))$/;
const NOTHING = /^(?:null|Null|NULL)$/;
/** Figures that are the number that they look like. */
const WHOLE = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMBER_OF_SOME_KIND = /^[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$|^0[ox]/;
/** Deeper than anything that is written in so plain a way. */
const DEEPEST = 12;

/** Thrown where the text is not so plain. */
const UNUSUAL = Symbol('unusual');

/** Reads line by line; `#at` is where the first word of the line stands, `#indent` how far in. */
class PlainReader {
  readonly places: YamlPlaces;
  /** Where each text begins, its quotation mark or sign included, by path. */
  readonly starts = new Map<string, number>();
  readonly #text: string;
  #at = 0;
  #indent = -1;
  /** Where the last value ended. */
  #end = 0;

  constructor(text: string, base: number, lines: LineIndex) {
    this.#text = text;
    this.places = new YamlPlaces(lines, base, text);
  }

  read(): unknown {
    this.#toLine(0);
    const value = this.#indent === 0 ? this.#map('', 0) : unusual();
    return this.#indent === -1 ? value : unusual();
  }

  /** Goes to the first line with a word from `start`, the start of a line; -1 says that there is none. */
  #toLine(start: number): void {
    const text = this.#text;
    let line = start;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10) line = at + 1;
      else if (code !== 32 && !(code === 13 && text.charCodeAt(at + 1) === 10)) {
        this.#at = at;
        this.#indent = at - line;
        return;
      }
    }
    this.#at = text.length;
    this.#indent = -1;
  }

  /** Goes on after a value that fills the rest of its line. What is further in than `indent` would belong to it. */
  #goOn(end: number, indent: number): void {
    this.#end = end;
    const line = this.#text.indexOf('\n', end);
    this.#toLine(line === -1 ? this.#text.length : line + 1);
    if (this.#indent > indent) unusual();
  }

  #isItem(): boolean {
    return this.#text.startsWith('- ', this.#at);
  }

  #pastSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === 32) at += 1;
    return at;
  }

  #map(path: string, depth: number): unknown {
    if (depth > DEEPEST) unusual();
    const start = this.#at;
    const indent = this.#indent;
    const result = Object.create(null) as Record<string, unknown>;
    while (this.#indent === indent) {
      KEY.lastIndex = this.#at;
      const key = KEY.exec(this.#text)?.[1];
      if (key === undefined || key in result || TRUTH.test(key) || NOTHING.test(key)) return unusual();
      const own = `${path}/${key}`;
      const keyEnd = this.#at + key.length;
      this.places.setKey(own, { start: this.#at, end: keyEnd });
      const at = this.#pastSpaces(keyEnd + 1);
      result[key] = this.#isLineEnd(at) ? this.#below(own, at, indent, depth) : this.#value(own, at, indent);
    }
    if (this.#indent > indent) unusual();
    this.places.setValue(path, { start, end: this.#end });
    return result;
  }

  #isLineEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return at >= this.#text.length || code === 10 || (code === 13 && this.#text.charCodeAt(at + 1) === 10);
  }

  /** What stands under a key that has nothing beside it. A list may stand right under its key. */
  #below(path: string, lineEnd: number, indent: number, depth: number): unknown {
    const line = this.#text.indexOf('\n', lineEnd);
    this.#toLine(line === -1 ? this.#text.length : line + 1);
    if (this.#isItem() && this.#indent >= indent) return this.#list(path, depth + 1);
    return this.#indent > indent ? this.#map(path, depth + 1) : unusual();
  }

  #list(path: string, depth: number): unknown {
    const start = this.#at;
    const indent = this.#indent;
    const items: unknown[] = [];
    while (this.#indent === indent && this.#isItem()) {
      const at = this.#pastSpaces(this.#at + 1);
      const own = `${path}/${items.length}`;
      KEY.lastIndex = at;
      if (KEY.test(this.#text)) {
        this.#indent += at - this.#at;
        this.#at = at;
        items.push(this.#map(own, depth + 1));
      } else items.push(this.#value(own, at, indent));
    }
    if (this.#indent > indent) unusual();
    this.places.setValue(path, { start, end: this.#end });
    return items;
  }

  #value(path: string, at: number, indent: number): unknown {
    if (this.#text.startsWith('|', at)) return this.#literal(path, at, indent);
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(this.#text)?.[0];
    if (quoted !== undefined) {
      this.#keep(path, at, at + quoted.length);
      this.#goOn(at + quoted.length, indent);
      return quoted.slice(1, -1);
    }
    WORDS.lastIndex = at;
    const words = WORDS.exec(this.#text)?.[0].replace(/ +$/, '');
    if (words === undefined || SIGN.test(words)) return unusual();
    const end = at + words.length;
    const value = scalarOf(words);
    if (typeof value === 'string') this.#keep(path, at, end);
    else this.places.setValue(path, { start: at, end });
    this.#goOn(end, indent);
    return value;
  }

  #keep(path: string, start: number, end: number): void {
    this.places.setValue(path, { start, end });
    this.starts.set(path, start);
  }

  /** A text of whole lines, which ends with one line end. */
  #literal(path: string, start: number, indent: number): unknown {
    const text = this.#text;
    if (!text.startsWith('|\n', start)) return unusual();
    let line = start + 2;
    const inside = this.#pastSpaces(line) - line;
    if (inside <= indent) return unusual();
    let value = '';
    let blank = '';
    let end = start + 1;
    while (line < text.length) {
      const lineEnd = text.indexOf('\n', line);
      if (lineEnd === -1) return unusual();
      const words = this.#pastSpaces(line);
      if (lineEnd === line) blank += '\n';
      else if (words === lineEnd) return unusual();
      else if (words - line < inside) break;
      else {
        value += `${blank}${text.slice(line + inside, lineEnd)}\n`;
        blank = '';
        end = lineEnd;
      }
      line = lineEnd + 1;
    }
    while (/\s/.test(text.charAt(end - 1))) end -= 1;
    if (value === '' || value.includes('\r')) return unusual();
    this.#keep(path, start, end);
    this.#end = end;
    this.#toLine(line);
    return this.#indent > indent ? unusual() : value;
  }
}

function unusual(): never {
  throw UNUSUAL;
}

/** What words without quotation marks are (YAML 1.2, core schema). */
function scalarOf(words: string): string | number | boolean {
  const truth = TRUTH.exec(words);
  if (truth) return truth[1] === undefined;
  if (WHOLE.test(words)) return Number(words);
  return NOTHING.test(words) || NUMBER_OF_SOME_KIND.test(words) ? unusual() : words;
}

function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  return value;
}

/**
 * YAML as most of it is written: keys, lists, words, quotation marks without escapes and literal blocks, nothing that
 * anybody stumbles over. It gives what the library gives, many times as fast.
 * @returns undefined where anything else stands in the text.
 */
export function plainYaml(text: string, base: number, lines: LineIndex): YamlDocument | undefined {
  if (text.includes('\t')) return undefined;
  const reader = new PlainReader(text, base, lines);
  let value: unknown;
  try {
    value = reader.read();
  } catch (reason) {
    if (reason === UNUSUAL) return undefined;
    throw reason;
  }
  return {
    value,
    findings: [],
    refused: [],
    whole: true,
    places: reader.places,
    text(path) {
      const key = path.map((segment) => `/${segment}`).join('');
      const start = reader.starts.get(key);
      const written = start === undefined ? undefined : valueAt(value, path);
      if (start === undefined || typeof written !== 'string') return undefined;
      const sign = text.charAt(start);
      if (sign === '|') {
        const segments = scalarSegments(text, start, text.length, written, 'literal') ?? [];
        return new MappedText(
          written,
          lines,
          segments.map((segment) => ({ ...segment, source: segment.source + base })),
        );
      }
      const source = base + start + (sign === '"' || sign === "'" ? 1 : 0);
      return new MappedText(written, lines, [{ value: 0, source, length: written.length }]);
    },
  };
}
