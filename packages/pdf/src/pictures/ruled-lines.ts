import type { GrayPicture } from './gray-picture.ts';

/** Ink of a line that text is written on: neither that of letters nor their ground. */
export const ruled = 3;

/** A straight line is at least so long and at most so thick, in pixels. */
const leastLength = 40;
const mostThickness = 4;
/** So much of it touches nothing: letters that stand on a line cover the rest. */
const leastBare = 0.5;

/**
 * Marks the ruled lines of one tone, so that letters that touch them stand alone. Where something crosses a line, the ink stays.
 * @returns whether there are any.
 */
export function markRuledLines(ink: Uint8Array, tone: number, { width, height }: GrayPicture): boolean {
  let marked = false;
  const isInk = (at: number) => ink[at] === tone || ink[at] === ruled;
  const isThin = (at: number): boolean => {
    let first = at;
    while (first >= width && at - first < mostThickness * width && isInk(first - width)) first -= width;
    let last = at;
    while (last + width < ink.length && last - first < mostThickness * width && isInk(last + width))
      last += width;
    return last - first < mostThickness * width;
  };
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const row = ink.subarray(start, start + width);
    for (let from = row.indexOf(tone); from >= 0; ) {
      let to = from + 1;
      while (to < width && row[to] === tone) to++;
      if (to - from >= leastLength) {
        const thin: number[] = [];
        for (let x = from; x < to; x++) if (isThin(start + x)) thin.push(start + x);
        if (thin.length >= (to - from) * leastBare) {
          for (const at of thin) ink[at] = ruled;
          marked = true;
        }
      }
      from = row.indexOf(tone, to);
    }
  }
  return marked;
}
