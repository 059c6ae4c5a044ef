import { type CMapToken, cmapTokens } from './cmap-tokens.ts';
import { glyphNameToUnicode } from './glyph-names.ts';

/** Codes of one byte length between two bounds; each byte lies between the bounds' bytes at its place. */
export interface CodespaceRange {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

/** Character codes and the CIDs that they map to, counting upwards (or all to one CID in a notdef range). */
export interface CidRange extends CodespaceRange {
  readonly cid: number;
}

/** Character codes and their Unicode text: one text that counts upwards in its last unit, or a text for each code. */
export interface UnicodeRange extends CodespaceRange {
  readonly text: string | readonly string[];
}

/** A character code as it stood in a string that was shown. */
export interface CharacterCode {
  readonly code: number;
  /** Bytes. */
  readonly length: number;
}

/** What a CMap file says (ISO 32000-1, 9.7.5 and 9.10.3; Adobe Technical Notes 5014 and 5411). */
export interface CMap {
  /** 0 horizontal, 1 vertical; undefined when the file does not say. */
  readonly wMode: number | undefined;
  readonly codespaces: readonly CodespaceRange[];
  readonly cidRanges: readonly CidRange[];
  readonly notdefRanges: readonly CidRange[];
  readonly unicodeRanges: readonly UnicodeRange[];
}

const nothing: CMap = {
  wMode: undefined,
  codespaces: [],
  cidRanges: [],
  notdefRanges: [],
  unicodeRanges: [],
};

/** More entries than any real CMap has; what follows is not read. */
const maximalEntries = 250_000;

const sections = [
  'codespacerange',
  'cidchar',
  'cidrange',
  'notdefchar',
  'notdefrange',
  'bfchar',
  'bfrange',
] as const;

type Section = (typeof sections)[number];

function isSection(name: string): name is Section {
  return (sections as readonly string[]).includes(name);
}

/**
 * Reads a CMap file, either one that maps to CIDs or a ToUnicode CMap. Nothing throws: one whose sections do not hold what they say, as
 * many entries as are announced and of the kind that is, says nothing at all.
 */
export function readCMap(bytes: Uint8Array): CMap {
  const entries: Entries = { codespaces: [], cidRanges: [], notdefRanges: [], unicodeRanges: [] };
  const { codespaces, cidRanges, notdefRanges, unicodeRanges } = entries;
  let wMode: number | undefined;
  let pending: CMapToken[] = [];
  let section: Section | undefined;
  /** Entries that the section still has. */
  let left = 0;

  for (const token of cmapTokens(bytes)) {
    if (codespaces.length + cidRanges.length + notdefRanges.length + unicodeRanges.length > maximalEntries)
      break;
    if (section !== undefined) {
      const waiting = takeEntry(section, [...pending, token], entries);
      if (waiting === undefined) return nothing;
      pending = waiting;
      if (pending.length === 0 && --left === 0) section = undefined;
      continue;
    }
    if (token.kind !== 'word') {
      pending.push(token);
      // Definitions need a handful of operands; a longer run is damage.
      if (pending.length > 16) pending = pending.slice(-16);
      continue;
    }
    if (token.value === 'def') wMode ??= numberOf('WMode', pending);
    else if (token.value.startsWith('begin')) {
      const begun = token.value.slice(5);
      const count = pending.at(-1);
      left = count?.kind === 'number' ? count.value : 0;
      section = isSection(begun) && left > 0 ? begun : undefined;
    }
    if (token.value !== 'dict' && token.value !== 'dup') pending = [];
  }

  if (section !== undefined) return nothing;
  return {
    wMode,
    codespaces,
    cidRanges: sorted(cidRanges),
    notdefRanges: sorted(notdefRanges),
    unicodeRanges: sorted(unicodeRanges),
  };
}

interface Entries {
  readonly codespaces: CodespaceRange[];
  readonly cidRanges: CidRange[];
  readonly notdefRanges: CidRange[];
  readonly unicodeRanges: UnicodeRange[];
}

/** The number that stands after a name before a "def", in a dictionary or alone. */
function numberOf(name: string, operands: readonly CMapToken[]): number | undefined {
  const value = operands[operands.findIndex((key) => key.kind === 'name' && key.value === name) + 1];
  return value?.kind === 'number' ? value.value : undefined;
}

/** Adds an entry when its operands are complete; gives back the operands that still wait, undefined where they make no entry. */
function takeEntry(section: Section, operands: CMapToken[], entries: Entries): CMapToken[] | undefined {
  const [first, second, third] = operands;
  if (first?.kind !== 'code') return undefined;
  if (second === undefined) return operands;
  if (section === 'codespacerange') {
    if (second.kind !== 'code') return undefined;
    entries.codespaces.push({ length: first.length, low: first.value, high: second.value });
    return [];
  }
  if (section === 'bfchar' || section === 'cidchar' || section === 'notdefchar')
    return addEntry(section, first.length, first.value, first.value, second, entries) ? [] : undefined;
  if (second.kind !== 'code') return undefined;
  if (third === undefined) return operands;
  return addEntry(section, first.length, first.value, second.value, third, entries) ? [] : undefined;
}

function addEntry(
  section: Section,
  length: number,
  low: number,
  high: number,
  target: CMapToken,
  entries: Entries,
): boolean {
  if (section === 'bfchar' || section === 'bfrange') {
    const text = targetText(target);
    if (text !== undefined) entries.unicodeRanges.push({ length, low, high, text });
    return text !== undefined;
  }
  if (target.kind !== 'number') return false;
  const ranges = section === 'cidchar' || section === 'cidrange' ? entries.cidRanges : entries.notdefRanges;
  ranges.push({ length, low, high, cid: target.value });
  return true;
}

/** A character may be given by its name (Adobe Technical Note 5014, beginbfchar). */
function targetText(target: CMapToken): UnicodeRange['text'] | undefined {
  if (target.kind === 'code') return target.text;
  if (target.kind === 'array') return target.texts;
  return target.kind === 'name' ? (glyphNameToUnicode(target.value) ?? '\ufffd') : undefined;
}

function sorted<Range extends CodespaceRange>(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((a, b) => a.length - b.length || a.low - b.low);
}

/**
 * A CMap together with the one that it uses: its own entries first, then those of the base.
 * The caller finds the base and stops cycles, as CMaps refer to each other in the file.
 */
export function extendCMap(cmap: CMap, base: CMap): CMap {
  return {
    ...cmap,
    codespaces: [...cmap.codespaces, ...base.codespaces],
    // Stable sorting keeps a base entry before an own entry of the same code; the search takes the last one.
    cidRanges: sorted([...base.cidRanges, ...cmap.cidRanges]),
    notdefRanges: sorted([...base.notdefRanges, ...cmap.notdefRanges]),
    unicodeRanges: sorted([...base.unicodeRanges, ...cmap.unicodeRanges]),
  };
}

/**
 * Splits a shown string into character codes by the codespace ranges (ISO 32000-1, 9.7.6.2 and 9.7.6.3). Bytes that fit
 * no range are taken as one code of the shortest length that the ranges allow; without ranges every code is two bytes.
 */
export function characterCodes(
  string: Uint8Array,
  codespaces: readonly CodespaceRange[],
): readonly CharacterCode[] {
  const codes: CharacterCode[] = [];
  const lengths = [...new Set(codespaces.map((range) => range.length))]
    .filter((length) => length > 0 && length <= 4)
    .sort();
  const shortest = lengths[0] ?? 2;
  for (let at = 0; at < string.length; ) {
    let found: CharacterCode | undefined;
    for (const length of lengths) {
      if (at + length > string.length) break;
      const code = codeAt(string, at, length);
      if (codespaces.some((range) => range.length === length && within(range, code))) {
        found = { code, length };
        break;
      }
    }
    const taken = found ?? {
      code: codeAt(string, at, Math.min(shortest, string.length - at)),
      length: Math.min(shortest, string.length - at),
    };
    codes.push(taken);
    at += taken.length;
  }
  return codes;
}

function codeAt(string: Uint8Array, at: number, length: number): number {
  let code = 0;
  for (let index = 0; index < length; index++) code = code * 256 + (string[at + index] ?? 0);
  return code;
}

function within(range: CodespaceRange, code: number): boolean {
  for (let shift = 0; shift < range.length; shift++) {
    const divisor = 256 ** shift;
    const byte = Math.floor(code / divisor) % 256;
    if (byte < Math.floor(range.low / divisor) % 256 || byte > Math.floor(range.high / divisor) % 256)
      return false;
  }
  return true;
}

/** How far back the search goes among ranges that overlap, which no well-made CMap has. */
const maximalOverlap = 64;

function rangeOf<Range extends CodespaceRange>(
  ranges: readonly Range[],
  { code, length }: CharacterCode,
): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || range.length > length || (range.length === length && range.low > code))
      high = middle;
    else low = middle + 1;
  }
  for (let index = low - 1; index >= 0 && index >= low - maximalOverlap; index--) {
    const range = ranges[index];
    if (range === undefined || range.length !== length) return undefined;
    if (code <= range.high) return range;
  }
  return undefined;
}

/** The CID of a character code; undefined when the CMap does not map it (a reader then shows CID 0). */
export function cidOf(cmap: CMap, code: CharacterCode): number | undefined {
  const range = rangeOf(cmap.cidRanges, code);
  if (range !== undefined) return range.cid + (code.code - range.low);
  return rangeOf(cmap.notdefRanges, code)?.cid;
}

/** The Unicode text of a character code in a ToUnicode CMap; undefined when it is not mapped. */
export function unicodeOf(cmap: CMap, code: CharacterCode): string | undefined {
  const range = rangeOf(cmap.unicodeRanges, code);
  if (range === undefined) return undefined;
  const step = code.code - range.low;
  if (typeof range.text !== 'string') return range.text[step];
  if (step === 0 || range.text === '') return range.text;
  const last = range.text.length - 1;
  // A pair of surrogates counts upwards as one character.
  const point = range.text.codePointAt(last - 1);
  if (point !== undefined && point > 0xffff) {
    const next = point + step;
    return next > 0x10ffff ? undefined : range.text.slice(0, last - 1) + String.fromCodePoint(next);
  }
  return range.text.slice(0, last) + String.fromCharCode((range.text.charCodeAt(last) + step) & 0xffff);
}
