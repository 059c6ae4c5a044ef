import type { Place } from '@klarmall/model';
import type { ReportInput } from './input.ts';
import { safeText } from './safe-text.ts';
import { endOf, startOf, widthOf } from './width.ts';

/** The line that a finding points at, cut to fit, with the columns of the marked words in it. */
export interface Frame {
  readonly line: number;
  readonly text: string;
  /** Columns in `text` before the marked words, and columns of the words (at least 1). */
  readonly before: number;
  readonly marked: number;
  /** The marked words as the frame shows them. */
  readonly words: string;
  /** Lines that the place goes on over after the one shown. */
  readonly moreLines: number;
  /** The line above, when it is not empty. */
  readonly above?: string;
}

const ellipsis = '…';

function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  let end = newline === -1 ? text.length : newline;
  if (end > start && text[end - 1] === '\r') end -= 1;
  return { start, end };
}

/** Cuts a text to `columns`, marking the cut. */
function cut(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${startOf(text, columns - 1).trimEnd()}${ellipsis}`;
}

/** The frame for `place`, at most `columns` wide; undefined when the place lies outside the text. */
export function frameOf(place: Place, text: string, columns: number): Frame | undefined {
  const offset = place.start.offset;
  if (offset > text.length) return undefined;
  const { start, end } = lineAround(text, offset);
  const from = Math.min(offset, end);
  const to = Math.max(from, Math.min(place.end.offset, end));
  const indent = /^\s*/.exec(text.slice(start, from))?.[0].length ?? 0;
  let head = safeText(text.slice(start + indent, from));
  let words = safeText(text.slice(from, to));
  let tail = safeText(text.slice(to, end));

  const room = Math.max(columns, 20);
  if (widthOf(words) > room - 2) words = cut(words, room - 2);
  const left = room - widthOf(words);
  if (widthOf(head) + widthOf(tail) > left) {
    // Give the words as much of the sentence as fits on both sides, a little more after than before.
    const headRoom = Math.max(
      1,
      Math.min(widthOf(head), Math.max(Math.floor(left * 0.4), left - widthOf(tail))),
    );
    if (widthOf(head) > headRoom) head = `${ellipsis}${endOf(head, headRoom - 1)}`;
    tail = cut(tail, left - widthOf(head));
  }
  const lineAbove = start > 0 ? lineAround(text, start - 1) : undefined;
  const above = lineAbove ? safeText(text.slice(lineAbove.start, lineAbove.end)).trim() : '';
  return {
    line: place.start.line,
    text: `${head}${words}${tail}`,
    before: widthOf(head),
    marked: Math.max(1, widthOf(words)),
    words,
    moreLines: Math.max(0, place.end.line - place.start.line),
    ...(above === '' ? {} : { above: cut(above, room) }),
  };
}

/** The words that stand at a place, cut to what a list of places has room for; empty when there are none. */
export function wordsAt(place: Place | undefined, input: Pick<ReportInput, 'textOf'>): string {
  const text = place && input.textOf(place.file);
  return (place && text !== undefined && frameOf(place, text, 32)?.words) || '';
}
