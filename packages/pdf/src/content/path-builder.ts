import type { Box, Matrix, Outline } from '../geometry.ts';

const MAX_SUBPATHS = 16_384;
/** Coordinates beyond this belong to drawings of which nobody asks what area they fill. */
const MAX_COORDINATES = 24_000;
/** A curve is drawn as so many straight lines: a quarter of a circle of an inch is then off by less than a point. */
const CURVE_STEPS = 4;

/** The current path, kept as counts, boxes and polygons in page space. */
export class PathBuilder {
  lines = 0;
  curves = 0;
  private subpaths: Box[] = [];
  private left = Number.POSITIVE_INFINITY;
  private bottom = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private top = Number.NEGATIVE_INFINITY;
  private allLeft = Number.POSITIVE_INFINITY;
  private allBottom = Number.POSITIVE_INFINITY;
  private allRight = Number.NEGATIVE_INFINITY;
  private allTop = Number.NEGATIVE_INFINITY;
  private subpathCount = 0;
  private readonly points: number[] = [];
  private readonly starts: number[] = [];
  private subpathStart = 0;
  private started = false;

  get empty(): boolean {
    return !this.started && this.subpathCount === 0;
  }

  moveTo(x: number, y: number, matrix: Matrix): void {
    this.endSubpath();
    this.started = true;
    this.add(x, y, matrix);
  }

  lineTo(x: number, y: number, matrix: Matrix): void {
    this.started = true;
    this.lines++;
    this.add(x, y, matrix);
  }

  curveTo(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number, matrix: Matrix): void {
    this.started = true;
    this.curves++;
    this.extend(x1, y1, matrix);
    this.extend(x2, y2, matrix);
    this.extend(x3, y3, matrix);
    this.keepCurve(x1, y1, x2, y2, x3, y3, matrix);
  }

  rectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
    this.endSubpath();
    this.started = true;
    this.lines += 4;
    this.add(x, y, matrix);
    this.add(x + width, y, matrix);
    this.add(x + width, y + height, matrix);
    this.add(x, y + height, matrix);
    this.endSubpath();
  }

  /** What was built, closed off. */
  finish(): { readonly box: Box; readonly subpaths: readonly Box[] } {
    this.endSubpath();
    return { box: [this.allLeft, this.allBottom, this.allRight, this.allTop], subpaths: this.subpaths };
  }

  /** The area that it fills, once it is finished; undefined when it has too many points. */
  outline(evenOdd: boolean): Outline | undefined {
    const { points, starts } = this;
    if (points.length >= MAX_COORDINATES) return undefined;
    const rectangle = this.subpathCount === 1 && this.curves === 0 && this.cornersOnly();
    return { rectangle, points, starts, evenOdd };
  }

  private add(x: number, y: number, matrix: Matrix): void {
    this.extend(x, y, matrix);
    if (this.points.length < MAX_COORDINATES)
      this.points.push(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
  }

  /** Keeps points of a Bézier curve that begins at the last point. */
  private keepCurve(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    x3: number,
    y3: number,
    [a, b, c, d, e, f]: Matrix,
  ): void {
    const { points } = this;
    if (points.length >= MAX_COORDINATES) return;
    const toX = (x: number, y: number) => a * x + c * y + e;
    const toY = (x: number, y: number) => b * x + d * y + f;
    const fromX = points.at(-2) ?? toX(x1, y1);
    const fromY = points.at(-1) ?? toY(x1, y1);
    for (let step = 1; step <= CURVE_STEPS; step++) {
      const t = step / CURVE_STEPS;
      const u = 1 - t;
      const [w0, w1, w2, w3] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      points.push(
        w0 * fromX + w1 * toX(x1, y1) + w2 * toX(x2, y2) + w3 * toX(x3, y3),
        w0 * fromY + w1 * toY(x1, y1) + w2 * toY(x2, y2) + w3 * toY(x3, y3),
      );
    }
  }

  private extend(x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
    const pageX = a * x + c * y + e;
    const pageY = b * x + d * y + f;
    if (pageX < this.left) this.left = pageX;
    if (pageX > this.right) this.right = pageX;
    if (pageY < this.bottom) this.bottom = pageY;
    if (pageY > this.top) this.top = pageY;
  }

  private endSubpath(): void {
    if (!this.started) return;
    this.started = false;
    this.subpathCount++;
    this.starts.push(this.subpathStart);
    this.subpathStart = this.points.length;
    if (this.subpaths.length < MAX_SUBPATHS)
      this.subpaths.push([this.left, this.bottom, this.right, this.top]);
    this.allLeft = Math.min(this.allLeft, this.left);
    this.allBottom = Math.min(this.allBottom, this.bottom);
    this.allRight = Math.max(this.allRight, this.right);
    this.allTop = Math.max(this.allTop, this.top);
    this.left = Number.POSITIVE_INFINITY;
    this.bottom = Number.POSITIVE_INFINITY;
    this.right = Number.NEGATIVE_INFINITY;
    this.top = Number.NEGATIVE_INFINITY;
  }

  /** Four or five points, each in a corner of the box. */
  private cornersOnly(): boolean {
    const { points } = this;
    if (points.length < 8 || points.length > 10) return false;
    const near = (value: number, edge: number): boolean => Math.abs(value - edge) < 0.01;
    for (let at = 0; at < points.length; at += 2) {
      const x = points[at] ?? 0;
      const y = points[at + 1] ?? 0;
      if (!near(x, this.allLeft) && !near(x, this.allRight)) return false;
      if (!near(y, this.allBottom) && !near(y, this.allTop)) return false;
    }
    return true;
  }
}
