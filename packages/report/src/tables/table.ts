import { safeText } from '../safe-text.ts';

/** Rows of text under named columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A spreadsheet takes a cell that begins like this for a formula and runs it. */
const formula = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const safe = safeText(value);
  const inert = formula.test(safe) ? `'${safe}` : safe;
  return /[";\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * CSV as a Swedish Excel opens it: UTF-8 with its mark, semicolons between cells, quotes as RFC 4180 has them. No cell is
 * run as a formula.
 */
export function formatCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function markdownCell(value: string): string {
  return safeText(value).replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}

/** A table in GitHub's Markdown. */
export function formatMarkdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  return `${[line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')}\n`;
}

/** Whole lines for a terminal or for ears: each row is its cells with their column's name. */
export function formatRows({ columns, rows }: Table): string {
  const blocks = rows.map((row) =>
    row
      .flatMap((cell, index) => (cell === '' ? [] : `${columns[index] ?? ''}: ${safeText(cell)}`))
      .join('\n'),
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
