import type { Box, Matrix } from '../geometry.ts';

/** What lies on top in a cell, as far as backgrounds go. */
export const ground = { paper: 0, fill: 1, unknown: 2, image: 3 } as const;

export type Ground = (typeof ground)[keyof typeof ground];

/** Cells that may be written for one page; a page that needs more is not judged. */
const maximalWork = 40_000_000;

interface Cells {
  readonly grounds: Uint8Array;
  readonly luminances: Float32Array;
  readonly coveredAt: Uint32Array;
}

function makeCells(count: number): Cells {
  return {
    grounds: new Uint8Array(count),
    luminances: new Float32Array(count).fill(1),
    coveredAt: new Uint32Array(count),
  };
}

/**
 * The page as a grid of small cells that remembers, for each cell, which background was painted last and when. Text is
 * compared with it to see whether it was covered later or has the colour of what lies under it. A cell counts as painted
 * when its middle is.
 */
export class InkGrid {
  readonly columns: number;
  readonly rows: number;
  /** The page asked for more work than any real page does; what the grid says is incomplete. */
  exhausted = false;
  readonly #box: Box;
  // Made at the first paint: most pages hold nothing but text on paper.
  #cells: Cells | undefined;
  #work = 0;
  #imagePainted = false;

  constructor(box: Box, columns: number, rows: number) {
    this.#box = box;
    this.columns = columns;
    this.rows = rows;
  }

  /** Paints an opaque or translucent background over a box. */
  paintBox(box: Box, kind: Ground, luminance: number, opaqueAt: number | undefined): void {
    this.#paintRows(box, () => [box[0], box[2]], kind, luminance, opaqueAt);
  }

  /** Paints the image of the unit square under a matrix, clipped to a box: a parallelogram. */
  paintParallelogram(matrix: Matrix, clip: Box, kind: Ground, opaqueAt: number | undefined): void {
    const [a, b, c, d, e, f] = matrix;
    const corners: readonly (readonly [number, number])[] = [
      [e, f],
      [e + a, f + b],
      [e + a + c, f + b + d],
      [e + c, f + d],
    ];
    const ys = corners.map(([, y]) => y);
    const bounds: Box = [
      clip[0],
      Math.max(clip[1], Math.min(...ys)),
      clip[2],
      Math.min(clip[3], Math.max(...ys)),
    ];
    const rowRange = (y: number): readonly [number, number] => {
      let left = Number.POSITIVE_INFINITY;
      let right = Number.NEGATIVE_INFINITY;
      for (const [index, [x1, y1]] of corners.entries()) {
        const [x2, y2] = corners[(index + 1) % 4] ?? [x1, y1];
        if (y < Math.min(y1, y2) || y > Math.max(y1, y2)) continue;
        const xs = y1 === y2 ? [x1, x2] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
        left = Math.min(left, ...xs);
        right = Math.max(right, ...xs);
      }
      return [Math.max(left, clip[0]), Math.min(right, clip[2])];
    };
    this.#paintRows(bounds, rowRange, kind, 0, opaqueAt);
  }

  #paintRows(
    bounds: Box,
    rangeAt: (y: number) => readonly [number, number],
    kind: Ground,
    luminance: number,
    opaqueAt: number | undefined,
  ): void {
    this.#cells ??= makeCells(this.columns * this.rows);
    const { grounds, luminances, coveredAt } = this.#cells;
    const [left, bottom, right, top] = this.#box;
    const cellWidth = (right - left) / this.columns;
    const cellHeight = (top - bottom) / this.rows;
    const firstRow = Math.max(0, Math.ceil((bounds[1] - bottom) / cellHeight - 0.5));
    const lastRow = Math.min(this.rows - 1, Math.floor((bounds[3] - bottom) / cellHeight - 0.5));
    for (let row = firstRow; row <= lastRow; row++) {
      const [from, to] = rangeAt(bottom + (row + 0.5) * cellHeight);
      const firstColumn = Math.max(0, Math.ceil((from - left) / cellWidth - 0.5));
      const lastColumn = Math.min(this.columns - 1, Math.floor((to - left) / cellWidth - 0.5));
      if (!(lastColumn >= firstColumn)) continue;
      this.#work += lastColumn - firstColumn + 1;
      if (this.#work > maximalWork) {
        this.exhausted = true;
        return;
      }
      const start = row * this.columns + firstColumn;
      const end = row * this.columns + lastColumn + 1;
      grounds.fill(kind, start, end);
      luminances.fill(luminance, start, end);
      if (opaqueAt !== undefined) coveredAt.fill(opaqueAt, start, end);
      if (kind === ground.image) this.#imagePainted = true;
    }
  }

  /** The cell that holds a point; -1 outside the page. */
  cellAt(x: number, y: number): number {
    const [left, bottom, right, top] = this.#box;
    const column = Math.floor(((x - left) / (right - left)) * this.columns);
    const row = Math.floor(((y - bottom) / (top - bottom)) * this.rows);
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows
      ? row * this.columns + column
      : -1;
  }

  groundOf(cell: number): number {
    return this.#cells?.grounds[cell] ?? ground.paper;
  }

  luminanceOf(cell: number): number {
    return this.#cells?.luminances[cell] ?? 1;
  }

  /** When the cell was last covered by something opaque; 0 when never. */
  coveredAt(cell: number): number {
    return this.#cells?.coveredAt[cell] ?? 0;
  }

  /** The share of the page whose topmost background is an image, 0 to 1. */
  imageCover(): number {
    if (!this.#imagePainted || this.#cells === undefined) return 0;
    const { grounds } = this.#cells;
    let covered = 0;
    for (let cell = 0; cell < grounds.length; cell++) if (grounds[cell] === ground.image) covered++;
    return covered / grounds.length;
  }
}
