import type { Place, Point } from '@klarmall/model';

/** Turns UTF-16 offsets of one file's text into points (line and column from 1). */
export class LineIndex {
  readonly file: string;
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(file: string, text: string) {
    this.file = file;
    this.#length = text.length;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  point(offset: number): Point {
    const bounded = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (this.#starts[low] ?? 0) + 1, offset: bounded };
  }

  place(start: number, end: number): Place {
    return { file: this.file, start: this.point(start), end: this.point(Math.max(start, end)) };
  }
}
