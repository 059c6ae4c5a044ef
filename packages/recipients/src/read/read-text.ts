import type { ListRow } from '../list.ts';

const separators = ['\t', ';', ',', '|'] as const;

/** The separator that most lines have, if most lines have one. */
function separatorOf(text: string): string | undefined {
  const lines = text
    .slice(0, 20_000)
    // The comma of a number that a spreadsheet has rounded parts nothing.
    .replace(/\d,\d+E\+\d+/gi, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  let best: { readonly separator: string; readonly count: number } | undefined;
  for (const separator of separators) {
    const count = lines.filter((line) => line.includes(separator)).length;
    if (count * 2 >= lines.length && count > (best?.count ?? 0)) best = { separator, count };
  }
  return best?.separator;
}

function withoutQuotes(text: string, separator: string | undefined): readonly ListRow[] {
  return text.split(/\r\n?|\n/).map((line, index) => ({
    line: index + 1,
    cells: separator === undefined ? [line] : line.split(separator),
    isHidden: false,
  }));
}

/** Rows of RFC 4180: a quoted cell may hold separators, line ends and doubled quotes. */
function withQuotes(text: string, separator: string | undefined): readonly ListRow[] {
  const rows: ListRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let startLine = 1;
  const endRow = () => {
    cells.push(cell);
    rows.push({ line: startLine, cells, isHidden: false });
    cells = [];
    cell = '';
    startLine = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isEnd = sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n');
    if (isEnd) line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (isEnd) endRow();
    else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}

/** A quote that is never closed is a sign like others: it must not swallow the rest of a list. */
function quotesClose(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** The rows of a text: lines, or cells of a line parted by tab, semicolon, comma or bar. */
export function readText(text: string): readonly ListRow[] {
  const written = text.replace(/^\ufeff/u, '');
  // Excel's own word on the first line of a csv.
  const told = /^sep=(.)\r?\n/i.exec(written);
  const separator = told?.[1] ?? separatorOf(written);
  const rows =
    written.includes('"') && quotesClose(written)
      ? withQuotes(written, separator)
      : withoutQuotes(written, separator);
  return told === null ? rows : rows.slice(1);
}
