import { findSentences } from '@klarmall/swedish';

/** Abbreviations that letters set before a number: days, ways to call, places. */
const beforeNumber =
  /(?<!\p{L})(?:vard|mån|tis|ons|tors?|fre|lör|sön|tel|tfn|vxl|avd|vån|ing|nr|anknytn?|rum|bokn|sid)\.$/iu;

/**
 * The sentences of a line of a letter. Letters shorten more than running text does ("vard. 8–9.30"): a sentence goes on
 * over such a word before a number, and until a bracket that it opened is closed. Offsets are UTF-16 units.
 */
export function letterSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of findSentences(text)) {
    const last = merged.at(-1);
    const before = last === undefined ? '' : text.slice(last.start, last.end);
    const goesOn =
      last !== undefined &&
      ((beforeNumber.test(before) && /^\(?\d/u.test(text.slice(start))) ||
        (before.lastIndexOf('(') > before.lastIndexOf(')') && text.slice(start, end).includes(')')));
    if (goesOn) last.end = end;
    else merged.push({ start, end });
  }
  return merged;
}
