import { joinLines } from '@klarmall/attachments';
import { type DocumentView, inflatePortable, inspectPdf, type PageView, type TextRun } from '@klarmall/pdf';
import type { ReadLetter } from '../../letter.ts';
import { LetterBuilder, type ReadParagraph } from '../lines-builder.ts';
import { columnsAt } from './columns.ts';
import { fieldRuns } from './form-fields.ts';
import { bullet, type Cell, type Line, pdfLines, plain, runsOf } from './lines.ts';
import { taggedParagraphs } from './tagged.ts';

/** Lines that stand farther apart, in ems, are not of one paragraph. */
const widestLeading = 1.7;
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/u;
const sentenceEnd = /[.!?:]["”’)]*$/u;
/** So much of the text must stand in tags before the tags are trusted. */
const trustedShare = 0.8;

function isRead(run: TextRun): boolean {
  return run.visible && !run.annotation && /\S/u.test(run.text);
}

const textOfLine = (line: Line): string => line.cells.map(({ text }) => text).join('\t');

/** How near a run must begin to a column to stand in it. Points. */
const columnTolerance = 3;

/** How far from where a column should begin, in letters, a run is looked at for a place to cut. */
const cutWindow = 4;

/**
 * Text of two cells that touch is one run. It is cut where a column begins, if a figure or a capital begins a word
 * there without a space.
 */
function cutAt(piece: Cell, column: number): readonly Cell[] | undefined {
  const { text, left, right } = piece;
  const expected = Math.round(((column - left) / (right - left)) * text.length);
  const cuts = Array.from({ length: 2 * cutWindow + 1 }, (_, index) => expected - cutWindow + index)
    .filter((at) => at > 0 && at < text.length)
    .filter((at) => /(?:[\p{Ll})]\p{Lu}|[\p{L})]\d)$/u.test(text.slice(0, at + 1)))
    .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
  const [at] = cuts;
  if (at === undefined) return undefined;
  return [
    { text: text.slice(0, at), left, right: column },
    { text: text.slice(at), left: column, right },
  ];
}

/** A line cut at columns; undefined when its text runs across one, or stands in one alone. */
function rowOf(line: Line, columns: readonly number[]): readonly string[] | undefined {
  const row = columns.map(() => '');
  const starts = new Set<number>();
  const pieces = line.pieces.flatMap((piece) => {
    const crossed = columns.find(
      (left) => left > piece.left + columnTolerance && piece.right > left + 2 * columnTolerance,
    );
    return crossed === undefined ? [piece] : (cutAt(piece, crossed) ?? [piece]);
  });
  for (const piece of pieces) {
    const column = columns.findLastIndex((left) => left <= piece.left + columnTolerance);
    if (column < 0) return undefined;
    const next = columns[column + 1];
    if (next !== undefined && piece.right > next + 2 * columnTolerance) return undefined;
    if (Math.abs((columns[column] ?? 0) - piece.left) <= columnTolerance) starts.add(column);
    row[column] = `${row[column]} ${piece.text}`;
  }
  return starts.size < 2 ? undefined : row.map(plain);
}

/** Lines of one cell stand no farther apart, in ems; rows mostly do. */
const cellLeading = 1.45;

/** What a line adds to the row above it when its cells were too narrow for their text; undefined when it is no such line. */
function addedTo(
  row: readonly string[],
  line: Line,
  above: Line,
  columns: readonly number[],
): readonly string[] | undefined {
  const gap = above.bottom - line.bottom;
  if (gap <= 0 || gap > cellLeading * line.size || line.bold !== above.bold) return undefined;
  const added = columns.map(() => '');
  for (const { left, text } of line.cells) {
    const column = columns.findIndex((edge) => Math.abs(edge - left) <= columnTolerance);
    const before = row[column] ?? '';
    // Below the first column a capital begins a row of its own.
    const goesOn = /^[\p{Ll}(]/u.test(text)
      ? !sentenceEnd.test(before)
      : column > 0 && line.cells.length === 1;
    if (column < 0 || before === '' || !goesOn) return undefined;
    added[column] = text;
  }
  return added;
}

/** Rows of lines whose cells stand under each other, from `at` on; none when they do not. */
function tableAt(lines: readonly Line[], at: number): Table {
  const none: Table = { rows: [], taken: 0 };
  if (!lines[at]) return none;
  const [widest] = lines.slice(at, at + 5).toSorted((a, b) => b.cells.length - a.cells.length);
  const columns = widest?.cells.map(({ left }) => left) ?? [];
  if (columns.length < 2) return none;
  const rows: (readonly string[])[] = [];
  let index = at;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    const last = rows.at(-1);
    const before = lines[index - 1];
    if (!line) break;
    if (index > at && before && before.bottom - line.bottom > 4 * line.size) break;
    const added = last && before && addedTo(last, line, before, columns);
    if (last && added) {
      rows[rows.length - 1] = last.map((text, column) => joinLines(text, added[column] ?? ''));
      continue;
    }
    const row = rowOf(line, columns);
    if (!row) break;
    rows.push(row);
  }
  return rows.length >= 2 ? { rows, taken: index - at } : none;
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  /** How many lines of the page it is made of. */
  readonly taken: number;
}

interface Measures {
  /** The size of running text, points. */
  readonly size: number;
  readonly left: number;
  readonly measure: number;
  /** Where the right half of the page begins. */
  readonly middle: number;
}

function measuresOf(view: DocumentView, lines: readonly Line[]): Measures {
  const bySize = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    bySize.set(size, (bySize.get(size) ?? 0) + textOfLine(line).length);
  }
  const [size = 11] = [...bySize].sort((a, b) => b[1] - a[1])[0] ?? [];
  const box = view.pages[0]?.box ?? [0, 0, 595, 842];
  return {
    size,
    left: Math.min(...lines.map(({ left }) => left)),
    measure: Math.max(...lines.map(({ right }) => right)),
    middle: (box[0] + box[2]) / 2 - 40,
  };
}

function goesOn(last: Line, line: Line, { left, measure }: Measures): boolean {
  const text = textOfLine(line);
  if (bullet.test(text) || numbered.test(text) || /^[☐□]/u.test(text) || line.cells.length > 1) return false;
  if (Math.abs(line.size - last.size) > 0.8 || line.bold !== last.bold) return false;
  const leading = last.bottom - line.bottom;
  if (leading <= 0 || leading > widestLeading * last.size) return false;
  const isOpen = !sentenceEnd.test(textOfLine(last)) && /^\p{Ll}/u.test(text);
  const word = (/^\S+/u.exec(text)?.[0].length ?? 0) * line.size * 0.5;
  return isOpen || last.right + word > measure - 0.04 * (measure - left);
}

/** Pages without tags, by how the lines stand. */
function untagged(view: DocumentView, builder: LetterBuilder): void {
  const pages = view.pages.map((page) => ({
    page,
    lines: pdfLines([...page.texts.filter(isRead), ...fieldRuns(page, view.fields)]),
  }));
  const all = pages.flatMap(({ lines }) => lines);
  if (all.length === 0) return;
  const measures = measuresOf(view, all);
  const repeated = repeatedLines(pages.map(({ lines }) => lines));
  for (const { page, lines } of pages) {
    const inner = lines.filter((line) => !repeated.has(shapeOf(line)));
    for (const line of lines) {
      if (!repeated.has(shapeOf(line))) continue;
      const part = line.bottom > (page.box[1] + page.box[3]) / 2 ? 'header' : 'footer';
      builder.paragraph(
        part,
        { runs: [{ text: textOfLine(line), bold: line.bold }], role: 'paragraph' },
        page.number,
      );
    }
    pageText(builder, inner, page, measures);
  }
}

const shapeOf = (line: Line): string => textOfLine(line).replace(/\d+/gu, '0');

/** Lines that stand on most pages are headers and footers. */
function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set(lines.map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => pages.length > 1 && count * 2 > pages.length).map(([shape]) => shape),
  );
}

/** Whether a table ends before columns begin below it, with the same edge. */
function isOwnTable(lines: readonly Line[], at: number, taken: number, measures: Measures): boolean {
  const end = lines[at + taken - 1];
  const next = lines[at + taken];
  if (taken === 0 || !end || !next) return false;
  const isApart = end.bottom - next.bottom > widestLeading * end.size;
  return isApart && columnsAt(lines, at + taken, measures) !== undefined;
}

function pageText(builder: LetterBuilder, lines: readonly Line[], page: PageView, measures: Measures): void {
  let at = 0;
  let last: Line | undefined;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    if (last && last.bottom - line.bottom > 1.6 * Math.max(last.size, line.size) * 1.15)
      builder.paragraph('body', { runs: [], role: 'paragraph' }, page.number);
    const table = tableAt(lines, at);
    const columns = columnsAt(lines, at, measures);
    if (columns && !isOwnTable(lines, at, table.taken, measures)) {
      builder.note('columns');
      for (const side of [columns.left, columns.right]) {
        builder.paragraph('body', { runs: [], role: 'paragraph' }, page.number);
        pageText(builder, side, page, {
          ...measures,
          left: Math.min(...side.map(({ left }) => left)),
          measure: Math.max(...side.map(({ right }) => right)),
          middle: Number.POSITIVE_INFINITY,
        });
      }
      builder.paragraph('body', { runs: [], role: 'paragraph' }, page.number);
      last = lines[at + columns.taken - 1];
      at += columns.taken;
      continue;
    }
    if (table.taken > 0) {
      builder.table(
        'body',
        table.rows.map((row) =>
          row.map((text): ReadParagraph[] =>
            text === '' ? [] : [{ runs: [{ text, bold: false }], role: 'paragraph' }],
          ),
        ),
        page.number,
      );
      last = lines[at + table.taken - 1];
      at += table.taken;
      continue;
    }
    let text = textOfLine(line);
    last = line;
    for (at += 1; at < lines.length; at += 1) {
      const next = lines[at];
      if (!next || !goesOn(last, next, measures)) break;
      text = joinLines(text, textOfLine(next));
      last = next;
    }
    const number = numbered.exec(text)?.[1];
    const isItem = number !== undefined || bullet.test(text);
    const isHeading = line.size > measures.size * 1.12 && text.length < 100 && !isItem;
    builder.paragraph(
      'body',
      {
        runs: isItem
          ? [{ text: text.replace(number === undefined ? bullet : numbered, ''), bold: line.bold }]
          : runsOf(text, line.bold, line),
        role: isItem ? 'listItem' : isHeading ? 'heading' : 'paragraph',
        ...(isHeading ? { level: line.size > measures.size * 1.3 ? 1 : 2 } : {}),
        ...(number === undefined ? {} : { number }),
        right: line.left >= measures.middle,
      },
      page.number,
    );
  }
}

/** Reads a PDF by its tags, else by how its lines stand. Scans are refused as the gate refuses them. */
export function readPdf(bytes: Uint8Array): ReadLetter {
  const report = inspectPdf(bytes, { inflate: inflatePortable });
  if (report.encryption?.opened === false) return { kind: 'unreadable', reason: 'encrypted' };
  const { view } = report;
  if (!view || view.pages.length === 0) return { kind: 'unreadable', reason: 'damaged' };
  if (view.class !== 'born-digital') return { kind: 'unreadable', reason: 'scan' };
  const builder = new LetterBuilder('pdf');
  const runs = view.pages.flatMap((page) => page.texts.filter(isRead));
  const length = (list: readonly TextRun[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const inTags = length(runs.filter(({ element, artifact }) => element !== undefined || artifact));
  // Where the fields of a form belong is told by where they stand.
  const hasFields = view.fields.some(({ hidden, pushed }) => !hidden && !pushed);
  if (view.tagged && !hasFields && inTags >= trustedShare * length(runs))
    taggedParagraphs(view, builder, isRead);
  else untagged(view, builder);
  const pictures = view.pages.reduce(
    (sum, page) => sum + page.images.filter(({ artifact }) => !artifact).length,
    0,
  );
  if (pictures > 0) builder.note('pictures', pictures);
  return { kind: 'letter', letter: builder.build() };
}
