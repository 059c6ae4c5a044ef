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
}

/**
 * The first thing that is wrong with the layout, in reading order: a cell over another one, one that reaches below the first column, a
 * row wider than the first, or (when all cells are placed) a place that no cell takes.
 */
export type TableFault =
  | { readonly kind: 'intersection' | 'tall' | 'wide'; readonly cell: TableCell }
  | { readonly kind: 'narrow'; readonly row: number };

/** A table laid out by its spans (ISO 32000-1, 14.8.5.7). The first row and the first column say how large it is. */
export interface TableGrid {
  readonly cells: readonly TableCell[];
  readonly fault: TableFault | undefined;
}

/** Spans beyond this say nothing that fewer would not. */
const MAX_SPAN = 10_000;

interface WrittenCell {
  readonly element: StructureElement;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Lays out the cells of a Table element. All cells get a place, also after the first fault. */
function layOutTable(table: StructureElement, tree: StructureTree, budget: Budget): TableGrid {
  const rows = tableRows(table, tree).map((row) =>
    tree
      .effectiveKids(row)
      .filter(({ role }) => role.standard === 'TH' || role.standard === 'TD')
      .map(
        (element): WrittenCell => ({
          element,
          rowSpan: spanOf(tree, element, 'RowSpan'),
          columnSpan: spanOf(tree, element, 'ColSpan'),
        }),
      ),
  );
  const columnCount = (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const rowCount = heightOfFirstColumn(rows);

  const cells: TableCell[] = [];
  let fault: TableFault | undefined;
  /** For each column the first row that is free again, and the rows that were left open above it. */
  const freeFrom: number[] = [];
  let gap: number | undefined;
  for (const [row, written] of rows.entries()) {
    if (written.length === 0 && columnCount > 0) fault ??= { kind: 'narrow', row };
    let column = 0;
    for (const { element, rowSpan, columnSpan } of written) {
      while ((freeFrom[column] ?? 0) > row) column++;
      budget.spendElements(columnSpan + 1);
      const cell: TableCell = {
        element,
        isHeader: element.role.standard === 'TH',
        row,
        column,
        rowSpan,
        columnSpan,
      };
      let intersects = false;
      for (let at = column; at < column + columnSpan; at++) {
        if ((freeFrom[at] ?? 0) > row) intersects = true;
        else if ((freeFrom[at] ?? 0) < row) gap = Math.min(gap ?? row, freeFrom[at] ?? 0);
        freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
      }
      if (column + columnSpan > columnCount) fault ??= { kind: 'wide', cell };
      else if (row + rowSpan > rowCount && rowCount > 0) fault ??= { kind: 'tall', cell };
      else if (intersects) fault ??= { kind: 'intersection', cell };
      cells.push(cell);
      column += columnSpan;
    }
  }
  for (let column = 0; column < columnCount; column++) {
    const free = freeFrom[column] ?? 0;
    if (free < rowCount) gap = Math.min(gap ?? free, free);
  }
  if (gap !== undefined) fault ??= { kind: 'narrow', row: gap };
  return { cells, fault };
}

/** How many rows the cells of the first column take together. */
function heightOfFirstColumn(rows: readonly (readonly WrittenCell[])[]): number {
  let height = 0;
  for (let row = 0; row < rows.length; ) {
    const first = rows[row]?.[0];
    height += first?.rowSpan ?? 0;
    row += Math.max(1, first?.rowSpan ?? 1);
  }
  return height;
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

/** The layout of each Table element. */
export function tablesOf(tree: StructureTree, budget: Budget): ReadonlyMap<StructureElement, TableGrid> {
  const tables = new Map<StructureElement, TableGrid>();
  for (const element of tree.elements) {
    if (element.role.standard === 'Table') tables.set(element, layOutTable(element, tree, budget));
  }
  return tables;
}
