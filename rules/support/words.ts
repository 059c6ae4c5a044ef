/** Before and after a Swedish word: no letter, figure or hyphen, so that "prov" is not found in "blodprov" or "prov-". */
const BEFORE = '(?<![\\p{L}\\p{N}-])';
const AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})';

/**
 * A pattern for whole words or phrases, longest first, in any case. Each entry is a piece of a regular expression;
 * a space in it stands for any one space.
 */
export function wordPattern(entries: readonly string[], flags = 'giu'): RegExp {
  const sorted = [...entries].sort((a, b) => b.length - a.length);
  const pieces = sorted.map((entry) => entry.replaceAll(' ', '[\\s\\u00A0]'));
  return new RegExp(`${BEFORE}(?:${pieces.join('|')})${AFTER}`, flags);
}

/** The sentence around `index`: offsets of its first character and of the end, cut at `.`, `!`, `?` before a space. */
export function sentenceAround(
  text: string,
  index: number,
): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const boundary of text.matchAll(/[.!?][\s\u00A0]+(?=\p{Lu}|\p{N})/gu)) {
    const next = boundary.index + boundary[0].length;
    if (next <= index) start = next;
    else return { start, end: boundary.index + 1 };
  }
  return { start, end: text.length };
}

/** A label without case, signs and doubled spaces, for comparing: "Läs mer!" and "läs  mer" are the same. */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
