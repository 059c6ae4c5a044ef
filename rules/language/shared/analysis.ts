import type { Prose } from '@klarmall/model';
import { findSentences, findWords, type Span, type Word } from '@klarmall/swedish';
import { looksSwedish } from './language-guard.ts';
import { remembered } from './remembered.ts';

/** A sentence with its words. */
export interface Sentence extends Span {
  /** Its number in the text, from 0. */
  readonly index: number;
  readonly words: readonly Word[];
}

/** A text taken apart once for all language rules. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Web and e-mail addresses: no word in them is the editor's. */
  readonly addresses: readonly Span[];
  /** Whether Swedish rules apply at all. */
  readonly isSwedish: boolean;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”)]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}-]|[\p{L}\p{N}-]\.)(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info)(?:\/[^\s<>"”)]*)?(?![\p{L}\p{N}])/giu;

/** A sign that every address has, with something right after it. */
const MAY_HOLD_ADDRESS = /[.:@]\S/u;

function analyseAfresh(prose: Prose): Analysis {
  const { text } = prose;
  const sentences = findSentences(text).map(({ start, end }, index) => ({
    index,
    start,
    end,
    words: findWords(text.slice(start, end), start),
  }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const addresses = (MAY_HOLD_ADDRESS.test(text) ? [...text.matchAll(ADDRESS)] : []).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, sentences, words, addresses, isSwedish: looksSwedish(prose.language, words) };
}

/** Sentences and words of a text; made once per text, however many rules ask. */
export const analyse: (prose: Prose) => Analysis = remembered(analyseAfresh);

/** Whether any of the spans, which are sorted and apart, shares a character with start–end. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start < end;
}
