import { ancestry, blockOf, type PageLine, pageLines } from '@klarmall/attachments';
import type { DocumentView } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { tableRemedies } from '../support/remedies.ts';

/** A piece of a line that stands apart from the next one: in another block, or after a wide gap. */
interface Cell {
  readonly left: number;
  readonly block: number;
  /** Nothing of its block stands on another line. */
  whole: boolean;
}

/** A gap of so many ems within a paragraph is a tab, not a space. */
const wideGap = 1.5;
/** A gap of so many ems keeps columns apart even where their edges do not meet exactly. */
const columnGap = 2;
/** Left edges that differ by less, in points, are aligned. */
const aligned = 3;
/** A tab, or so many spaces in a row, are typed to make a column. */
const typedGap = /\s*\t\s*|[ \u00a0\u2002\u2003]{4,}/gu;

const tagged = new Set(['Table', 'TOC', 'TOCI', 'L', 'LI', 'Form', 'Figure', 'Caption', 'Note', 'Formula']);

interface Row {
  readonly cells: readonly Cell[];
  /** The narrowest gap between its cells, in ems. */
  readonly gap: number;
}

function rowOf(view: DocumentView, { runs }: PageLine): Row {
  if (runs.some((run) => ancestry(view, run.element).some(({ type }) => tagged.has(type))))
    return { cells: [], gap: 0 };
  const cells: Cell[] = [];
  let right = Number.NEGATIVE_INFINITY;
  let gap = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const block = blockOf(view, run.element);
    const space = (run.box[0] - right) / run.size;
    if (block !== cells.at(-1)?.block || space > wideGap) {
      if (cells.length > 0) gap = Math.min(gap, space);
      cells.push({ left: run.box[0], block, whole: true });
    }
    const width = (run.box[2] - run.box[0]) / Math.max(1, run.text.length);
    for (const typed of run.text.trimEnd().matchAll(typedGap)) {
      if (run.text.slice(0, typed.index).trim() === '') continue;
      // How wide a tab is drawn is not known here; somebody typed it to make a column.
      gap = Math.min(gap, typed[0].includes('\t') ? columnGap : (typed[0].length * width) / run.size);
      cells.push({ left: run.box[0] + (typed.index + typed[0].length) * width, block, whole: true });
    }
    right = Math.max(right, run.box[2]);
  }
  return { cells, gap };
}

/** Two lines are rows of one table when their cells are aligned and each row has blocks, or gaps, of its own. */
function areRows(above: Row, below: Row): boolean {
  const cells = above.cells;
  if (cells.length < 2 || cells.length !== below.cells.length) return false;
  const withinOne = [...cells, ...below.cells].every(({ block }) => block === cells[0]?.block);
  const apart =
    Math.min(above.gap, below.gap) >= columnGap &&
    [cells, below.cells].every((row) => row.every(({ block }) => block === row[0]?.block));
  return cells.every((cell, index) => {
    const other = below.cells[index];
    if (other === undefined) return false;
    if (Math.abs(cell.left - other.left) > aligned) return apart;
    // Paragraphs in columns have more lines than one.
    return withinOne || apart || (cell.whole && other.whole);
  });
}

export default defineDocumentRule({
  id: 'attachment/untagged-table',
  answeredBy: 'tables',
  title: { sv: 'Det ser ut som en tabell', en: 'It looks like a table' },
  why: {
    sv: 'Skärmläsaren läser orden i följd. Den säger inte vad som är rad och kolumn.',
    en: 'The screen reader reads the words one after the other. It does not say what is row and column.',
  },
  action: {
    sv: 'Gör en riktig tabell med rubrikrad, eller skriv hela meningar.',
    en: 'Make a real table with a header row, or write whole sentences.',
  },
  remedies: tableRemedies,
  wcag: ['1.3.1'],
  basis: [{ source: 'WCAG 2.1, 1.3.1' }, { source: 'EN 301 549 V3.2.1, 10.1.3.1' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om uppställningen är en tabell.',
    en: 'Only a person can tell whether the layout is a table.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    looks: {
      sv: 'På sidan {page} står {rows} rader uppställda i kolumner utan att vara en tabell för skärmläsaren.',
      en: '{rows} lines on page {page} are set in columns but are no table to the screen reader.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const lines = pageLines(page).map((line) => rowOf(view, line));
      const linesOfBlock = new Map<number, number>();
      for (const { cells } of lines) {
        for (const block of new Set(cells.map((cell) => cell.block)))
          linesOfBlock.set(block, (linesOfBlock.get(block) ?? 0) + 1);
      }
      for (const cell of lines.flatMap(({ cells }) => cells)) cell.whole = linesOfBlock.get(cell.block) === 1;
      let rows = 0;
      let most = 0;
      for (const [index, line] of lines.entries()) {
        const above = lines[index - 1];
        rows = above !== undefined && areRows(above, line) ? Math.max(rows, 1) + 1 : 0;
        most = Math.max(most, rows);
      }
      // Two lines in columns are a table when each cell is a block; within paragraphs it takes three.
      const needed = lines.some(({ cells }) => new Set(cells.map(({ block }) => block)).size > 1) ? 2 : 3;
      if (most >= needed)
        problems.push({ message: 'looks', page: page.number, data: { page: page.number, rows: most } });
    }
    return problems;
  },
});
