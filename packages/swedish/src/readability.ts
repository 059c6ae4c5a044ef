import { findSentences } from './sentences.ts';
import { type WordClass, wordClass } from './word-class.ts';
import { findWords } from './words.ts';

/** What a text's measures are counted from. Several counts can be added up: see {@link addCounts}. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
  readonly nouns: number;
  readonly prepositions: number;
  readonly participles: number;
  readonly pronouns: number;
  readonly adverbs: number;
  readonly verbs: number;
}

export const NO_COUNTS: TextCounts = {
  words: 0,
  sentences: 0,
  longWords: 0,
  longestSentence: 0,
  nouns: 0,
  prepositions: 0,
  participles: 0,
  pronouns: 0,
  adverbs: 0,
  verbs: 0,
};

const COUNTED: ReadonlyMap<WordClass, keyof TextCounts> = new Map<WordClass, keyof TextCounts>([
  ['noun', 'nouns'],
  ['preposition', 'prepositions'],
  ['participle', 'participles'],
  ['pronoun', 'pronouns'],
  ['adverb', 'adverbs'],
  ['verb', 'verbs'],
]);

/** Counts one paragraph, heading or list item. A heading or item counts as a sentence even without a full stop. */
export function countText(paragraph: string): TextCounts {
  const counts: Record<keyof TextCounts, number> = { ...NO_COUNTS };
  for (const { start, end } of findSentences(paragraph)) {
    const words = findWords(paragraph.slice(start, end));
    if (words.length === 0) continue;
    counts.sentences += 1;
    counts.words += words.length;
    counts.longestSentence = Math.max(counts.longestSentence, words.length);
    for (const word of words) {
      const letters = word.text.replace(/[^\p{L}]/gu, '').length;
      if (letters > 6) counts.longWords += 1;
      const counted = COUNTED.get(wordClass(word.lower));
      if (counted !== undefined) counts[counted] += 1;
    }
  }
  return counts;
}

/** The counts of a text made of several parts. */
export function addCounts(parts: Iterable<TextCounts>): TextCounts {
  const sum: Record<keyof TextCounts, number> = { ...NO_COUNTS };
  for (const part of parts) {
    for (const key of Object.keys(NO_COUNTS) as (keyof TextCounts)[]) {
      sum[key] = key === 'longestSentence' ? Math.max(sum[key], part[key]) : sum[key] + part[key];
    }
  }
  return sum;
}

/**
 * LIX, läsbarhetsindex (Björnsson 1968): words per sentence plus percent long words. Under 30 very easy, 30–40 easy,
 * 40–50 medium, 50–60 hard. Undefined under 60 words or 5 sentences, where it says nothing.
 */
export function lix(counts: TextCounts): number | undefined {
  if (counts.words < 60 || counts.sentences < 5) return undefined;
  return counts.words / counts.sentences + (100 * counts.longWords) / counts.words;
}

/** Words per sentence; undefined under 5 sentences. */
export function meanSentenceLength(counts: TextCounts): number | undefined {
  return counts.sentences < 5 ? undefined : counts.words / counts.sentences;
}

/**
 * Nominal ratio: nouns, prepositions and participles to pronouns, adverbs and verbs. Near 1 is ordinary prose, over
 * 1.3 is heavy. The word classes come from word lists and endings, so it is an estimate. Undefined under 100 words.
 */
export function nominalRatio(counts: TextCounts): number | undefined {
  const verbal = counts.pronouns + counts.adverbs + counts.verbs;
  if (counts.words < 100 || verbal === 0) return undefined;
  return (counts.nouns + counts.prepositions + counts.participles) / verbal;
}
