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

const quote = '"'.charCodeAt(0);
const lineFeed = '\n'.charCodeAt(0);
const carriageReturn = '\r'.charCodeAt(0);

/** Rows of RFC 4180: a quoted cell may hold separators, line ends and doubled quotes. */
function withQuotes(text: string, separator: string | undefined): readonly ListRow[] {
  const rows: ListRow[] = [];
  let cells: string[] = [];
  let cell = '';
  /** Where what is not yet in the cell begins: it is taken in one piece. */
  let from = 0;
  let isQuoted = false;
  let line = 1;
  let startLine = 1;
  const take = (at: number) => {
    cell += text.slice(from, at);
    from = at + 1;
  };
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push({ line: startLine, cells, isHidden: false });
    cells = [];
    startLine = line;
  };
  const parting = separator?.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const isEnd = sign === lineFeed || (sign === carriageReturn && text.charCodeAt(at + 1) !== lineFeed);
    if (isEnd) line += 1;
    if (isQuoted) {
      if (sign !== quote) continue;
      take(at);
      if (text.charCodeAt(at + 1) === quote) at += 1;
      else isQuoted = false;
      // Of two quotes the second is the sign.
      from = isQuoted ? at : at + 1;
    } else if (sign === quote && cell.trim() === '' && text.slice(from, at).trim() === '') {
      cell = '';
      from = at + 1;
      isQuoted = true;
    } else if (isEnd) {
      take(at);
      endRow();
    } else if (sign === parting) {
      take(at);
      endCell();
    } else if (sign === carriageReturn) take(at);
  }
  take(text.length);
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
