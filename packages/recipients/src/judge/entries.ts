import {
  type CalendarDate,
  readWrittenNumber,
  type UnreadNumber,
  type WrittenNumber,
} from '@klarmall/swedish';
import type { ListRow } from '../list.ts';

/** What stands in one place of a list. */
interface Entry {
  readonly line: number;
  readonly isHidden: boolean;
  readonly read: WrittenNumber | UnreadNumber;
}

interface Entries {
  /** Read one by one, since a long list has many. */
  readonly entries: Iterable<Entry>;
  /** The column that was read, from 1, where the list has several. */
  readonly column?: number;
}

/** Headings of a column of numbers. */
const swedishHeading =
  /^(?:patient(?:en)?s?[ -]?)?(?:person|samordnings|identitets|id|pers)?\.?[ -]?(?:nummer|nr|id)\.?$|^p-?nr$/i;
const englishHeading =
  /^(?:personal|civic|identity|patient)[ _-]?(?:identity[ _-]?)?(?:number|no|id)$|^ssn$/i;

const isHeading = (cell: string): boolean => swedishHeading.test(cell) || englishHeading.test(cell);

/** Rows that are looked at to learn which column holds numbers. */
const sampled = 300;

const isNumber = (cell: string, today: CalendarDate): boolean => {
  if ((cell.match(/\p{Nd}/gu)?.length ?? 0) < 9 && !/e\+/i.test(cell)) return false;
  const read = readWrittenNumber(cell, today);
  return read === 'rounded' || (typeof read !== 'string' && !read.isPart);
};

/** Which columns hold numbers, from 0. Rows in which every cell is a number are lists on a line, not columns. */
function numberColumns(rows: readonly ListRow[], today: CalendarDate): readonly number[] {
  const counts = new Map<number, number>();
  let withNumber = 0;
  for (const { cells } of rows.slice(0, sampled)) {
    let isAny = false;
    for (const [column, cell] of cells.entries()) {
      if (!isNumber(cell, today)) continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      isAny = true;
    }
    if (isAny) withNumber += 1;
  }
  return [...counts]
    .flatMap(([column, count]) => (count * 5 >= withNumber ? [column] : []))
    .sort((a, b) => a - b);
}

function isListOnLines(rows: readonly ListRow[], today: CalendarDate): boolean {
  return rows
    .slice(0, sampled)
    .every(({ cells }, index) =>
      cells.every((cell) => cell.trim() === '' || isNumber(cell, today) || (index === 0 && !/\d/.test(cell))),
    );
}

/** The first of several rows, when it says nothing of a person: names of columns. */
function headerOf(rows: readonly ListRow[]): ListRow | undefined {
  const [first, ...more] = rows;
  const hasFigures = first?.cells.some((cell) => /(?:\p{Nd}.*){4}|e\+\d/iu.test(cell));
  return hasFigures || more.length === 0 ? undefined : first;
}

/** The column to read, where the rows have columns: by its heading, else the only one with numbers. */
function columnOf(
  rows: readonly ListRow[],
  header: ListRow | undefined,
  today: CalendarDate,
): number | undefined | 'several' {
  const columns = numberColumns(rows, today);
  if (columns.length <= 1) return columns[0];
  const named = columns.filter((column) => isHeading(header?.cells[column]?.trim() ?? ''));
  return named.length === 1 ? named[0] : 'several';
}

function* read(
  rows: readonly ListRow[],
  textsOf: (row: ListRow) => readonly string[],
  today: CalendarDate,
): Generator<Entry> {
  for (const row of rows)
    for (const text of textsOf(row))
      yield { line: row.line, isHidden: row.isHidden, read: readWrittenNumber(text, today) };
}

/**
 * Every entry of a list, in its order. Blank rows and a row of headings are none.
 * @returns `columns` when several columns hold numbers and no heading tells which one to read.
 */
export function entriesOf(rows: readonly ListRow[], today: CalendarDate): Entries | 'columns' {
  const written = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = headerOf(written);
  const used = written.filter((row) => row !== header);
  if (used.every(({ cells }) => cells.length === 1) || isListOnLines(used, today))
    return { entries: read(used, ({ cells }) => cells.filter((cell) => cell.trim() !== ''), today) };
  const column = columnOf(used, header, today);
  if (column === 'several') return 'columns';
  // Birthday and last figures in columns of their own, or a number inside a longer text.
  if (column === undefined) return { entries: read(used, ({ cells }) => [cells.join(' | ')], today) };
  return { entries: read(used, ({ cells }) => [cells[column] ?? ''], today), column: column + 1 };
}
