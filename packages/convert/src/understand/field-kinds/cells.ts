import type { LetterTable } from '../../letter.ts';
import type { Entry } from '../../sort/entry.ts';

/** The words of a cell on one line. */
export function cellText({ rows }: LetterTable, row: number, column: number): string {
  return (rows[row]?.[column] ?? []).map(({ text }) => text).join(' ');
}

/** What the first row says of the column that a cell stands in. */
export function columnHeadOf({ cell }: Entry): string {
  return !cell || cell.row === 0 ? '' : cellText(cell.table, 0, cell.column);
}

/** The first cell of a row that names what its other cells tell. */
export function firstCellOf({ cell }: Entry): string | undefined {
  if (!cell || cell.column === 0) return undefined;
  return cellText(cell.table, cell.row, 0).replace(/:$/u, '') || undefined;
}
