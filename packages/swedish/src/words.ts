import type { Span } from './span.ts';

/** A word with its place. */
export interface Word extends Span {
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.:,/'’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text: runs of letters or figures with single `. : , / ' -` inside (t.ex, 9.30, 036-32, e-post).
 * Offsets are UTF-16 in `text`, plus `from`.
 */
export function findWords(text: string, from = 0): readonly Word[] {
  const words: Word[] = [];
  let after = 0;
  for (const word of text.match(WORD) ?? []) {
    // Nothing that a word may begin with stands between two words.
    const at = text.indexOf(word, after);
    after = at + word.length;
    words.push({ text: word, lower: word.toLowerCase(), start: from + at, end: from + after });
  }
  return words;
}
