import { black, channelsOf, type Rgb } from '../color/index.ts';
import type { Box, Outline } from '../geometry.ts';
import { lumaOf } from '../pictures/gray-picture.ts';
import { charactersOf, type PictureReading, readPicture } from '../pictures/read-picture.ts';
import { dashed, type Line, linesOf } from './dashes.ts';
import { ground, InkGrid, type Layer } from './ink-grid.ts';
import type { PathMark } from './marks.ts';

/** Pieces wider or higher than this, in points, are no letters and no parts of any. */
const largestPiece = 60;
/** Pieces lower than this, in points, are rows of pixels; so are those that are no larger than a dot in either direction. */
const highestRow = 2.5;
const largestDot = 6;
/** So many of them may be a picture that was turned into shapes; so many shapes of the size of letters may be letters. */
const fewestDots = 1_500;
const fewestLetters = 120;
/** What is made of letters is so many times as tall as they are. */
const tallerThanDots = 1.5;
/** Pixels a point. */
const scale = 1.6;
const mostPixels = 8_000_000;
/** What a document may ask of this. */
export const mostDrawn: Readonly<DrawnLeft> = { pages: 4, coordinates: 1_000_000 };
/** More lines and dashes than this on one page are not drawn; one that runs neither across nor up takes as long as some others. */
const mostLines = 160_000;
const slantedLine = 8;

/** What a document may still ask of this. */
export interface DrawnLeft {
  /** Pages that are read: it takes about as long as reading a picture. */
  pages: number;
  /** Numbers that are kept of pages that are not known to be worth looking at. */
  coordinates: number;
}

type Shape = Pick<PathMark, 'filled' | 'pen' | 'outline' | 'subpaths' | 'color' | 'alpha'> & {
  readonly clip: Box;
};

function isSmall([left, bottom, right, top]: Box): boolean {
  return right - left <= largestPiece && top - bottom <= largestPiece;
}

function isDot([left, bottom, right, top]: Box): boolean {
  const height = top - bottom;
  return (
    right - left <= largestPiece &&
    (height <= highestRow || (height <= largestDot && right - left <= largestDot))
  );
}

/** Straight lines and rectangles: the frames of tables, the bars and squares of codes, days of a calendar. */
export function isPlain({ lines, curves, subpaths, outline }: PathMark): boolean {
  const count = subpaths.length;
  return curves === 0 && (outline?.rectangle === true || [count, count * 3, count * 4].includes(lines));
}

/**
 * The shapes of a page that are as small as letters or parts of letters: text that was turned into outlines or strokes, or a picture of
 * text that was turned into shapes pixel by pixel. Where they are many, they are drawn small, and what they show together is read as a
 * picture is.
 */
export class DrawnShapes {
  readonly #page: Box;
  readonly #left: DrawnLeft;
  #kept: Shape[] = [];
  #coordinates = 0;
  #dots = 0;
  #letters = 0;
  /** The height of the tallest of them that are letters. */
  #tallest = 0;
  #lines = 0;
  #grid: InkGrid | undefined;

  constructor(page: Box, left: DrawnLeft) {
    this.#page = page;
    this.#left = left;
  }

  /** @param clip what shows of it, within the page. */
  add(mark: PathMark, clip: Box): void {
    if (this.#grid === undefined && this.#left.pages <= 0) return;
    const plain = isPlain(mark);
    for (const box of mark.subpaths) {
      if (isDot(box)) this.#dots++;
      else if (!plain && isSmall(box)) this.#letters++;
    }
    if (mark.pen !== undefined && mark.pen.dashes.length > 0) this.#dots += dashesOf(mark);
    const { filled, pen, outline, subpaths, color, alpha } = mark;
    this.#take({ filled, pen, outline, subpaths, color, alpha, clip });
  }

  /** An area whose own colours are not followed. */
  addArea(box: Box): void {
    if ((this.#grid === undefined && this.#left.pages <= 0) || !isSmall(box)) return;
    if (isDot(box)) this.#dots++;
    this.#take({
      filled: true,
      pen: undefined,
      outline: undefined,
      subpaths: [box],
      color: black,
      alpha: 1,
      clip: box,
    });
  }

  /** Letters so small that they are dots of a picture, if of anything. */
  addLetters(boxes: readonly Box[], characters: number, color: Rgb | undefined, clip: Box): void {
    if (boxes.length === 0 || (this.#grid === undefined && this.#left.pages <= 0)) return;
    this.#dots += characters;
    const [, bottom, , top] = boxes[0] ?? clip;
    this.#tallest = Math.max(this.#tallest, top - bottom);
    this.#take({ filled: true, pen: undefined, outline: undefined, subpaths: boxes, color, alpha: 1, clip });
  }

  #take(shape: Shape): void {
    if (this.#grid !== undefined) {
      this.#paint(shape, this.#grid);
      return;
    }
    // A shape without any is not free.
    const coordinates = 16 + (shape.outline?.points.length ?? 0) + shape.subpaths.length * 4;
    if (coordinates <= this.#left.coordinates) {
      this.#kept.push(shape);
      this.#left.coordinates -= coordinates;
      this.#coordinates += coordinates;
    }
    if (this.#dots < fewestDots && this.#letters < fewestLetters) return;
    const [left, bottom, right, top] = this.#page;
    const columns = Math.ceil((right - left) * scale);
    const rows = Math.ceil((top - bottom) * scale);
    this.#left.pages--;
    const grid = new InkGrid(this.#page, columns, rows);
    grid.exhausted = columns * rows > mostPixels;
    this.#grid = grid;
    for (const kept of this.#kept) this.#paint(kept, grid);
    this.#kept = [];
    this.#left.coordinates += this.#coordinates;
  }

  #paint({ filled, pen, outline, subpaths, color, alpha, clip }: Shape, grid: InkGrid): void {
    if (grid.exhausted) return;
    const layer: Layer = { kind: ground.fill, color: color ?? black, alpha, opaqueAt: undefined };
    if (filled) {
      if (outline === undefined || outline.rectangle || subpaths.every(isDot))
        for (const box of subpaths) this.#paintBox(box, clip, grid, layer);
      else grid.paintOutline(outline, clip, layer);
    }
    if (pen === undefined || outline === undefined) return;
    const half = Math.max(pen.width, 1 / scale) / 2;
    for (const line of dashed(linesOf(outline), pen)) {
      if (this.#lines > mostLines) return;
      this.#paintLine(line, half, clip, grid, layer);
    }
  }

  /** A box, however thin it is. */
  #paintBox([left, bottom, right, top]: Box, clip: Box, grid: InkGrid, layer: Layer): void {
    const [pageLeft, pageBottom] = this.#page;
    const snapped = (from: number, to: number, start: number): readonly [number, number] => {
      const first = Math.round((from - start) * scale);
      const last = Math.max(first + 1, Math.round((to - start) * scale));
      return [start + first / scale, start + last / scale];
    };
    const [x0, x1] = snapped(Math.max(left, clip[0]), Math.min(right, clip[2]), pageLeft);
    const [y0, y1] = snapped(Math.max(bottom, clip[1]), Math.min(top, clip[3]), pageBottom);
    grid.paintBox([x0, y0, x1, y1], layer);
  }

  #paintLine([x0, y0, x1, y1]: Line, half: number, clip: Box, grid: InkGrid, layer: Layer): void {
    if (Math.abs(x0 - x1) < 0.01 || Math.abs(y0 - y1) < 0.01) {
      this.#lines++;
      const [across, up] =
        x0 === x1 && y0 === y1 ? [half, half] : Math.abs(x0 - x1) < 0.01 ? [half, 0] : [0, half];
      this.#paintBox(
        [Math.min(x0, x1) - across, Math.min(y0, y1) - up, Math.max(x0, x1) + across, Math.max(y0, y1) + up],
        clip,
        grid,
        layer,
      );
      return;
    }
    this.#lines += slantedLine;
    const length = Math.hypot(x1 - x0, y1 - y0);
    const dx = ((y1 - y0) / length) * half;
    const dy = ((x0 - x1) / length) * half;
    const points = [x0 + dx, y0 + dy, x1 + dx, y1 + dy, x1 - dx, y1 - dy, x0 - dx, y0 - dy];
    const outline: Outline = { rectangle: false, points, starts: [0], evenOdd: false };
    grid.paintOutline(outline, clip, layer);
  }

  /** The rows of letters that they form; undefined where they are too few to show anything, or more than are followed. */
  read(): Pick<PictureReading, 'lines' | 'characters'> | undefined {
    const grid = this.#grid;
    if (grid === undefined || grid.exhausted || this.#lines > mostLines) return undefined;
    const { columns: width, rows: height } = grid;
    const pixels = new Uint8Array(width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        pixels[(height - 1 - y) * width + x] = lumaOf(...channelsOf(grid.colorOf(y * width + x)));
    this.#grid = undefined;
    const { lines } = readPicture({ width, height, pixels }, this.#tallest === 0);
    // Rows that are no taller than letters that they are made of are those letters.
    const shown = lines.filter(({ height: tall }) => tall >= this.#tallest * tallerThanDots * scale);
    return { lines: shown, characters: charactersOf(shown) };
  }
}

/** About so many dashes are drawn. */
function dashesOf({ subpaths, pen }: PathMark): number {
  const length = subpaths.reduce(
    (total, [left, bottom, right, top]) => total + Math.max(right - left, top - bottom),
    0,
  );
  const dashes = pen?.dashes ?? [];
  const period = dashes.reduce((total, dash) => total + dash, 0);
  return period > 0 ? Math.min(mostLines, (length / period) * Math.ceil(dashes.length / 2)) : 0;
}
