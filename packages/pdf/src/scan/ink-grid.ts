import { mix, type Rgb, white } from '../color/index.ts';
import type { Box, Matrix, Outline } from '../geometry.ts';

/** What lies on top in a cell, as far as backgrounds go. */
export const ground = { paper: 0, fill: 1, unknown: 2, image: 3 } as const;

type Ground = (typeof ground)[keyof typeof ground];

/** Cells that may be written for one page; a page that needs more is not judged. */
const maximalWork = 40_000_000;

/** What is painted over an area. */
export interface Layer {
  readonly kind: Ground;
  /** Of a fill. */
  readonly color: Rgb;
  /** 0 transparent, 1 opaque. */
  readonly alpha: number;
  /** When it was painted, where it hides what lies under it. */
  readonly opaqueAt: number | undefined;
}

/** Columns from the first to the last, as places along x. */
type Span = readonly [from: number, to: number];

interface Cells {
  readonly grounds: Uint8Array;
  readonly colors: Uint32Array;
  readonly coveredAt: Uint32Array;
}

function makeCells(count: number): Cells {
  return {
    grounds: new Uint8Array(count),
    colors: new Uint32Array(count).fill(white),
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

  /** Paints over a box. */
  paintBox(box: Box, layer: Layer): void {
    const span: readonly Span[] = [[box[0], box[2]]];
    this.#paintRows(box, () => span, layer);
  }

  /** Paints the image of the unit square under a matrix, clipped to a box: a parallelogram. */
  paintParallelogram([a, b, c, d, e, f]: Matrix, clip: Box, layer: Layer): void {
    const points = [e, f, e + a, f + b, e + a + c, f + b + d, e + c, f + d];
    this.paintOutline({ rectangle: false, points, starts: [0], evenOdd: false }, clip, layer);
  }

  /** Paints over polygons, clipped to a box. */
  paintOutline({ points, starts, evenOdd }: Outline, clip: Box, layer: Layer): void {
    const [, bottom, , top] = this.#box;
    const cellHeight = (top - bottom) / this.rows;
    const crossings = new Map<number, { readonly x: number; readonly turn: number }[]>();
    let [lowest, highest] = [clip[3], clip[1]];
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? points.length;
      for (let at = start; at + 1 < end; at += 2) {
        const next = at + 3 < end ? at + 2 : start;
        const [x1, y1, x2, y2] = [
          points[at] ?? 0,
          points[at + 1] ?? 0,
          points[next] ?? 0,
          points[next + 1] ?? 0,
        ];
        const low = Math.max(Math.min(y1, y2), clip[1]);
        const high = Math.min(Math.max(y1, y2), clip[3]);
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
        const firstRow = Math.max(0, Math.ceil((low - bottom) / cellHeight - 0.5));
        const lastRow = Math.min(this.rows - 1, Math.ceil((high - bottom) / cellHeight - 0.5) - 1);
        this.#work += 1;
        for (let row = firstRow; row <= lastRow; row++) {
          this.#work += 1;
          const y = bottom + (row + 0.5) * cellHeight;
          const crossing = { x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y2 > y1 ? 1 : -1 };
          const known = crossings.get(row);
          if (known === undefined) crossings.set(row, [crossing]);
          else known.push(crossing);
        }
      }
    }
    this.#paintRows(
      [clip[0], lowest, clip[2], highest],
      (row) => {
        const spans: Span[] = [];
        let winding = 0;
        let from = 0;
        for (const { x, turn } of (crossings.get(row) ?? []).sort((one, other) => one.x - other.x)) {
          const before = winding;
          winding = evenOdd ? 1 - winding : winding + turn;
          if (before === 0) from = x;
          else if (winding === 0) spans.push([Math.max(from, clip[0]), Math.min(x, clip[2])]);
        }
        return spans;
      },
      layer,
    );
  }

  #paintRows(bounds: Box, spansOf: (row: number) => readonly Span[], layer: Layer): void {
    const [left, bottom, right, top] = this.#box;
    const cellWidth = (right - left) / this.columns;
    const cellHeight = (top - bottom) / this.rows;
    const firstRow = Math.max(0, Math.ceil((bounds[1] - bottom) / cellHeight - 0.5));
    const lastRow = Math.min(this.rows - 1, Math.floor((bounds[3] - bottom) / cellHeight - 0.5));
    for (let row = firstRow; row <= lastRow; row++) {
      for (const [from, to] of spansOf(row)) {
        const firstColumn = Math.max(0, Math.ceil((from - left) / cellWidth - 0.5));
        const lastColumn = Math.min(this.columns - 1, Math.floor((to - left) / cellWidth - 0.5));
        if (!(lastColumn >= firstColumn)) continue;
        this.#work += lastColumn - firstColumn + 1;
        if (this.#work > maximalWork) {
          this.exhausted = true;
          return;
        }
        this.#paintCells(row * this.columns + firstColumn, row * this.columns + lastColumn + 1, layer);
      }
    }
  }

  #paintCells(start: number, end: number, { kind, color, alpha, opaqueAt }: Layer): void {
    this.#cells ??= makeCells(this.columns * this.rows);
    const { grounds, colors, coveredAt } = this.#cells;
    if (kind === ground.image || alpha >= 1) {
      grounds.fill(kind, start, end);
      colors.fill(color, start, end);
      if (kind === ground.image) this.#imagePainted = true;
    } else {
      for (let cell = start; cell < end; cell++) {
        // What shows through a picture or an unknown ground is still that.
        if (grounds[cell] === ground.image || grounds[cell] === ground.unknown) continue;
        grounds[cell] = kind;
        colors[cell] = mix(color, colors[cell] ?? white, alpha);
      }
    }
    if (opaqueAt !== undefined) coveredAt.fill(opaqueAt, start, end);
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

  /** The colour of paper or a fill. */
  colorOf(cell: number): Rgb {
    return this.#cells?.colors[cell] ?? white;
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
