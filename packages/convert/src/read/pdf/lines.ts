import { linesOf } from '@klarmall/attachments';
import type { TextRun } from '@klarmall/pdf';
import type { Run } from '../lines-builder.ts';
import { withSymbols } from '../symbols.ts';

/** A stretch of a line that stands apart from the next; points of the page's user space. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Line {
  /** The runs that the line is made of, for cells that stand too close to be told apart by their gaps. */
  readonly pieces: readonly Cell[];
  readonly runs: readonly TextRun[];
  readonly cells: readonly Cell[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A wider gap between words, in ems, parts cells. */
const widestGap = 1.8;
/** What begins an item of a list. */
export const bullet = /^(?:[•·▪■◦○●–—*-]|o)\s+(?=\S)/u;

/** The text of a run or a cell, with spaces that are one. */
export function plain(text: string): string {
  return withSymbols(text)
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lines of runs, cell by cell. */
export function pdfLines(runs: readonly TextRun[]): Line[] {
  return linesOf(runs).flatMap((line): Line[] => {
    const cells: { text: string; left: number; right: number }[] = [];
    for (const run of line.runs) {
      const last = cells.at(-1);
      const gap = last ? (run.box[0] - last.right) / (run.size || 1) : Number.POSITIVE_INFINITY;
      if (last && gap <= widestGap) {
        last.text += gap > 0.15 && !/\s$/u.test(last.text) ? ` ${run.text}` : run.text;
        last.right = run.box[2];
      } else if (last && bullet.test(`${plain(last.text)} x`) && plain(last.text).length <= 2) {
        last.text += ` ${run.text}`;
        last.right = run.box[2];
      } else cells.push({ text: run.text, left: run.box[0], right: run.box[2] });
    }
    const made = cells.map((cell) => ({ ...cell, text: plain(cell.text) })).filter(({ text }) => text !== '');
    const [first] = line.runs;
    const [start] = made;
    if (!first || !start) return [];
    return [
      {
        cells: made,
        pieces: line.runs.map((run) => ({ text: run.text, left: run.box[0], right: run.box[2] })),
        runs: line.runs,
        left: start.left,
        right: made.at(-1)?.right ?? start.right,
        bottom: first.box[1],
        size: Math.max(...line.runs.map(({ size }) => size)),
        bold: line.runs.every((run) => run.bold),
      },
    ];
  });
}

/** How much of a text its first runs say in bold: the length of it, UTF-16 units. */
function boldLead(text: string, runs: readonly TextRun[]): number {
  const plain = runs.findIndex(({ bold }) => !bold);
  const letters = runs
    .slice(0, plain < 0 ? undefined : plain)
    .map((run) => run.text)
    .join('')
    .replace(/\s/gu, '');
  let at = 0;
  for (let seen = 0; seen < letters.length && at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    if (text.charAt(at) !== letters.charAt(seen)) return 0;
    seen += 1;
  }
  return at;
}

/** A paragraph's text with what its first line opens with in bold apart. */
export function runsOf(text: string, bold: boolean, first: Line | undefined): Run[] {
  const lead = bold ? 0 : boldLead(text, first?.runs ?? []);
  const rest = { text: text.slice(lead), bold };
  return lead > 0 ? [{ text: text.slice(0, lead), bold: true }, rest] : [rest];
}
