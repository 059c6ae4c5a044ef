import type { CMap } from '../fonts/index.ts';

/** How far back the search goes among ranges that overlap. */
const MAX_OVERLAP = 64;

/**
 * Which codes a ToUnicode CMap maps when it is read to the letter (ISO 32000-1, 9.10.3): a range counts in the last byte only, so that
 * one that runs over more ends with the last byte of its end; an array that is too short for its range maps nothing. Readers are more
 * generous, and so is the text that this package gives.
 */
export class ToUnicodeCoverage {
  private readonly lows: number[] = [];
  private readonly highs: number[] = [];

  constructor(cmap: CMap) {
    const ranges: (readonly [number, number])[] = [];
    for (const { low, high, text } of cmap.unicodeRanges) {
      if (typeof text !== 'string' && text.length < high - low + 1) continue;
      const end = low - (low % 256) + (high % 256);
      if (end >= low) ranges.push([low, end]);
    }
    ranges.sort((a, b) => a[0] - b[0]);
    for (const [low, high] of ranges) {
      this.lows.push(low);
      this.highs.push(high);
    }
  }

  has(code: number): boolean {
    let from = 0;
    let to = this.lows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.lows[middle] ?? 0) > code) to = middle;
      else from = middle + 1;
    }
    for (let at = from - 1; at >= Math.max(0, from - MAX_OVERLAP); at--)
      if ((this.highs[at] ?? -1) >= code) return true;
    return false;
  }
}

const known = new WeakMap<CMap, ToUnicodeCoverage>();

/** The coverage of a CMap, worked out once. */
export function coverageOf(cmap: CMap): ToUnicodeCoverage {
  const own = known.get(cmap) ?? new ToUnicodeCoverage(cmap);
  known.set(cmap, own);
  return own;
}
