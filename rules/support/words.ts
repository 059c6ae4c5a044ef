import { matchesOf } from '@klarmall/swedish';

/** No reader keeps more of a sentence in mind; it also bounds the work on a text without full stops. */
const FARTHEST = 500;

/** UTF-16 offsets of a sentence, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * A way to look up the sentence that a character stands in: cut at `.`, `!`, `?` before a space and a capital or figure.
 * The text is cut once, so that many look-ups in one long text stay fast.
 */
export function sentenceFinder(text: string): (index: number) => Sentence {
  const starts: number[] = [0];
  const ends: number[] = [];
  for (const boundary of matchesOf(text, /[.!?]\s+(?=\p{Lu}|\p{N})/gu)) {
    ends.push(boundary.index + 1);
    starts.push(boundary.index + boundary[0].length);
  }
  ends.push(text.length);
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return {
      start: Math.max(starts[low] ?? 0, index - FARTHEST),
      end: Math.min(ends[low] ?? text.length, index + FARTHEST),
    };
  };
}

/** Where the signs at the end of a text begin: the text's length when it ends with none of them. */
export function trailingSigns(text: string, signs: string): number {
  let start = text.length;
  while (start > 0 && signs.includes(text.charAt(start - 1))) start -= 1;
  return start;
}

/** A label without case, signs and doubled spaces, for comparing: "Läs mer!" and "läs  mer" are the same. */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
