import { matchesOf } from './matches.ts';
import { numberContext, numbersThing, speaksOfCalling } from './number-context.ts';
import { perText } from './per-word.ts';
import type { Span } from './span.ts';

/** A Swedish telephone number in a text. */
export interface PhoneMatch extends Span {
  /** The number as it stands. */
  readonly text: string;
  /** National digits with the leading zero: `036321000`. */
  readonly digits: string;
  /** The number as Swedish writing rules have it: area code, hyphen, groups of two and three. */
  readonly standard: string;
  /** Whether it already stands in that form. A non-breaking space counts as a space. */
  readonly isStandard: boolean;
  /** Whether it is written with the country code (+46 or 0046). */
  readonly isInternational: boolean;
}

/** Area codes of two and three figures; every other code has four (Post- och telestyrelsen's numbering plan). */
const SHORT_AREA_CODES: ReadonlySet<string> = new Set([
  '08',
  ...['010', '011', '013', '016', '018', '019', '020', '021', '023', '026', '031', '033', '035', '036'],
  ...['040', '042', '044', '046', '054', '060', '063', '070', '072', '073', '076', '079', '090'],
]);

/** The area code that a national number begins with; undefined when the digits are no Swedish number. */
function areaCode(digits: string): string | undefined {
  if (!/^0[1-9]/u.test(digits)) return undefined;
  for (const length of [2, 3]) {
    const code = digits.slice(0, length);
    if (SHORT_AREA_CODES.has(code)) return code;
  }
  return digits.slice(0, 4);
}

/** Groups of a subscriber number, from the right in twos, with threes first where the count asks for it. */
function groups(subscriber: string): readonly string[] | undefined {
  const shapes: ReadonlyMap<number, readonly number[]> = new Map([
    [5, [3, 2]],
    [6, [2, 2, 2]],
    [7, [3, 2, 2]],
    [8, [3, 3, 2]],
  ]);
  const shape = shapes.get(subscriber.length);
  if (shape === undefined) return undefined;
  let from = 0;
  return shape.map((size) => {
    const group = subscriber.slice(from, from + size);
    from += size;
    return group;
  });
}

/**
 * Writes a national number by Myndigheternas skrivregler: `08-668 01 50`, `036-32 10 00`, `020-905 10`.
 * Undefined when the digits cannot be a Swedish number (wrong length, no area code).
 */
export function formatPhoneNumber(digits: string): string | undefined {
  const code = areaCode(digits);
  if (code === undefined) return undefined;
  // A mobile number has ten figures, always.
  if (/^07[02369]/u.test(digits) && digits.length !== 10) return undefined;
  const parts = groups(digits.slice(code.length));
  return parts === undefined ? undefined : `${code}-${parts.join(' ')}`;
}

// A run of figures parted by at most two of the signs that people put in numbers. Swedish numbers have 7–10 figures.
const COUNTRY = '\\(?(?:\\+|00)46\\)?[\\s-]{0,2}(?:\\(0\\)\\s?)?';
const AREA = '\\(0\\d{1,3}\\)[\\s-]{0,3}';
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![\\p{N}][-.,/:–])(?<!\\+)(?:${COUNTRY}|${AREA}|0\\s?)\\d(?:[-.\\s/–]{0,3}\\d){4,11}(?![\\p{L}\\p{N}]|[-:/–]\\d|[.,]\\d)`,
  'gu',
);

/** What every candidate holds: quick to look for, where the whole pattern takes a millisecond to compile. */
const FIGURES = /\d(?:[-.\s/–()]{0,5}\d){4}/;

/** How many characters before a number are read for such words. */
const LOOK_BACK = 60;

/**
 * Finds Swedish telephone numbers in any spelling: `0523-781500`, `(036) 321000`, `08.512.753.00`, `+46 36 32 10 00`.
 * Figures without hyphen, space or bracket count only as a mobile number or beside a word about calling, so order
 * and account numbers stay out. Short numbers (112, 1177, 113 13) are never matched. Sorted, never overlapping.
 */
export const findPhoneNumbers: (text: string) => readonly PhoneMatch[] =
  /* @__PURE__ */ perText(phonesAfresh);

function phonesAfresh(text: string): readonly PhoneMatch[] {
  const matches: PhoneMatch[] = [];
  if (!FIGURES.test(text)) return matches;
  for (const found of matchesOf(text, CANDIDATE)) {
    const written = found[0];
    const bare = written.replace(/\D/gu, '');
    const isInternational = /^\(?(?:\+|00)46/u.test(written);
    const national = isInternational ? `0${bare.replace(/^(?:00)?46/u, '').replace(/^0/u, '')}` : bare;
    const standard = formatPhoneNumber(national);
    if (standard === undefined) continue;
    const before = text.slice(Math.max(0, found.index - LOOK_BACK), found.index);
    if (numbersThing(before) || numberContext(before) === 'person') continue;
    // An ISO or slashed date never begins with 0 and eight figures, but "01-02-2026 10" would look like a number.
    if (/^\d{2}([-./])\d{2}\1(?:\d{2}){1,2}(?!\d)/u.test(written)) continue;
    if (/^\d{2}[.:]\d{2}\s?[-–]\s?\d{2}[.:]\d{2}$/u.test(written)) continue;
    const isBareDigits = !/\D/u.test(written);
    // "0 31 39 006 18": a nought alone counts only after a word about calling.
    if (/^0\s/u.test(written) && !speaksOfCalling(before)) continue;
    const isMobile = /^07[02369]\d{7}$/u.test(national);
    if (isBareDigits && !isMobile && !speaksOfCalling(before)) continue;
    const start = found.index;
    matches.push({
      start,
      end: start + written.length,
      text: written,
      digits: national,
      standard,
      isStandard: written.replace(/\u00A0/gu, ' ') === standard,
      isInternational,
    });
  }
  return matches;
}
