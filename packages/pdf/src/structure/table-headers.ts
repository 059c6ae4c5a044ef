import { isArray, isString, type PdfValue } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';
import type { TableCell, TableGrid } from './table-grid.ts';

/** A data cell that no header cell applies to. */
interface UnconnectedCell {
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
  const scoped = new ScopedHeaders(grid.cells, scopes);
  for (const cell of grid.cells) {
    if (cell.isHeader || (cell.row === 0 && cell.column === 0)) continue;
    // A cell that spans nothing takes no place for which a header could be missing.
    if (cell.rowSpan === 0 || cell.columnSpan === 0) continue;
    const named = headersOf(cell.element, tree);
    const unknown = named.filter((id) => !ids.has(id));
    if (named.length > 0 && unknown.length === 0) continue;
    if (scoped.applyTo(cell)) continue;
    return { element: cell.element, unknown };
  }
  return undefined;
}

/**
 * Which data cells have a header by position (ISO 32000-1, 14.8.4.3.4): going left in a row, or up in a column, the first run of header
 * cells counts, and of it those whose Scope fits.
 */
class ScopedHeaders {
  private readonly connected = new Set<TableCell>();

  constructor(cells: readonly TableCell[], scopes: ReadonlyMap<TableCell, PdfValue>) {
    const byRow = new Map<number, TableCell[]>();
    const byColumn = new Map<number, TableCell[]>();
    for (const cell of cells) {
      for (let at = cell.row; at < cell.row + cell.rowSpan; at++) addTo(byRow, at, cell);
      for (let at = cell.column; at < cell.column + cell.columnSpan; at++) addTo(byColumn, at, cell);
    }
    for (const line of byRow.values()) {
      line.sort((a, b) => a.column - b.column);
      this.connect(line, scopes, 'Row');
    }
    for (const line of byColumn.values()) this.connect(line, scopes, 'Column');
  }

  applyTo(cell: TableCell): boolean {
    return this.connected.has(cell);
  }

  private connect(
    line: readonly TableCell[],
    scopes: ReadonlyMap<TableCell, PdfValue>,
    kind: 'Row' | 'Column',
  ): void {
    let fits = false;
    let inRun = false;
    for (const cell of line) {
      if (cell.isHeader) {
        const scope = scopes.get(cell);
        fits = (inRun && fits) || scope === kind || scope === 'Both';
      } else if (fits) this.connected.add(cell);
      inRun = cell.isHeader;
    }
  }
}

function addTo(map: Map<number, TableCell[]>, key: number, cell: TableCell): void {
  const list = map.get(key);
  if (list) list.push(cell);
  else map.set(key, [cell]);
}

function headersOf(element: StructureElement, tree: StructureTree): readonly string[] {
  const value = tree.attribute(element, 'Table', 'Headers');
  if (!isArray(value)) return [];
  return value.filter((item) => item !== null && isString(item)).map(textOf);
}
