import type { Prose } from '@klarmall/model';
import { findSentences, findWords, type Span, type Word } from '@klarmall/swedish';
import { looksSwedish } from './language-guard.ts';

/** A sentence with its words. */
export interface Sentence extends Span {
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
  /(?:https?:\/\/|www\.)[^\s<>"”)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|net|eu|info)(?:\/[^\s<>"”)]*)?(?![\p{L}\p{N}])/giu;

const analyses = new WeakMap<Prose, Analysis>();

function analyseAfresh(prose: Prose): Analysis {
  const { text } = prose;
  const sentences = findSentences(text).map(({ start, end }) => ({
    start,
    end,
    words: findWords(text.slice(start, end), start),
  }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, sentences, words, addresses, isSwedish: looksSwedish(prose.language, words) };
}

/** Sentences and words of a text; made once per text, however many rules ask. */
export function analyse(prose: Prose): Analysis {
  let analysis = analyses.get(prose);
  if (analysis === undefined) {
    analysis = analyseAfresh(prose);
    analyses.set(prose, analysis);
  }
  return analysis;
}

/** Whether any of the spans, which are sorted, shares a character with start–end. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
