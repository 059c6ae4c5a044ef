import { wordPattern } from './words.ts';

const WORD = '[\\p{L}\\p{N}-]+';
/** What the signs of a phrase stand for. */
const PIECES: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '*': WORD,
  '~': '\\p{L}*',
};

/**
 * A phrase as one writes it down, as a piece of a regular expression:
 * `(a|b)` one of them · `[a ]` may be left out · `*` any word · `*{0,3} ` up to three words · `~` any letters, or none ·
 * a space stands for any one space.
 * @throws Error for a sign that a phrase cannot hold.
 */
function pieceOf(phrase: string): string {
  return phrase.replace(/\*(\{\d,\d\}) |[[\]()*~.?+^$\\{}]/gu, (sign: string, count: string | undefined) => {
    const piece = count === undefined ? PIECES[sign] : `(?:${WORD} )${count}`;
    if (piece === undefined) throw new Error(`”${sign}” cannot stand in a phrase: ${phrase}`);
    return piece;
  });
}

/**
 * A pattern for phrases in any case, as whole words.
 * @param lines each a phrase; see the notation at `pieceOf`.
 */
export function phrasePattern(lines: readonly string[], flags = 'iu'): RegExp {
  return wordPattern(lines.map(pieceOf), flags);
}
