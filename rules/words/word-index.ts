import { findWords } from '@klarmall/swedish';
import type { PackEntry, WordPack } from './pack.ts';

/** One form of one entry, cut into words. */
export interface Candidate {
  readonly pack: WordPack;
  readonly entry: PackEntry;
  readonly formIndex: number;
  readonly words: readonly string[];
  /** Acronyms (MR, HbA1c) are found only as they are written. */
  readonly isCaseSensitive: boolean;
}

/** Every form of every pack, by its first word in lower case; longer forms first, then packs in order of rank. */
export interface WordIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Candidate[]>;
  /** Packs whose words are also found as the last part of a compound: form to candidate. */
  readonly compoundParts: ReadonlyMap<string, Candidate>;
  /** Single words of eight letters or more that can stand first in a compound. */
  readonly compoundHeads: ReadonlyMap<string, Candidate>;
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

/** Most forms are one plain word and need no taking apart. */
const SINGLE = /^\p{L}+$/u;

function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}?\p{N}|^Hb$/u.test(word);
}

/** Builds the index. `packs` in order of rank: the first wins where two have the same form. */
export function buildWordIndex(packs: readonly WordPack[]): WordIndex {
  const byFirstWord = new Map<string, Candidate[]>();
  const compoundParts = new Map<string, Candidate>();
  const compoundHeads = new Map<string, Candidate>();
  const endings = [];
  for (const pack of packs) {
    for (const entry of pack.entries) {
      for (const [formIndex, form] of entry.forms.entries()) {
        const words = SINGLE.test(form) ? [form] : findWords(form).map((word) => word.text);
        const first = words[0]?.toLowerCase();
        if (first === undefined) continue;
        const candidate = {
          pack,
          entry,
          formIndex,
          words,
          isCaseSensitive: words.length === 1 && isAcronym(form),
        };
        const list = byFirstWord.get(first) ?? [];
        list.push(candidate);
        byFirstWord.set(first, list);
        const isPart = pack.compounds === true && words.length === 1 && !candidate.isCaseSensitive;
        if (isPart && form.length >= SHORTEST_COMPOUND_PART && !compoundParts.has(form))
          compoundParts.set(form, candidate);
        if (isPart && formIndex === 0 && form.length >= SHORTEST_COMPOUND_HEAD)
          compoundHeads.set(form, candidate);
      }
    }
    if (pack.endings !== undefined) {
      // Seven letters at least: a short word ends so by chance.
      const pattern = new RegExp(`^(?=\\p{L}{7})\\p{L}*(?:${pack.endings.join('|')})$`, 'u');
      endings.push({ pack, pattern, not: new Set(pack.notEndings ?? []) });
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  let longestPart = 0;
  for (const form of compoundParts.keys()) longestPart = Math.max(longestPart, form.length);
  return { byFirstWord, compoundParts, compoundHeads, longestPart, endings };
}
