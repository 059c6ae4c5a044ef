/** A rectangle in points: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A place on a page, or a vector, in points. */
export type Point = readonly [x: number, y: number];

/** A transformation (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identityMatrix: Matrix = [1, 0, 0, 1, 0, 0];

/** `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  // By index: taking arrays apart costs a third of the time of text that is shown glyph by glyph.
  const a = first[0];
  const b = first[1];
  const c = first[2];
  const d = first[3];
  const e = first[4];
  const f = first[5];
  const p = second[0];
  const q = second[1];
  const r = second[2];
  const s = second[3];
  return [
    a * p + b * r,
    a * q + b * s,
    c * p + d * r,
    c * q + d * s,
    e * p + f * r + second[4],
    e * q + f * s + second[5],
  ];
}

/** A translation by x and y, then `matrix`. */
export function moved(matrix: Matrix, x: number, y: number): Matrix {
  const a = matrix[0];
  const b = matrix[1];
  const c = matrix[2];
  const d = matrix[3];
  return [a, b, c, d, a * x + c * y + matrix[4], b * x + d * y + matrix[5]];
}

/** The bounding box of a rectangle after a transformation. */
export function transformBox(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const e = matrix[4];
  const f = matrix[5];
  const xLeft = matrix[0] * left;
  const xRight = matrix[0] * right;
  const xBottom = matrix[2] * bottom;
  const xTop = matrix[2] * top;
  const yLeft = matrix[1] * left;
  const yRight = matrix[1] * right;
  const yBottom = matrix[3] * bottom;
  const yTop = matrix[3] * top;
  return [
    Math.min(xLeft, xRight) + Math.min(xBottom, xTop) + e,
    Math.min(yLeft, yRight) + Math.min(yBottom, yTop) + f,
    Math.max(xLeft, xRight) + Math.max(xBottom, xTop) + e,
    Math.max(yLeft, yRight) + Math.max(yBottom, yTop) + f,
  ];
}

/** The common part of two boxes; an empty one has its right edge at its left or beyond. */
export function intersect(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** The smallest box around two. */
export function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** A filled area: a rectangle parallel to the axes, or polygons whose curves are drawn as short lines. */
export interface Outline {
  readonly rectangle: boolean;
  /** x and y in turn, polygon after polygon. */
  readonly points: readonly number[];
  /** Where in `points` each polygon begins. */
  readonly starts: readonly number[];
  /** By the even-odd rule, else by the nonzero winding number rule (ISO 32000-1, 8.5.3.3). */
  readonly evenOdd: boolean;
}

/** The transformation back; undefined where an area has become a line. */
export function inverted([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9) return undefined;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}
