import { findWords } from '@klarmall/swedish';
import type { PackEntry, WordPack } from './pack.ts';

/** One form of one entry, cut into words. */
export interface Candidate {
  readonly pack: WordPack;
  readonly entry: PackEntry;
  readonly formIndex: number;
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lowerWords: readonly string[];
  /** Acronyms (MR, HbA1c) are found only as they are written. */
  readonly isCaseSensitive: boolean;
}

/** Every form of every pack, by its first word in lower case. Built of numbers: thousands of objects would cost more than all reading. */
export interface WordIndex {
  /**
   * The forms that begin with a word; longer forms first, then packs in order of rank. "I" and "för" begin a hundred: with
   * the word after, those that go on with it or end before it.
   */
  startingWith(word: string, next?: string): readonly Candidate[];
  /** A form of six letters or more that a compound can end in, in packs that take compounds. */
  compoundPart(part: string): Candidate | undefined;
  /** A headword of eight letters or more that a compound can begin with. */
  compoundHead(head: string): Candidate | undefined;
  /** Letters of the longest form that a compound can hold. */
  readonly longestPart: number;
  readonly endings: readonly {
    readonly pack: WordPack;
    readonly pattern: RegExp;
    readonly not: ReadonlySet<string>;
  }[];
}

const SHORTEST_COMPOUND_PART = 6;
export const SHORTEST_COMPOUND_HEAD = 8;

/** Most forms are one plain word, or begin with one, and need no taking apart. */
const PLAIN = /^[a-zåäöé]+$/u;
/** More forms than any entry has: a code is the entry's number times this plus the form's. */
const FORMS = 64;

function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}?\p{N}|^Hb$/u.test(word);
}

function wordsOf(form: string): readonly string[] {
  return PLAIN.test(form) ? [form] : findWords(form).map((word) => word.text);
}

function firstWordOf(form: string): string | undefined {
  const space = form.indexOf(' ');
  const head = space < 0 ? form : form.slice(0, space);
  return PLAIN.test(head) ? head : findWords(form)[0]?.lower;
}

function put(map: Map<string, number[]>, key: string, code: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [code]);
  else list.push(code);
}

function isCompoundable(form: string): boolean {
  return !form.includes(' ') && !isAcronym(form);
}

/** Builds the index. `packs` in order of rank: the first wins where two have the same form. */
export function buildWordIndex(packs: readonly WordPack[]): WordIndex {
  const entries: { readonly pack: WordPack; readonly entry: PackEntry }[] = [];
  const byFirstWord = new Map<string, number[]>();
  const parts = new Map<string, number>();
  const heads = new Map<string, number>();
  const endings: WordIndex['endings'][number][] = [];
  for (const pack of packs) {
    for (const entry of pack.entries) {
      const base = entries.length * FORMS;
      entries.push({ pack, entry });
      for (const [formIndex, form] of entry.forms.entries()) {
        const first = firstWordOf(form);
        if (first === undefined) continue;
        put(byFirstWord, first, base + formIndex);
        if (pack.compounds !== true || form.length < SHORTEST_COMPOUND_PART || !isCompoundable(form))
          continue;
        if (!parts.has(form)) parts.set(form, base + formIndex);
        if (formIndex === 0 && form.length >= SHORTEST_COMPOUND_HEAD) heads.set(form, base);
      }
    }
    if (pack.endings !== undefined) {
      // Seven letters at least: a short word ends so by chance.
      const pattern = new RegExp(`^(?=\\p{L}{7})\\p{L}*(?:${pack.endings.join('|')})$`, 'u');
      endings.push({ pack, pattern, not: new Set(pack.notEndings ?? []) });
    }
  }
  let longestPart = 0;
  for (const form of parts.keys()) longestPart = Math.max(longestPart, form.length);
  const candidateOf = (code: number): Candidate | undefined => {
    const found = entries[Math.floor(code / FORMS)];
    if (found === undefined) return undefined;
    const formIndex = code % FORMS;
    const form = found.entry.forms[formIndex] ?? '';
    const words = wordsOf(form);
    const lowerWords = words.map((word) => word.toLowerCase());
    return { ...found, formIndex, words, lowerWords, isCaseSensitive: words.length === 1 && isAcronym(form) };
  };
  const made = new Map<string, readonly Candidate[]>();
  const single = (map: ReadonlyMap<string, number>, key: string): Candidate | undefined => {
    const code = map.get(key);
    return code === undefined ? undefined : candidateOf(code);
  };
  const startingWith = (word: string): readonly Candidate[] => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const codes = byFirstWord.get(word);
    if (codes === undefined) return NONE;
    const candidates = codes
      .map(candidateOf)
      .filter((candidate) => candidate !== undefined)
      .sort((a, b) => b.words.length - a.words.length);
    made.set(word, candidates);
    return candidates;
  };
  const parted = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();
  /** The forms by their second word; under '' those of one word, which stand in all the others too. */
  const bySecond = (word: string, all: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> => {
    const known = parted.get(word);
    if (known !== undefined) return known;
    const seconds = new Set(all.map(({ lowerWords }) => lowerWords[1] ?? ''));
    const fitting = (second: string) =>
      all.filter(({ lowerWords }) => lowerWords.length === 1 || lowerWords[1] === second);
    const made = new Map([...seconds, ''].map((second) => [second, fitting(second)]));
    parted.set(word, made);
    return made;
  };
  return {
    startingWith(word, next) {
      const all = startingWith(word);
      if (next === undefined || all.length < FEW) return all;
      const parts = bySecond(word, all);
      return parts.get(next) ?? parts.get('') ?? NONE;
    },
    compoundPart: (part) => single(parts, part),
    compoundHead: (head) => single(heads, head),
    longestPart,
    endings,
  };
}

/** So many forms that begin alike are looked through one by one. */
const FEW = 4;

const NONE: readonly Candidate[] = [];
