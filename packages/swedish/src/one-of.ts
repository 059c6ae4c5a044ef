/** What a sign among the words stands for, and the signs that a pattern would read as something else. */
const SIGNS: Readonly<Record<string, string>> = {
  '~': '\\p{L}*',
  _: '\\s',
  '.': '\\.',
  '*': '\\*',
  '/': '\\/',
};

/**
 * One of the words, as a piece of a regular expression with the flag u. The list is written as one writes words, parted by white
 * space: `~` stands for any letters or none, `_` for a space inside an entry. The first that fits is taken, so the longer of
 * two that begin alike stands first where nothing else decides.
 */
export function oneOf(words: string): string {
  const pieces = words.trim().split(/\s+/u);
  return `(?:${pieces.map((word) => word.replace(/[~_.*/]/gu, (sign) => SIGNS[sign] ?? sign)).join('|')})`;
}
