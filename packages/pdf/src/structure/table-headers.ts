import { isArray, isString } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import type { StructureElement, StructureTree } from './structure-tree.ts';
import type { TableGrid } from './table-grid.ts';

/** A data cell that no header cell applies to. */
export interface UnconnectedCell {
  readonly element: StructureElement;
  /** Identifiers in Headers that no header cell of the table has. */
  readonly unknown: readonly string[];
}

/** The data cells without a header: neither by Headers and ID nor by the Scope of the header cells (ISO 14289-1, 7.5). */
export function unconnectedCells(grid: TableGrid, tree: StructureTree): readonly UnconnectedCell[] {
  const headers = grid.cells.filter((cell) => cell.isHeader);
  if (headers.length === 0) return [];
  const ids = new Set(
    headers.map(({ element }) => tree.textEntry(element, 'ID')).filter((id) => id !== undefined),
  );
  const allScoped = headers.every(({ element }) => tree.attribute(element, 'Table', 'Scope') !== null);
  const unconnected: UnconnectedCell[] = [];
  for (const cell of grid.cells) {
    if (cell.isHeader) continue;
    const named = headersOf(cell.element, tree);
    const unknown = named.filter((id) => !ids.has(id));
    if (unknown.length > 0) unconnected.push({ element: cell.element, unknown });
    else if (named.length === 0 && !allScoped) unconnected.push({ element: cell.element, unknown: [] });
  }
  return unconnected;
}

function headersOf(element: StructureElement, tree: StructureTree): readonly string[] {
  const value = tree.attribute(element, 'Table', 'Headers');
  if (!isArray(value)) return [];
  return value.filter((item) => item !== null && isString(item)).map(textOf);
}
