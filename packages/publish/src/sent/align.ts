import type { Token } from './tokens.ts';

/** Which words of a source stand where in a text: pairs of indices, rising in both. */
interface Alignment {
  readonly pairs: readonly (readonly [source: number, text: number])[];
  /** How well they fit: each word that is found counts, words in a row more. */
  readonly score: number;
}

const FOUND = 2;
const IN_A_ROW = 1;
/** What a word too many or too few costs. */
const GAP = 1;
/** How many words a field's value may have before they cost. */
const LONGEST_VALUE = 14;

/**
 * Finds the stretch of a text that a source is likest, word by word (local alignment, Smith and Waterman 1981). What stands
 * in place of a field costs nothing. Time and memory grow with the product of the two lengths, in words.
 */
export function align(source: readonly Token[], text: readonly Token[]): Alignment {
  const [rows, columns] = [source.length, text.length];
  const width = columns + 1;
  // best: the best score of what ends here; run: the same where the last two words are found in a row.
  const best = new Int16Array((rows + 1) * width);
  const run = new Int16Array((rows + 1) * width);
  /** 0 begins here, 1 found, 2 the source's word is passed by, 3 the text's. */
  const step = new Uint8Array((rows + 1) * width);
  /** How many words of the text stand in place of the field so far. */
  const value = new Uint8Array((rows + 1) * width);
  let top = 0;
  for (let row = 1; row <= rows; row += 1) {
    const one = source[row - 1];
    const isField = one?.field !== undefined;
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      const [above, left, corner] = [at - width, at - 1, at - width - 1];
      let score = 0;
      let how = 0;
      const word = text[column - 1]?.word;
      if (!isField && word !== '' && one?.word === word) {
        const inRow = (run[corner] ?? 0) > 0 ? (run[corner] ?? 0) + FOUND + IN_A_ROW : 0;
        score = Math.max((best[corner] ?? 0) + FOUND, inRow);
        how = 1;
        run[at] = score;
      }
      const passed = (best[above] ?? 0) - (isField ? 0 : GAP);
      if (passed > score) {
        score = passed;
        how = 2;
      }
      const length = (step[left] === 3 ? (value[left] ?? 0) : 0) + 1;
      const afterField = isField && length <= LONGEST_VALUE;
      const extra = (best[left] ?? 0) - (afterField ? 0 : GAP);
      if (extra > score) {
        score = extra;
        how = 3;
        value[at] = Math.min(length, 255);
      }
      best[at] = score;
      step[at] = how;
      if (score > (best[top] ?? 0)) top = at;
    }
  }
  const pairs: [number, number][] = [];
  for (let at = top; step[at] !== 0; ) {
    if (step[at] === 1) {
      pairs.push([Math.floor(at / width) - 1, (at % width) - 1]);
      at -= width + 1;
    } else at -= step[at] === 2 ? width : 1;
  }
  return { pairs: pairs.reverse(), score: best[top] ?? 0 };
}
