import type { KeyPath, Place, UnjudgedFinding } from '@klarmall/model';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { found } from '../found.ts';
import type { LineIndex } from '../text/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';
import { indentSlip } from './indent-slip.ts';
import { plainYaml } from './plain-yaml.ts';
import { scalarSegments } from './scalar-segments.ts';
import { tooDeepAt } from './too-deep.ts';
import type { YamlDocument } from './yaml-document.ts';
import { type Range, YamlPlaces } from './yaml-places.ts';

/** Deeper nesting than any template needs. */
const maximumDepth = 32;

/** Slips after which nobody can tell what belongs to which key. The others concern one value. */
const passing: ReadonlySet<YAMLError['code']> = new Set([
  'DUPLICATE_KEY',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
]);

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
} as const;

const errorMessages: Readonly<Partial<Record<YAMLError['code'], readonly [rule: string, message: string]>>> =
  {
    DUPLICATE_KEY: ['source/duplicate-key', 'duplicateKey'],
    TAB_AS_INDENT: ['source/yaml-form', 'tab'],
    BAD_INDENT: ['source/yaml-form', 'indent'],
    BLOCK_AS_IMPLICIT_KEY: ['source/yaml-form', 'colon'],
    MULTILINE_IMPLICIT_KEY: ['source/yaml-form', 'missingColon'],
    MISSING_CHAR: ['source/yaml-form', 'missingCharacter'],
    BAD_SCALAR_START: ['source/yaml-form', 'scalarStart'],
    BAD_DQ_ESCAPE: ['source/yaml-form', 'escape'],
    MULTIPLE_DOCS: ['source/yaml-form', 'documents'],
    TAG_RESOLVE_FAILED: ['source/yaml-tag', 'tag'],
    BAD_ALIAS: ['source/yaml-alias', 'alias'],
    RESOURCE_EXHAUSTION: ['source/yaml-form', 'tooDeep'],
  };

/** What stands before a value that starts with braces, a star, an ampersand, or brackets with words after them. */
const valueStart = /^[ \t]*(?:- +)*(?:[\p{L}\d_-]+:[ \t]+)?(?=\{\{|[*&]|\[[^\]]*\][ \t]*[^\s#])/u;

/** A value between quotation marks that a word processor has made: to YAML they are letters. */
const curlyQuoted = /^[“”„»«‘’‚]([^“”„»«‘’‚\n]*)[“”»«‘’]$/u;
/** A line whose value begins with one. */
const curlyStart = /^[ \t]*(?:- +)*(?:[\p{L}\d_-]+:[ \t]+)[“”„»«‘’‚]/u;

class YamlReader {
  readonly findings: UnjudgedFinding[] = [];
  readonly refused: KeyPath[] = [];
  /** Offset in the text from which nothing is read. */
  end = Number.POSITIVE_INFINITY;
  readonly places: YamlPlaces;
  readonly #text: string;
  readonly #base: number;
  readonly #lines: LineIndex;

  /** `base` is the file offset at which `text` starts. */
  constructor(text: string, base: number, lines: LineIndex) {
    this.#text = text;
    this.#base = base;
    this.#lines = lines;
    this.places = new YamlPlaces(lines, base, text);
  }

  place(range: Range): Place {
    return this.#lines.place(this.#base + range.start, this.#base + range.end);
  }

  rangeOf(node: unknown): Range | undefined {
    const range = (node as Node | null)?.range;
    return range ? { start: range[0], end: this.#trimmedEnd(range[0], range[1]) } : undefined;
  }

  /** Block collections end at the next line's start; a finding should end with their last character. */
  #trimmedEnd(start: number, end: number): number {
    let at = end;
    while (at > start && /\s/.test(this.#text.charAt(at - 1))) at -= 1;
    return at;
  }

  report(
    rule: string,
    message: string,
    range: Range,
    data: Record<string, string | number> = {},
    fixText?: string,
  ): void {
    const place = this.place(range);
    const fixes =
      fixText === undefined
        ? undefined
        : [{ title: 'quote', edits: [{ place, text: fixText }], safety: 'safe' as const }];
    this.findings.push(found(rule, message, place, data, fixes));
  }

  /** Tells of what the YAML library stumbled over, up to the first slip that makes the rest unreadable. */
  reportErrors(errors: readonly YAMLError[]): void {
    let previousLine = -1;
    for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
      const start = Math.min(error.pos[0], Math.max(0, this.#text.length - 1));
      const line = this.#lines.point(this.#base + start).line;
      // One slip makes the reader stumble again on the same line; the first one says it.
      if (line === previousLine) continue;
      previousLine = line;
      // Errors often span one character; a reader looks for the word.
      const word = /^[\p{L}\d_-]+/u.exec(this.#text.slice(start, start + 80))?.[0].length ?? 1;
      const lineEnd = start + this.#lineFrom(start).length;
      const range = { start, end: Math.max(start + word, Math.min(lineEnd, error.pos[1])) };
      const written = this.#text.slice(range.start, range.end).split('\n')[0] ?? '';
      const sign = passing.has(error.code) ? undefined : this.#startOf(start);
      if (sign !== undefined) {
        // What reads the value tells of braces, stars and ampersands; nothing reads what a bracket has taken apart.
        if (this.#text[sign] === '[')
          this.report('source/yaml-form', 'scalarStart', { start: sign, end: sign + 1 }, { text: '[' });
        this.end = error.pos[0];
        return;
      }
      if (/^[*&]/.test(written)) continue;
      const slip =
        error.code !== 'TAB_AS_INDENT' && !passing.has(error.code) && indentSlip(this.#text, start);
      if (slip) {
        this.report('source/yaml-form', slip.message, slip, { column: slip.column, above: slip.above });
      } else {
        const isCurly = curlyStart.test(this.#lineFrom(this.#lineStart(start)));
        const [rule, message] =
          isCurly && error.code === 'BLOCK_AS_IMPLICIT_KEY'
            ? ['source/curly-quotes', 'colon']
            : (errorMessages[error.code] ?? ['source/yaml-form', 'unexpected']);
        this.report(rule, message, range, { text: written.slice(0, 40) });
      }
      if (passing.has(error.code)) continue;
      this.end = error.pos[0];
      return;
    }
  }

  /** Where the value of a line starts, if a reader stumbles further on in it because of the sign that it starts with. */
  #startOf(offset: number): number | undefined {
    const lineStart = this.#lineStart(offset);
    const before = valueStart.exec(this.#lineFrom(lineStart))?.[0];
    if (before === undefined || lineStart + before.length >= offset) return undefined;
    return lineStart + before.length;
  }

  /** Plain data of a node; undefined, and listed as refused, where it cannot be read. */
  value(node: unknown, path: KeyPath, depth: number): unknown {
    const value = this.#read(node, path, depth);
    if (value === undefined) this.refused.push(path);
    return value;
  }

  #read(node: unknown, path: KeyPath, depth: number): unknown {
    if (node === null || node === undefined) return undefined;
    const range = this.rangeOf(node) ?? { start: 0, end: 1 };
    this.places.setValue(placeKey(path), range);
    if (depth > maximumDepth) {
      this.report('source/yaml-form', 'tooDeep', { start: range.start, end: range.start + 1 });
      return undefined;
    }
    if (isAlias(node)) {
      const written = this.#lineFrom(range.start);
      this.report(
        'source/yaml-alias',
        'alias',
        { start: range.start, end: range.start + written.length },
        { text: written },
      );
      return undefined;
    }
    if (range.start >= this.end) return undefined;
    const { anchor, tag } = node as Scalar;
    const isTagged = tag?.startsWith('!') === true;
    if (anchor !== undefined)
      this.report('source/yaml-alias', 'anchor', this.#withProperty(range, '&'), { text: `&${anchor}` });
    if (isTagged) this.report('source/yaml-tag', 'tag', this.#withProperty(range, '!'), { text: `${tag}` });
    const value = this.#content(node, range, path, depth);
    // What is left of a text that lost its first word is nobody's to judge.
    return anchor !== undefined || isTagged ? undefined : value;
  }

  #content(node: unknown, range: Range, path: KeyPath, depth: number): unknown {
    if (isScalar(node)) return range.end > this.end ? undefined : this.#scalar(node, range);
    if (isSeq(node)) return this.#list(node.items, range, path, depth);
    if (isMap(node)) return this.#map(node.items, node.flow === true, range, path, depth);
    return undefined;
  }

  #list(items: readonly unknown[], range: Range, path: KeyPath, depth: number): unknown[] {
    return items.map((item, index) => {
      const itemRange = this.rangeOf(item) ?? range;
      const value = isPair(item) ? undefined : this.value(item, [...path, index], depth + 1);
      const isEmpty = item === null || isPair(item) || (isScalar(item) && item.value === null);
      if (value === undefined && isEmpty && itemRange.start < this.end)
        this.report('source/empty-value', 'emptyItem', itemRange);
      return value;
    });
  }

  /** A node's range begins after its tag or anchor, which stand before it on its line. */
  #withProperty(range: Range, sign: string): Range {
    const lineStart = this.#lineStart(range.start);
    const at = this.#text.slice(lineStart, range.start).lastIndexOf(sign);
    return at === -1 ? range : { start: lineStart + at, end: range.end };
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineFrom(start: number): string {
    const end = this.#text.indexOf('\n', start);
    return this.#text.slice(start, end === -1 ? undefined : end).trimEnd();
  }

  #scalar(node: Scalar, range: Range): unknown {
    const written = this.#text.slice(range.start, range.end);
    if (node.type === 'PLAIN') {
      if (typeof node.value === 'number' || typeof node.value === 'bigint') {
        if (String(node.value) === written) return Number(node.value);
        this.report(
          'source/lost-characters',
          'number',
          range,
          { text: written, read: String(node.value) },
          `"${written}"`,
        );
        return written;
      }
      const curly = curlyQuoted.exec(written)?.[1];
      if (curly !== undefined) {
        this.report('source/curly-quotes', 'value', range, { text: written }, JSON.stringify(curly));
        return curly;
      }
      const comment = /^[ \t]+#[^\n]*/.exec(this.#text.slice(range.end, range.end + 200));
      if (comment && typeof node.value === 'string') {
        const lost = comment[0].trim();
        this.report(
          'source/lost-characters',
          'comment',
          { start: range.end, end: range.end + comment[0].trimEnd().length },
          { text: lost, value: written },
        );
      }
    }
    if (node.value === null) return undefined;
    return node.value;
  }

  #map(items: readonly Pair[], flow: boolean, range: Range, path: KeyPath, depth: number): unknown {
    const source = this.#text.slice(range.start, range.end);
    if (flow && source.startsWith('{{')) {
      const line = this.#lineFrom(range.start);
      this.report(
        'source/lost-characters',
        'placeholder',
        { start: range.start, end: range.start + line.length },
        { text: line },
        `"${line.replaceAll('"', '\\"')}"`,
      );
      return line;
    }
    const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const pair of items) {
      const keyRange = this.rangeOf(pair.key) ?? range;
      if (keyRange.start >= this.end) break;
      if (!isScalar(pair.key)) {
        this.report('source/yaml-form', 'key', keyRange);
        continue;
      }
      const key = String(pair.key.value);
      if (key in result) continue;
      const at = [...path, key];
      this.places.setKey(placeKey(at), keyRange);
      const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
      if (flow && empty) {
        this.report('source/lost-characters', 'flowKey', keyRange, { text: key });
        continue;
      }
      if (empty) {
        this.report('source/empty-value', 'emptyValue', keyRange, { key });
        this.refused.push(at);
        continue;
      }
      const value = this.value(pair.value, at, depth + 1);
      if (value !== undefined) result[key] = value;
    }
    return result;
  }

  mapped(node: Scalar): MappedText {
    const value = String(node.value);
    const range = node.range ?? [0, 0, 0];
    const style = styles[node.type as keyof typeof styles] ?? 'plain';
    const segments = scalarSegments(this.#text, range[0], range[1], value, style) ?? [
      { value: 0, source: range[0], length: value.length, sourceLength: range[1] - range[0] },
    ];
    const base = this.#base;
    return new MappedText(
      value,
      this.#lines,
      base === 0 ? segments : segments.map((segment) => ({ ...segment, source: segment.source + base })),
    );
  }
}

/** A path as `YamlPlaces` wants it. */
function placeKey(path: KeyPath): string {
  return path.map((segment) => `/${segment}`).join('');
}

/** The node at `path`; undefined when the path leads nowhere. */
function nodeAt(root: unknown, path: KeyPath): unknown {
  let node = root;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node))
      node = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))?.value;
    else return undefined;
  }
  return node;
}

/**
 * Reads one YAML 1.2 text. `base` is its UTF-16 offset in the file (front matter starts after its fence).
 * Nothing is ever expanded: aliases, anchors and tags are findings, so no bomb can grow.
 */
export function parseYaml(text: string, base: number, lines: LineIndex): YamlDocument {
  return plainYaml(text, base, lines) ?? parseAnyYaml(text, base, lines);
}

/** The same, for text that may hold anything. */
export function parseAnyYaml(text: string, base: number, lines: LineIndex): YamlDocument {
  const reader = new YamlReader(text, base, lines);
  const deep = tooDeepAt(text);
  let document: Document.Parsed | undefined;
  let value: unknown;
  if (deep === undefined) {
    document = parseDocument(text, { version: '1.2', logLevel: 'error', prettyErrors: false });
    reader.reportErrors(document.errors);
    value = reader.value(document.contents, [], 0);
  } else {
    reader.report('source/yaml-form', 'tooDeep', { start: deep, end: deep + 1 });
    reader.end = 0;
  }
  const root = document?.contents;
  return {
    value,
    findings: reader.findings,
    refused: reader.refused,
    whole: reader.end === Number.POSITIVE_INFINITY,
    places: reader.places,
    text(path) {
      const node = nodeAt(root, path);
      return isScalar(node) && typeof node.value === 'string' ? reader.mapped(node) : undefined;
    },
  };
}
