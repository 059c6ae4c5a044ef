import type { Budget } from '../budget.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';

/** A cell and where it came to stand; rows and columns count from 0. */
export interface TableCell {
  readonly element: StructureElement;
  readonly isHeader: boolean;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A cell before it already takes a part of its place. */
  readonly intersects: boolean;
}

/** A table laid out by its spans (ISO 32000-1, 14.8.5.7). */
export interface TableGrid {
  readonly rows: readonly (readonly TableCell[])[];
  readonly cells: readonly TableCell[];
  /** Columns taken in each row, counted with the spans from rows above; the spans may reach past the last row. */
  readonly widths: readonly number[];
}

/** Spans beyond this say nothing that fewer would not. */
const MAX_SPAN = 10_000;

/** Lays out the cells of a Table element. */
export function layOutTable(table: StructureElement, tree: StructureTree, budget: Budget): TableGrid {
  const rows: TableCell[][] = [];
  const cells: TableCell[] = [];
  /** For each column the first row that is free again. */
  const freeFrom: number[] = [];
  const widths: number[] = [];
  for (const rowElement of tableRows(table, tree)) {
    const row = rows.length;
    const rowCells: TableCell[] = [];
    let column = 0;
    for (const element of tree.effectiveKids(rowElement)) {
      const type = element.role.standard;
      if (type !== 'TH' && type !== 'TD') continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      const columnSpan = spanOf(tree, element, 'ColSpan');
      const rowSpan = spanOf(tree, element, 'RowSpan');
      budget.spendElements(columnSpan + 1);
      let intersects = false;
      for (let at = column; at < column + columnSpan; at++) {
        if ((freeFrom[at] ?? 0) > row) intersects = true;
        freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
      }
      const cell: TableCell = {
        element,
        isHeader: type === 'TH',
        row,
        column,
        rowSpan,
        columnSpan,
        intersects,
      };
      rowCells.push(cell);
      cells.push(cell);
      column += columnSpan;
    }
    widths.push(freeFrom.reduce((sum, free) => sum + (free > row ? 1 : 0), 0));
    rows.push(rowCells);
    budget.spendElements(freeFrom.length);
  }
  for (let row = rows.length; freeFrom.some((free) => free > row) && row < rows.length + MAX_SPAN; row++) {
    budget.spendElements(freeFrom.length);
    widths.push(freeFrom.reduce((sum, free) => sum + (free > row ? 1 : 0), 0));
  }
  return { rows, cells, widths };
}

/** The TR elements of a table, those in THead, TBody and TFoot included. */
function tableRows(table: StructureElement, tree: StructureTree): StructureElement[] {
  return tree.effectiveKids(table).flatMap((kid) => {
    const type = kid.role.standard;
    if (type === 'TR') return [kid];
    if (type !== 'THead' && type !== 'TBody' && type !== 'TFoot') return [];
    return tree.effectiveKids(kid).filter((inner) => inner.role.standard === 'TR');
  });
}

function spanOf(tree: StructureTree, element: StructureElement, key: 'RowSpan' | 'ColSpan'): number {
  const value = tree.attribute(element, 'Table', key);
  return typeof value === 'number' ? Math.min(MAX_SPAN, Math.max(0, Math.floor(value))) : 1;
}
