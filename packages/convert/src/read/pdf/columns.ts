import type { TextRun } from '@klarmall/pdf';
import { bullet, type Line, pdfLines } from './lines.ts';

/** Lines that stand in two columns, each to be read by itself. */
interface Columns {
  /** How many lines of the page the columns take. */
  readonly taken: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** How near the edge of a column a run must begin. Points. */
const tolerance = 3;
/** The second column begins so far into the width of the text. */
const nearest = 0.28;
const farthest = 0.72;
/** A side with fewer lines is no column. */
const fewest = 3;
/** Lines of one column that stand farther apart, in ems, are parted by something else than a line break. */
const widestGap = 1.75;
const sentenceEnd = /[.!?:]["”’)]*$/u;
const item = new RegExp(`${bullet.source}|^\\d{1,2}[.)]\\s`, 'u');

const textOf = (line: Line): string => line.cells.map(({ text }) => text).join(' ');

function crosses({ box }: TextRun, edge: number): boolean {
  return box[0] < edge - tolerance && box[2] > edge - tolerance / 2;
}

/** Whether a line goes on with the words of the one above it. */
function continues(line: Line, above: Line | undefined): boolean {
  if (!above || item.test(textOf(line)) || line.bold !== above.bold) return false;
  if (above.bottom - line.bottom > widestGap * line.size) return false;
  return /^[\p{Ll}\d(]/u.test(textOf(line)) && !sentenceEnd.test(textOf(above));
}

const starts = (side: readonly Line[]): readonly Line[] =>
  side.filter((line, index) => !continues(line, side[index - 1]));

/** Running text, or a list or part with a heading: what stands in columns and not in the cells of a table. */
function isRunning(side: readonly Line[]): boolean {
  return (
    starts(side).length < side.length ||
    side.filter((line) => item.test(textOf(line))).length >= 2 ||
    side.some((line, index) => line.bold && side[index + 1]?.bold === false)
  );
}

/** In a table what begins on the left has its fellow on the right, row by row. */
function isTable(left: readonly Line[], right: readonly Line[]): boolean {
  const heights = (side: readonly Line[]) => starts(side).map(({ bottom }) => bottom);
  const fellows = (own: readonly number[], other: readonly number[]) =>
    own.every((height) => other.some((found) => Math.abs(found - height) <= 2 * tolerance));
  return fellows(heights(left), heights(right)) && fellows(heights(right), heights(left));
}

/** Columns that begin at line `at`, between the edges of the text in points; undefined where none do. */
export function columnsAt(
  lines: readonly Line[],
  at: number,
  edges: { readonly left: number; readonly measure: number },
): Columns | undefined {
  const first = lines[at];
  if (!first) return undefined;
  const width = edges.measure - edges.left;
  const candidates = new Set(
    lines.slice(at, at + 4).flatMap((line) => line.cells.slice(1).map(({ left }) => left)),
  );
  for (const edge of candidates) {
    const share = (edge - edges.left) / width;
    if (share < nearest || share > farthest) continue;
    const found = split(lines, at, edge);
    if (found) return found;
  }
  return undefined;
}

function split(lines: readonly Line[], at: number, edge: number): Columns | undefined {
  let end = at;
  let lastRight = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || line.runs.some((run) => crosses(run, edge))) break;
    const hasRight = line.right >= edge;
    // A part that follows below the columns is no end of the left one.
    if (end > at && !hasRight && before && before.bottom - line.bottom > widestGap * line.size) {
      const goesOn = lines
        .slice(end + 1, end + 6)
        .some((next) => next.right >= edge && !next.runs.some((run) => crosses(run, edge)));
      if (!goesOn) break;
    }
    if (hasRight) lastRight = end;
  }
  if (lastRight === at) return undefined;
  const runs = lines.slice(at, end).flatMap((line) => line.runs);
  const left = pdfLines(runs.filter(({ box }) => box[0] < edge - tolerance));
  const right = pdfLines(runs.filter(({ box }) => box[0] >= edge - tolerance));
  if (left.length < fewest || right.length < fewest) return undefined;
  if (!isRunning(left) || !isRunning(right) || isTable(left, right)) return undefined;
  // Somewhere a sentence goes on below itself, or both are lists: else these are names and numbers side by side.
  const flows = [left, right].some((side) => starts(side).length < side.length);
  const lists = [left, right].every((side) => side.some((line) => item.test(textOf(line))));
  return flows || lists ? { taken: end - at, left, right } : undefined;
}
