import { ancestry, blockOf, lengthOf, textOf } from '@klarmall/attachments';
import { type DocumentView, type TextRun, union } from '@klarmall/pdf';

type Box = TextRun['box'];

/** Words that are read one after the other and stand on one line without a wide gap. */
interface Piece {
  readonly block: number;
  readonly runs: TextRun[];
  box: Box;
  readonly size: number;
}

/** Two pieces of which the second is read too early or too late. */
interface WrongTurn {
  readonly message: 'lines' | 'across';
  readonly first: string;
  readonly second: string;
  readonly element: number;
  readonly box: Box;
}

/** A gap of more ems than this parts columns. */
const columnGap = 1.5;
/** Text of a line stands at one height, to within this part of its size. */
const sameLine = 0.4;
/** Lines that are farther apart than this part of their size stand above each other. */
const nextLine = 0.8;
/** Columns begin at the same place, to within so many ems. */
const sameEdge = 2;
/** So many lines of two columns show that they are read across. */
const fewestLines = 3;
/** A line of running text has at least so many letters; labels and values have fewer. */
const shortestLine = 12;

const sentenceEnd = /[.!?:;]["”’)]*\s*$/u;
/** What is laid out in rows and cells, or drawn, has an order of its own. */
const ordered = new Set([
  'Table',
  'TOC',
  'Figure',
  'Formula',
  'Form',
  'Code',
  'Note',
  'Caption',
  'Ruby',
  'Warichu',
]);
const rightToLeft = /[\u0590-\u07ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** What is read of a page, in the order in which the tags read it, as pieces of lines. */
function piecesOf(view: DocumentView, runs: readonly TextRun[]): readonly Piece[] {
  const read = runs
    .filter(
      (run) =>
        run.visible && !run.annotation && !run.artifact && run.order !== undefined && lengthOf(run.text) > 0,
    )
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const pieces: Piece[] = [];
  // What stands upright or is turned has no lines of this kind.
  const isTurned = ({ box, size }: TextRun) => box[3] - box[1] > size * 2;
  const turned = new Set(read.filter(isTurned).map((run) => blockOf(view, run.element)));
  for (const run of read) {
    const block = blockOf(view, run.element);
    if (block < 0 || turned.has(block)) continue;
    if (ancestry(view, run.element).some(({ type }) => ordered.has(type))) continue;
    const last = pieces.at(-1);
    const gap = last === undefined ? 0 : run.box[0] - last.box[2];
    if (
      last !== undefined &&
      last.block === block &&
      Math.abs(run.box[1] - last.box[1]) <= sameLine * Math.max(run.size, last.size) &&
      gap >= -run.size &&
      gap <= columnGap * run.size
    ) {
      last.runs.push(run);
      last.box = union(last.box, run.box);
    } else pieces.push({ block, runs: [run], box: run.box, size: run.size });
  }
  return pieces;
}

function isAbove(a: Piece, b: Piece): boolean {
  return a.box[1] - b.box[1] > nextLine * Math.max(a.size, b.size);
}

function isOnLineWith(a: Piece, b: Piece): boolean {
  return Math.abs(a.box[1] - b.box[1]) <= sameLine * Math.max(a.size, b.size);
}

function commonWidth(a: Box, b: Box): number {
  const shorter = Math.min(a[2] - a[0], b[2] - b[0]);
  return shorter <= 0 ? 0 : Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) / shorter;
}

/** The first line of a paragraph that is read after one below it. */
function swappedLine(pieces: readonly Piece[]): readonly [Piece, Piece] | undefined {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before === undefined || before.block !== piece.block) continue;
    // Initials and raised figures are of another size; a new column begins beside the one before.
    const alike = Math.abs(before.size - piece.size) <= 0.25 * Math.max(before.size, piece.size);
    if (alike && isAbove(piece, before) && commonWidth(piece.box, before.box) > 0.3) return [before, piece];
  }
  return undefined;
}

/** A line that goes on in the next one: no sentence ends, and a small letter follows. */
function goesOn(piece: Piece, next: Piece): boolean {
  return !sentenceEnd.test(textOf(piece.runs)) && /^\s*\p{Ll}/u.test(next.runs[0]?.text ?? '');
}

function isLong({ runs }: Piece): boolean {
  return runs.reduce((total, { text }) => total + lengthOf(text), 0) >= shortestLine;
}

/** Two columns of running text of which the lines are read from left to right across both. */
function readAcross(pieces: readonly Piece[]): readonly [Piece, Piece] | undefined {
  /** Whether a row of two pieces begins at an index. */
  const rowAt = (at: number): readonly [Piece, Piece] | undefined => {
    const [left, right] = [pieces[at], pieces[at + 1]];
    if (left === undefined || right === undefined || !isOnLineWith(left, right)) return undefined;
    return right.box[0] - left.box[2] > columnGap * left.size ? [left, right] : undefined;
  };
  for (let at = 0; at + 1 < pieces.length; ) {
    const first = rowAt(at);
    if (first === undefined) {
      at++;
      continue;
    }
    const rows = [first];
    for (let next = rowAt(at + rows.length * 2); next !== undefined; next = rowAt(at + rows.length * 2)) {
      const last = rows.at(-1) ?? first;
      const aligned = [0, 1].every(
        (side) =>
          Math.abs((next?.[side]?.box[0] ?? 0) - (last[side]?.box[0] ?? 0)) <=
            sameEdge * (last[side]?.size ?? 0) && isAbove(last[side] ?? first[0], next?.[side] ?? first[0]),
      );
      if (!aligned) break;
      rows.push(next);
    }
    if (rows.length >= fewestLines && isRunningText(rows)) return rows[0];
    at += rows.length * 2;
  }
  return undefined;
}

/** Both sides are text that goes on from line to line, not labels with their values. */
function isRunningText(rows: readonly (readonly [Piece, Piece])[]): boolean {
  return [0, 1].every((side) => {
    const column = rows.map((row) => row[side] ?? row[0]);
    const open = column.filter((piece, index) => {
      const next = column[index + 1];
      return next !== undefined && goesOn(piece, next);
    }).length;
    return open * 2 >= rows.length - 1 && column.filter(isLong).length * 2 >= rows.length;
  });
}

/** The first place on a page where lines are read in another order than they stand in. */
export function wrongTurn(view: DocumentView, runs: readonly TextRun[]): WrongTurn | undefined {
  const pieces = piecesOf(view, runs).filter(({ runs: [run] }) => !rightToLeft.test(run?.text ?? ''));
  const across = readAcross(pieces);
  const found = across ?? swappedLine(pieces);
  if (found === undefined) return undefined;
  const [first, second] = found;
  return {
    message: across ? 'across' : 'lines',
    first: textOf(first.runs),
    second: textOf(second.runs),
    element: second.block,
    box: second.box,
  };
}
