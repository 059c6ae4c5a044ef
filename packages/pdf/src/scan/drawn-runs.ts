import type { Box } from '../geometry.ts';
import { type PictureReading, readPicture } from '../pictures/read-picture.ts';

/** Pieces lower than this, in points, are rows of pixels and no letters … */
const highestRun = 2.5;
/** … and no longer than this: longer ones are rules and lines of tables. */
const longestRun = 60;
/** So many of them may be a picture that was turned into shapes. */
const fewestRuns = 1_500;
const mostRuns = 60_000;
/** Pixels a point. */
const scale = 1.6;
const mostPixels = 8_000_000;

/** Pages of a document that may still be read in this way: it takes about as long as reading a picture. */
export interface RunsLeft {
  pages: number;
}

/** Tiny shapes of a page, as a picture has become that was turned into shapes pixel by pixel. What they show together is read as a picture is. */
export class DrawnRuns {
  readonly #page: Box;
  readonly #left: RunsLeft;
  readonly #boxes: number[] = [];

  constructor(page: Box, left: RunsLeft) {
    this.#page = page;
    this.#left = left;
  }

  add([left, bottom, right, top]: Box): void {
    if (top - bottom > highestRun || right - left > longestRun || this.#boxes.length >= mostRuns * 4) return;
    this.#boxes.push(left, bottom, right, top);
  }

  /** The rows of letters that they form; none where they are too few to show anything. */
  read(): Pick<PictureReading, 'lines' | 'characters'> {
    const nothing = { lines: [], characters: 0 };
    const boxes = this.#boxes;
    const [pageLeft, pageBottom, pageRight, pageTop] = this.#page;
    const width = Math.ceil((pageRight - pageLeft) * scale);
    const height = Math.ceil((pageTop - pageBottom) * scale);
    if (boxes.length < fewestRuns * 4 || width * height > mostPixels || this.#left.pages <= 0) return nothing;
    this.#left.pages--;
    const pixels = new Uint8Array(width * height).fill(255);
    for (let at = 0; at < boxes.length; at += 4) {
      const [left = 0, bottom = 0, right = 0, top = 0] = boxes.slice(at, at + 4);
      const from = Math.max(0, Math.floor((left - pageLeft) * scale));
      const to = Math.min(width, Math.max(from + 1, Math.round((right - pageLeft) * scale)));
      const first = Math.max(0, Math.floor((pageTop - top) * scale));
      // Strokes have no height of their own.
      const last = Math.min(height, Math.max(first + 2, Math.round((pageTop - bottom) * scale)));
      for (let row = first; row < last; row++) pixels.fill(0, row * width + from, row * width + to);
    }
    return readPicture({ width, height, pixels }, true);
  }
}
