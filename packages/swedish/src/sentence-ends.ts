import { matchesOf } from './matches.ts';

/** Made when a text needs it: it takes longer to make than to read a template. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Latin text with signs that every version of Unicode treats alike; not so the semicolon, which went on a sentence in
 * some. Soft hyphens and combining marks are left to the segmenter too.
 */
const PLAIN = /^[\t -:<-~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2015\u2018-\u201F\u2022\u2026\u20AC\u2212]*$/u;

const TERM = /[.!?]/gu;
/** What may close a sentence after its sign (Close*), and then the space (Sp*). */
const TAIL = /["'()[\]{}«»\u2018-\u201F]*[\t \u00A0]*/uy;
/** What goes on with the sentence (SContinue, and one more sign). */
const GOES_ON = /[,:.!?\u2013\u2014-]/uy;
/** After a full stop: a figure or a letter with nothing between. */
const NUMERIC = /\d/uy;
const LETTER_STOP = /\p{L}\.\p{Lu}/uy;
/** After a full stop: a small letter before any other letter or sign goes on with the sentence. */
const LOWER = /[^\p{L}.!?]*[\p{Ll}ªº]/uy;

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Where the sentences of a text end, the space after them included, as Unicode says (UAX #29, rules SB6–SB11). Plain text
 * is read here, since making and asking a segmenter takes many times as long; all other text is left to one.
 * @param text without line breaks. @returns UTF-16 offsets in order; the last is the text's length.
 */
export function sentenceEnds(text: string): readonly number[] {
  if (text === '') return [];
  return PLAIN.test(text) ? plainEnds(text) : segmentedEnds(text);
}

/** The same, by the segmenter alone. */
export function segmentedEnds(text: string): readonly number[] {
  segmenter ??= new Intl.Segmenter('sv', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

function plainEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: sign } of matchesOf(text, TERM)) {
    TAIL.lastIndex = index + 1;
    TAIL.test(text);
    const next = TAIL.lastIndex;
    if (next >= text.length || isAt(GOES_ON, text, next)) continue;
    if (sign === '.') {
      if (next === index + 1 && (isAt(NUMERIC, text, next) || isAt(LETTER_STOP, text, index - 1))) continue;
      if (isAt(LOWER, text, next)) continue;
    }
    ends.push(next);
  }
  return [...ends, text.length];
}
