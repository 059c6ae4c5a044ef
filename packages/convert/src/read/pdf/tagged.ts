import { joinLines } from '@klarmall/attachments';
import type { DocumentView, StructureView, TextRun } from '@klarmall/pdf';
import type { LetterBuilder, ReadParagraph } from '../lines-builder.ts';
import { pdfLines, runsOf } from './lines.ts';

const blockTypes = /^(?:H[1-6]?|P|LBody|Lbl|TD|TH|Caption|TOCI|Note|BlockQuote|Title)$/u;
const bullet = /^[•·▪■◦○●–—*-]\s*/u;

interface Block {
  readonly index: number;
  readonly type: string;
  readonly chain: readonly StructureView[];
  readonly indices: readonly number[];
  readonly runs: TextRun[];
  page: number;
}

function chainOf(view: DocumentView, element: number): { index: number; view: StructureView }[] {
  const chain: { index: number; view: StructureView }[] = [];
  for (let index = element; index >= 0 && chain.length < 100; ) {
    const found = view.structure[index];
    if (!found) break;
    chain.push({ index, view: found });
    index = found.parent < index ? found.parent : -1;
  }
  return chain;
}

function textOf(block: Block, measure = 0): { text: string; bold: boolean; left: number } {
  let text = '';
  const lines = pdfLines(block.runs);
  let last: (typeof lines)[number] | undefined;
  const widest = Math.max(measure, ...lines.map(({ right }) => right));
  for (const line of lines) {
    const own = line.cells.map((cell) => cell.text).join('\t');
    if (text === '' || !last) text = own;
    else {
      // A line that left much room was ended on purpose.
      const word = (/^\S+/u.exec(own)?.[0].length ?? 0) * line.size * 0.5;
      const isShort = last.right + word < widest - 2 * line.size && !/^(?!c\/o )\p{Ll}/u.test(own);
      text = isShort ? `${text}\n${own}` : joinLines(text, own);
    }
    last = line;
  }
  return {
    text,
    bold: block.runs.every(({ bold }) => bold),
    left: Math.min(...lines.map(({ left }) => left)),
  };
}

/** How far the running text below the same left edge reaches, by the edge; points. */
function measuresOf(
  blocks: readonly Block[],
  isInTable: (block: Block) => boolean,
): (left: number) => number {
  const lines = blocks.filter((block) => !isInTable(block)).flatMap(({ runs }) => pdfLines(runs));
  return (left) =>
    Math.max(0, ...lines.filter((line) => Math.abs(line.left - left) <= aligned).map(({ right }) => right));
}

/** The paragraphs of a tagged document in the order of its tags; headers and footers are what is marked as artifact. */
export function taggedParagraphs(
  view: DocumentView,
  builder: LetterBuilder,
  isRead: (run: TextRun) => boolean,
): void {
  const blocks = new Map<number, Block>();
  const middle = ((view.pages[0]?.box[0] ?? 0) + (view.pages[0]?.box[2] ?? 595)) / 2 - 40;
  const footers: { text: string; page: number }[] = [];
  for (const page of view.pages) {
    const artifacts: TextRun[] = [];
    for (const run of page.texts.filter(isRead)) {
      if (run.artifact || run.element === undefined) {
        artifacts.push(run);
        continue;
      }
      const chain = chainOf(view, run.element);
      const block = chain.find(({ view: { type } }) => blockTypes.test(type)) ?? chain[0];
      if (!block) continue;
      const known = blocks.get(block.index);
      if (known) known.runs.push(run);
      else
        blocks.set(block.index, {
          index: block.index,
          type: block.view.type,
          chain: chain.map((link) => link.view),
          indices: chain.map((link) => link.index),
          runs: [run],
          page: page.number,
        });
    }
    for (const line of pdfLines(artifacts)) {
      const text = line.cells.map((cell) => cell.text).join('\t');
      if (line.bottom > (page.box[1] + page.box[3]) / 2)
        builder.paragraph('header', { runs: [{ text, bold: false }], role: 'paragraph' }, page.number);
      else footers.push({ text, page: page.number });
    }
  }
  const ordered = [...blocks.values()].sort((a, b) => a.index - b.index);
  const isInTable = ({ chain }: Block) => chain.some(({ type }) => type === 'Table');
  const measureAt = measuresOf(ordered, isInTable);
  let mark = '';
  for (let at = 0; at < ordered.length; at += 1) {
    const block = ordered[at];
    if (!block) break;
    const table = block.indices.find((index) => view.structure[index]?.type === 'Table');
    if (table !== undefined) {
      const cells: Block[] = [];
      for (; ordered[at]?.indices.includes(table); at += 1) cells.push(ordered[at] as Block);
      at -= 1;
      tableOf(view, builder, cells);
      continue;
    }
    const rows = rowsAt(ordered, at);
    if (rows.length > 1) {
      builder.table(
        'body',
        rows.map((row) =>
          row.map((cell): ReadParagraph[] => {
            const { text, bold } = textOf(cell);
            return [{ runs: [{ text, bold }], role: 'paragraph' }];
          }),
        ),
        block.page,
      );
      at += rows.flat().length - 1;
      continue;
    }
    const { text, bold, left } = textOf(block, measureAt(startOf(block)?.left ?? 0));
    if (block.type === 'Lbl') {
      mark = text;
      continue;
    }
    const isItem = block.chain.some(({ type }) => type === 'LI');
    const number = /^(\d{1,2})[.)]?$/u.exec(mark.trim())?.[1] ?? /^(\d{1,2})[.)]\s/u.exec(text)?.[1];
    const level = /^H([1-6])$/u.exec(block.type)?.[1];
    const own = isItem ? text.replace(bullet, '').replace(/^\d{1,2}[.)]\s+/u, '') : text;
    builder.paragraph(
      'body',
      {
        runs: isItem ? [{ text: own, bold }] : runsOf(own, bold, pdfLines(block.runs)[0]),
        role: level !== undefined || block.type === 'H' ? 'heading' : isItem ? 'listItem' : 'paragraph',
        ...(level === undefined ? {} : { level: Number(level) }),
        ...(isItem && number !== undefined ? { number } : {}),
        right: left >= middle,
      },
      block.page,
    );
    mark = '';
  }
  for (const { text, page } of footers)
    builder.paragraph('footer', { runs: [{ text, bold: false }], role: 'paragraph' }, page);
}

/** Where the first line of a block stands: points from the left and from below. */
function startOf(block: Block): { left: number; right: number; bottom: number } | undefined {
  const [first] = pdfLines(block.runs);
  return first && { left: first.left, right: first.right, bottom: first.bottom };
}

/** Points. */
const aligned = 3;

/**
 * Rows of paragraphs that stand side by side, from `from` on: a table that was made for its looks, without tags of its
 * own. Each row has as many cells as the first, under the same edges.
 */
function rowsAt(ordered: readonly Block[], from: number): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  let edges: readonly number[] = [];
  for (let at = from; at < ordered.length; ) {
    const row: Block[] = [];
    const lefts: number[] = [];
    let last: ReturnType<typeof startOf>;
    for (; at < ordered.length; at += 1) {
      const block = ordered[at];
      const start =
        block && !/^(?:H\d?|L|LI|Lbl|LBody|T[DHR])$/u.test(block.type) ? startOf(block) : undefined;
      if (!block || !start || block.chain.some(({ type }) => type === 'LI' || type === 'Table')) break;
      if (last && (Math.abs(start.bottom - last.bottom) > aligned || start.left < last.right)) break;
      row.push(block);
      lefts.push(start.left);
      last = start;
    }
    const fits =
      row.length >= 2 &&
      (rows.length === 0 ||
        (row.length === edges.length &&
          lefts.every((left, index) => Math.abs(left - (edges[index] ?? 0)) <= aligned) &&
          row[0]?.page === rows[0]?.[0]?.page));
    if (!fits) break;
    if (rows.length === 0) edges = lefts;
    rows.push(row);
  }
  return rows;
}

function tableOf(view: DocumentView, builder: LetterBuilder, cells: readonly Block[]): void {
  const rows = new Map<number, Map<number, ReadParagraph[]>>();
  for (const cell of cells) {
    const row = cell.indices.find((index) => view.structure[index]?.type === 'TR') ?? -1;
    const column =
      cell.indices.find((index) => /^T[DH]$/u.test(view.structure[index]?.type ?? '')) ?? cell.index;
    const { text, bold } = textOf(cell);
    const known = rows.get(row) ?? new Map<number, ReadParagraph[]>();
    known.set(column, [...(known.get(column) ?? []), { runs: [{ text, bold }], role: 'paragraph' }]);
    rows.set(row, known);
  }
  // Empty cells hold no text and so no run; they are found among the row's children.
  const made = [...rows].map(([row, known]) => {
    const all = view.structure.flatMap((element, index) =>
      element.parent === row && /^T[DH]$/u.test(element.type) ? [index] : [],
    );
    return (all.length > 0 ? all : [...known.keys()]).map((column) => known.get(column) ?? []);
  });
  builder.table('body', made, cells[0]?.page);
}
