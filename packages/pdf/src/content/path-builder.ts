import type { Box, Matrix } from '../geometry.ts';

const MAX_SUBPATHS = 4096;

/** The current path, kept as counts and boxes in page space. */
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
  private points: number[] = [];
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
    this.add(x1, y1, matrix);
    this.add(x2, y2, matrix);
    this.add(x3, y3, matrix);
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
  finish(): { readonly box: Box; readonly subpaths: readonly Box[]; readonly rectangle: boolean } {
    this.endSubpath();
    return {
      box: [this.allLeft, this.allBottom, this.allRight, this.allTop],
      subpaths: this.subpaths,
      rectangle: this.subpathCount === 1 && this.curves === 0 && this.cornersOnly(),
    };
  }

  private add(x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
    const pageX = a * x + c * y + e;
    const pageY = b * x + d * y + f;
    if (pageX < this.left) this.left = pageX;
    if (pageX > this.right) this.right = pageX;
    if (pageY < this.bottom) this.bottom = pageY;
    if (pageY > this.top) this.top = pageY;
    if (this.subpathCount === 0 && this.points.length < 12) this.points.push(pageX, pageY);
  }

  private endSubpath(): void {
    if (!this.started) return;
    this.started = false;
    this.subpathCount++;
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
