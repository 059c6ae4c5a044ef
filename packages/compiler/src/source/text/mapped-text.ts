import type { Place } from '@klarmall/model';
import type { LineIndex } from './line-index.ts';

/** A stretch of the value that stands in the file: `length` characters, the same ones unless `replaced`. */
export interface Segment {
  /** UTF-16 offset in the value. */
  readonly value: number;
  /** UTF-16 offset in the file. */
  readonly source: number;
  readonly length: number;
  /** How many characters of the file the segment takes up, when they differ from the value's (an escape, a folded line end). */
  readonly sourceLength?: number;
}

/** A value read from a file, with the way back from each character to where it was written. */
export class MappedText {
  readonly value: string;
  readonly lines: LineIndex;
  readonly #segments: readonly Segment[];

  constructor(value: string, lines: LineIndex, segments: readonly Segment[]) {
    this.value = value;
    this.lines = lines;
    this.#segments = segments;
  }

  /** A slice of the file itself. */
  static slice(text: string, lines: LineIndex, start: number, end: number): MappedText {
    return new MappedText(text.slice(start, end), lines, [{ value: 0, source: start, length: end - start }]);
  }

  /** Index of the segment that holds the character at `offset`; the last one for the end of the value. */
  #find(offset: number): Segment | undefined {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.value ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#segments[low];
  }

  /** File offset of the character at `offset` in the value. */
  sourceStart(offset: number): number {
    const segment = this.#find(offset);
    if (!segment) return 0;
    const inside = offset - segment.value;
    if (segment.sourceLength !== undefined) {
      return segment.source + (inside >= segment.length ? segment.sourceLength : 0);
    }
    return segment.source + Math.min(inside, segment.length);
  }

  /** File offset just after the character before `offset`, so that a range ends with its last character. */
  sourceEnd(offset: number): number {
    if (offset <= 0) return this.sourceStart(0);
    const segment = this.#find(offset - 1);
    if (!segment) return 0;
    if (segment.sourceLength !== undefined) return segment.source + segment.sourceLength;
    return segment.source + Math.min(offset - segment.value, segment.length);
  }

  place(start: number, end: number): Place {
    const from = this.sourceStart(start);
    return this.lines.place(from, end <= start ? from : this.sourceEnd(end));
  }

  /** The ranges of [start, end) that lie within one segment each, in order. */
  pieces(start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
    const pieces: { start: number; end: number }[] = [];
    let at = start;
    while (at < end) {
      const segment = this.#find(at);
      const segmentEnd = segment ? Math.max(at + 1, segment.value + segment.length) : end;
      const pieceEnd = Math.min(end, segmentEnd);
      pieces.push({ start: at, end: pieceEnd });
      at = pieceEnd;
    }
    return pieces;
  }
}
