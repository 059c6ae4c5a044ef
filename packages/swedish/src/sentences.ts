import { SENTENCE_INNER_ABBREVIATIONS } from './abbreviations.ts';
import { perText } from './per-word.ts';
import { sentenceEnds } from './sentence-ends.ts';
import type { Span } from './span.ts';

/** The segmenter takes time by the square of its input, so a long paragraph is handed over in pieces of this size. */
const PIECE_LENGTH = 2000;

/** Where the next piece ends: after a full stop and space near the limit, else at a space, else at the limit. */
function pieceEnd(text: string, start: number): number {
  const limit = start + PIECE_LENGTH;
  if (limit >= text.length) return text.length;
  const latterHalf = start + PIECE_LENGTH / 2;
  const window = text.slice(latterHalf, limit);
  for (const stop of ['. ', ' ']) {
    const found = window.lastIndexOf(stop);
    if (found >= 0) return latterHalf + found + stop.length;
  }
  return limit;
}

/** Whether what has been read so far ends in an abbreviation, an initial or a list number, so that the sentence goes on. */
function goesOn(segment: string): boolean {
  const read = segment.trimEnd();
  if (!read.endsWith('.')) return false;
  const last = /(?:^|[\s(])([\p{L}\p{N}][\p{L}\p{N}.]*)\.$/u.exec(read)?.[1];
  if (last === undefined) return false;
  // An initial goes on ("Sten B. Ek"); the letter of a vitamin or a type may end the sentence ("hepatit B.").
  if (/^\p{Lu}$/u.test(last)) return /(?:^|\p{Lu}\p{L}*\s|\p{Lu}\.\s?)\p{Lu}\.\s*$/u.test(segment);
  if (/^\d{1,2}$/u.test(last) && segment.trim() === `${last}.`) return true;
  return SENTENCE_INNER_ABBREVIATIONS.has(last.toLowerCase());
}

/** Latin text without a sign that could end a sentence, but at its end: headings, list items and many paragraphs. */
const ONE_SENTENCE =
  /^[^.!?\u0530-\u200F\u2026\u2028-\u202F\u203C-\u204F\u2E00-\u{10FFFF}]{1,1000}[.!?]?\s*$/u;

/**
 * The sentences of one paragraph, without the space around them. Line breaks count as spaces. Sentences go on over
 * abbreviations (kl., t.ex., dr.) and initials. Never give it a whole file: a paragraph is one thought, a file is not.
 */
export const findSentences: (paragraph: string) => readonly Span[] = /* @__PURE__ */ perText(sentencesAfresh);

function sentencesAfresh(paragraph: string): readonly Span[] {
  const text = paragraph.replace(/[\r\n\u0085\u2028\u2029]/gu, ' ');
  const sentences: Span[] = [];
  if (ONE_SENTENCE.test(text)) {
    addTrimmed(sentences, text, 0, text.length);
    return sentences;
  }
  let open: number | undefined;
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    const piece = text.slice(start, end);
    let index = start;
    for (const to of sentenceEnds(piece).map((sentenceEnd) => start + sentenceEnd)) {
      const from = open ?? index;
      const isPieceEnd = to === end && end < text.length && !/[.!?…]["”’)]*\s*$/u.test(text.slice(index, to));
      index = to;
      if (isPieceEnd || goesOn(text.slice(Math.max(from, to - 40), to))) {
        open = from;
        continue;
      }
      open = undefined;
      addTrimmed(sentences, text, from, to);
    }
    start = end;
  }
  if (open !== undefined) addTrimmed(sentences, text, open, text.length);
  return sentences;
}

function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const sentence = text.slice(from, to);
  const start = to - sentence.trimStart().length;
  const end = from + sentence.trimEnd().length;
  if (end > start) sentences.push({ start, end });
}
