/** A gap of more than so many ems reads as a space. */
const wordGap = 0.18;
/** Gaps under this, in ems, are kerning: what stands on both sides is one piece. */
export const kerningGap = 0.1;
/** So many gaps between single letters show that letters are set apart ("K a l l e l s e"). */
const fewestLetterGaps = 3;

/** Whether a gap, in ems, parts two words. */
export function isWordGap(gap: number): boolean {
  return gap > wordGap;
}

const oneLetter = /^\p{L}\p{M}*$/u;

/**
 * The text of pieces that stand on one line: a wide gap is a space, but not where every letter is set apart from the next.
 *
 * @param gaps the space before each piece, in ems; that of the first does not count.
 */
export function joinPieces(pieces: readonly string[], gaps: readonly number[]): string {
  if (pieces.length === 1) return pieces[0] ?? '';
  const widest = wordGap + letterGap(pieces, gaps);
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const isGap = index > 0 && (gaps[index] ?? 0) > widest;
    text += isGap && needsSpace(text, piece) ? ` ${piece}` : piece;
  }
  return text;
}

/** Whether two texts with a gap between them need a space: not where white space stands there already. */
function needsSpace(before: string, after: string): boolean {
  return before !== '' && after !== '' && !/\s$/.test(before) && !/^\s/.test(after);
}

/** The usual gap between single letters, in ems; 0 where letters are not set one by one. */
function letterGap(pieces: readonly string[], gaps: readonly number[]): number {
  const between: number[] = [];
  let others = 0;
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1] ?? '';
    const after = pieces[index] ?? '';
    if (oneLetter.test(before) && oneLetter.test(after)) between.push(gaps[index] ?? 0);
    else if (needsSpace(before, after)) others++;
  }
  if (between.length < fewestLetterGaps || between.length < others) return 0;
  between.sort((a, b) => a - b);
  return Math.max(0, between[between.length >> 1] ?? 0);
}
