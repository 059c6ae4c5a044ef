import type { FoundPart } from './find-parts.ts';
import type { Token } from './tokens.ts';

/** A place where the message says something else than its source. */
interface Difference {
  readonly part: string;
  /** What stands in the source and in the message, with some words around; fields are filled in. */
  readonly source: string;
  readonly message: string;
}

/** What stands in place of a field, once for each place. */
export interface FieldValue {
  readonly field: string;
  /** '' where nothing does. */
  readonly value: string;
}

export interface ComparedPart {
  readonly differences: readonly Difference[];
  readonly values: readonly FieldValue[];
  /** Words of the message that are the part's, matched or not: the rest is somebody's own. */
  readonly own: ReadonlySet<number>;
}

interface Region {
  /** Indices of the source's words that are not found, [from, to). */
  readonly source: readonly [number, number];
  /** Indices of the message's words that stand there, [from, to). */
  readonly message: readonly [number, number];
}

const CONTEXT = 3;

/** The end of the message's words that can belong to a part's unfound tail: as many, and no line further than a value. */
function tailEnd(tail: readonly Token[], from: number, limit: number, words: readonly Token[]): number {
  if (tail.length === 0) return from;
  const hasField = tail.some(({ field }) => field !== undefined);
  const line = words[from]?.line;
  let end = from;
  while (end < limit && (hasField ? words[end]?.line === line : end - from < tail.length)) end += 1;
  return end;
}

function regionsOf(
  { tokens, at, first, last }: FoundPart,
  words: readonly Token[],
  before: number,
  after: number,
): Region[] {
  const regions: Region[] = [];
  const places = at.flatMap((index, source) => (index === undefined ? [] : [[source, index] as const]));
  if (places.length === 0) return [{ source: [0, tokens.length], message: [first, last + 1] }];
  const head = places[0]?.[0] ?? 0;
  if (head > 0) {
    const own = tokens.slice(0, head).filter(({ field }) => field === undefined).length;
    regions.push({ source: [0, head], message: [Math.max(before, first - own), first] });
  }
  for (const [index, [source, message]] of places.entries()) {
    const next = places[index + 1];
    if (next === undefined) continue;
    if (next[0] - source > 1 || next[1] - message > 1)
      regions.push({ source: [source + 1, next[0]], message: [message + 1, next[1]] });
  }
  const tail = (places.at(-1)?.[0] ?? -1) + 1;
  if (tail < tokens.length) {
    const end = tailEnd(tokens.slice(tail), last + 1, after, words);
    regions.push({ source: [tail, tokens.length], message: [last + 1, end] });
  }
  return regions;
}

/** The text of some words, signs and all, without the signs that end it. */
function sliceOf(text: string, words: readonly Token[], from: number, to: number): string {
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  return start === undefined || end === undefined || to <= from ? '' : text.slice(start, end);
}

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A value without the full stop that ends its sentence. */
function withoutStop(text: string): string {
  return shown(text).replace(/[.,;:]+$/u, '');
}

/**
 * Compares one frasminne with what stands in the message.
 * @param before the first word of the message that no earlier part has.
 * @param after the first word that a later part has.
 */
export function comparePart(
  found: FoundPart,
  message: { readonly text: string; readonly words: readonly Token[] },
  before: number,
  after: number,
): ComparedPart {
  const { text, words } = message;
  const { tokens, part } = found;
  const own = new Set<number>();
  for (const index of found.at) if (index !== undefined) own.add(index);
  const regions = regionsOf(found, words, before, after);
  const values: FieldValue[] = [];
  /** By the index of the field's word. */
  const filled = new Map<number, string>();
  for (const { source, message: there } of regions) {
    const fields = tokens
      .slice(...source)
      .flatMap(({ field }, offset) => (field === undefined ? [] : [{ field, index: source[0] + offset }]));
    if (fields.length === 0) continue;
    const value = withoutStop(sliceOf(text, words, ...there));
    for (const { field, index } of fields) {
      values.push({ field, value });
      filled.set(index, index === fields[0]?.index ? value : '');
    }
  }
  const sourceSlice = (from: number, to: number): string => {
    let result = '';
    let end = tokens[from]?.start ?? 0;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      result += found.text.slice(end, token.start);
      result +=
        token.field === undefined ? found.text.slice(token.start, token.end) : (filled.get(index) ?? '');
      end = token.end;
    }
    return shown(result);
  };
  const differences: Difference[] = [];
  for (const { source, message: there } of regions) {
    const missing = tokens.slice(...source);
    const isOwnText = missing.length === 0 && isBetweenLines(source[0], found);
    if (isOwnText) continue;
    for (let index = there[0]; index < there[1]; index += 1) own.add(index);
    if (missing.length > 0 && missing.every(({ field }) => field !== undefined)) continue;
    const from = Math.max(0, source[0] - CONTEXT);
    const to = Math.min(tokens.length, source[1] + CONTEXT);
    const [first, last] = [
      messageIndex(found, from, source[0], 1),
      messageIndex(found, to - 1, source[1] - 1, -1),
    ];
    differences.push({
      part: part.id,
      source: sourceSlice(from, to),
      message: shown(
        sliceOf(
          text,
          words,
          Math.min(first ?? there[0], there[0]),
          Math.max((last ?? there[1] - 1) + 1, there[1]),
        ),
      ),
    });
  }
  return { differences, values, own };
}

/** Words that stand between two lines of a source are somebody's own sentence rather than a change in one. */
function isBetweenLines(next: number, { tokens }: FoundPart): boolean {
  return tokens[next - 1]?.line !== tokens[next]?.line;
}

/** The message's word for the first of the source's that is found, from `from` towards `to`. */
function messageIndex({ at }: FoundPart, from: number, to: number, step: 1 | -1): number | undefined {
  for (let index = from; index !== to; index += step) {
    const there = at[index];
    if (there !== undefined) return there;
  }
  return undefined;
}
