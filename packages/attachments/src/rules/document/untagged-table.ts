import type { DocumentView } from '@klarmall/pdf';
import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { tableRemedies } from '../remedies.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { ancestry, blockOf } from './structure-index.ts';

/** A piece of a line that stands apart from the next one: in another block, or after a wide gap. */
interface Cell {
  readonly left: number;
  readonly block: number;
  /** Nothing of its block stands on another line. */
  whole: boolean;
}

/** A gap of so many ems within a paragraph is a tab, not a space. */
const wideGap = 1.5;
/** Left edges that differ by less, in points, are aligned. */
const aligned = 3;

const tagged = new Set(['Table', 'TOC', 'TOCI', 'L', 'LI', 'Form', 'Figure', 'Caption', 'Note', 'Formula']);

function cellsOf(view: DocumentView, { runs }: PageLine): readonly Cell[] {
  if (runs.some((run) => ancestry(view, run.element).some(({ type }) => tagged.has(type)))) return [];
  const cells: Cell[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const block = blockOf(view, run.element);
    const apart = block !== cells.at(-1)?.block || run.box[0] > right + run.size * wideGap;
    if (apart) cells.push({ left: run.box[0], block, whole: true });
    right = Math.max(right, run.box[2]);
  }
  return cells;
}

/** Two lines are rows of one table when their cells are aligned and each row has blocks, or gaps, of its own. */
function areRows(above: readonly Cell[], below: readonly Cell[]): boolean {
  if (above.length < 2 || above.length !== below.length) return false;
  return above.every((cell, index) => {
    const other = below[index];
    if (other === undefined || Math.abs(cell.left - other.left) > aligned) return false;
    const withinOne =
      above.every(({ block }) => block === cell.block) && below.every(({ block }) => block === cell.block);
    // Paragraphs in columns have more lines than one.
    return withinOne || (cell.whole && other.whole);
  });
}

export const untaggedTable = defineDocumentRule({
  id: 'attachment/untagged-table',
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
  levels: everyProfile('review', {
    sv: 'Bara en människa kan avgöra om uppställningen är en tabell.',
    en: 'Only a person can tell whether the layout is a table.',
  }),
  messages: {
    looks: {
      sv: 'På sidan {page} står {rows} rader uppställda i kolumner utan att vara en tabell för skärmläsaren.',
      en: '{rows} lines on page {page} are set in columns but are no table to the screen reader.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: AttachmentProblem[] = [];
    for (const page of view.pages) {
      const lines = pageLines(page).map((line) => cellsOf(view, line));
      const linesOfBlock = new Map<number, number>();
      for (const cells of lines) {
        for (const block of new Set(cells.map((cell) => cell.block)))
          linesOfBlock.set(block, (linesOfBlock.get(block) ?? 0) + 1);
      }
      for (const cell of lines.flat()) cell.whole = linesOfBlock.get(cell.block) === 1;
      let rows = 0;
      let most = 0;
      for (const [index, cells] of lines.entries()) {
        const above = lines[index - 1];
        rows = above !== undefined && areRows(above, cells) ? Math.max(rows, 1) + 1 : 0;
        most = Math.max(most, rows);
      }
      // Two lines in columns are a table when each cell is a block; within paragraphs it takes three.
      const needed = lines.some((cells) => new Set(cells.map(({ block }) => block)).size > 1) ? 2 : 3;
      if (most >= needed)
        problems.push({ message: 'looks', page: page.number, data: { page: page.number, rows: most } });
    }
    return problems;
  },
});
