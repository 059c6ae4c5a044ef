import type { Properties } from 'hast';

/** Scripts that are written from right to left (Unicode, UAX 9). */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** By tag: the likeliest script takes long to look up, and every element of every page asks for the same few. */
const directions = new Map<string, 'ltr' | 'rtl'>();

function likeliestDirection(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Which way a language is written, by its likeliest script. Takes a BCP 47 tag; one that is none is left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const direction = likeliestDirection(language);
  directions.set(language, direction);
  return direction;
}

/** Whether two tags are of one language: `en` and `en-GB` are. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

/**
 * `lang`, and `dir` where it is not the direction of what stands around; nothing for words in the same language.
 * @param around the language around it (BCP 47); absent for the outermost element.
 */
export function languageProperties(language: string, around?: string): Properties {
  if (around !== undefined && isSameLanguage(language, around)) return {};
  const direction = directionOf(language);
  const isAsAround = direction === (around === undefined ? 'ltr' : directionOf(around));
  return { lang: language, ...(isAsAround ? {} : { dir: direction }) };
}
