import type { Place, Point } from '@klarmall/model';

/** So many points are shared by those who ask for them again. */
const kept = 4;

/** Turns UTF-16 offsets of one file's text into points (line and column from 1). */
export class LineIndex {
  readonly file: string;
  readonly #starts: readonly number[];
  readonly #length: number;
  /** The last points that were asked for: a text begins where its first word does, and one piece where the last ended. */
  readonly #recent: Point[] = [];
  #next = 0;
  /** The last place that was asked for: most paragraphs are one piece of text, which stands where they stand. */
  #place: Place | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.#length = text.length;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts.slice();
  }

  point(offset: number): Point {
    const bounded = Math.max(0, Math.min(offset, this.#length));
    for (const recent of this.#recent) if (recent.offset === bounded) return recent;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    const point = { line: low + 1, column: bounded - (this.#starts[low] ?? 0) + 1, offset: bounded };
    this.#recent[this.#next] = point;
    this.#next = (this.#next + 1) % kept;
    return point;
  }

  place(start: number, end: number): Place {
    const last = this.#place;
    if (last?.start.offset === start && last.end.offset === end) return last;
    const place = { file: this.file, start: this.point(start), end: this.point(Math.max(start, end)) };
    this.#place = place;
    return place;
  }
}
