import { isArray, isString, type PdfValue } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';
import type { TableCell, TableGrid } from './table-grid.ts';

/** A data cell that no header cell applies to. */
export interface UnconnectedCell {
  readonly element: StructureElement;
  /** Identifiers in Headers that no header cell of the table has. */
  readonly unknown: readonly string[];
}

/**
 * The first data cell without a header (ISO 14289-1, 7.5): neither all of its Headers are IDs of header cells, nor stands a header cell
 * with a fitting Scope before it in its row or above it in its column. A table without header cells, or whose header cells all have a
 * Scope, is determinable as it is; so is the corner where the headers of rows and columns meet.
 */
export function firstUnconnectedCell(grid: TableGrid, tree: StructureTree): UnconnectedCell | undefined {
  // In a table that does not add up no one can say what stands above a cell.
  if (grid.fault) return undefined;
  const headers = grid.cells.filter((cell) => cell.isHeader);
  const scopes = new Map(headers.map((cell) => [cell, tree.attribute(cell.element, 'Table', 'Scope')]));
  if ([...scopes.values()].every((scope) => typeof scope === 'string')) return undefined;
  const ids = new Set(headers.map(({ element }) => tree.textEntry(element, 'ID')));
  const scoped = new ScopedHeaders(scopes);
  for (const cell of grid.cells) {
    if (cell.isHeader || (cell.row === 0 && cell.column === 0)) continue;
    const named = headersOf(cell.element, tree);
    const unknown = named.filter((id) => !ids.has(id));
    if (named.length > 0 && unknown.length === 0) continue;
    if (scoped.applyTo(cell)) continue;
    return { element: cell.element, unknown };
  }
  return undefined;
}

/** For each row the first column with a row header, for each column the first row with a column header. */
class ScopedHeaders {
  private readonly rows = new Map<number, number>();
  private readonly columns = new Map<number, number>();

  constructor(scopes: ReadonlyMap<TableCell, PdfValue>) {
    for (const [{ row, column, rowSpan, columnSpan }, scope] of scopes) {
      if (scope === 'Row' || scope === 'Both') {
        for (let at = row; at < row + rowSpan; at++) keepLeast(this.rows, at, column);
      }
      if (scope === 'Column' || scope === 'Both') {
        for (let at = column; at < column + columnSpan; at++) keepLeast(this.columns, at, row);
      }
    }
  }

  applyTo({ row, column, rowSpan, columnSpan }: TableCell): boolean {
    for (let at = row; at < row + rowSpan; at++)
      if ((this.rows.get(at) ?? Number.POSITIVE_INFINITY) < column) return true;
    for (let at = column; at < column + columnSpan; at++) {
      if ((this.columns.get(at) ?? Number.POSITIVE_INFINITY) < row) return true;
    }
    return false;
  }
}

function keepLeast(map: Map<number, number>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined || value < known) map.set(key, value);
}

function headersOf(element: StructureElement, tree: StructureTree): readonly string[] {
  const value = tree.attribute(element, 'Table', 'Headers');
  if (!isArray(value)) return [];
  return value.filter((item) => item !== null && isString(item)).map(textOf);
}
