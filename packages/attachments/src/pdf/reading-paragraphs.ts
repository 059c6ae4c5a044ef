import type { DocumentView, TextRun } from '@klarmall/pdf';
import { otherLanguage, writtenLanguage } from '@klarmall/swedish';
import { greatest, least } from '../extent.ts';
import type { DocumentReading, ReadingParagraph } from '../facts.ts';
import { linesOf, type PageLine } from './page-lines.ts';
import { ancestry, blockOf, characters, isHeading, lengthOf } from './structure-index.ts';

/** A line with where it stands; points of the page's user space. */
interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A wider gap between words, in ems, parts columns or cells: such a line is no running text. */
const widestGap = 2.5;
/** Lines that are farther apart, in ems, are not of one paragraph; where a sentence plainly goes on, the second. */
const widestLeading = 1.8;
const widestOpenLeading = 3;
/** A line that leaves more of the measure empty was ended on purpose. */
const shortLine = 0.25;
/** How a document is written shows in so many characters; rules on language need not read on. */
const longestReading = 120_000;
/** Shorter texts are labels, names and figures. */
const fewestWords = 4;
/** So much of the text must stand in tags before the tags are trusted to say what a paragraph is. */
const trustedShare = 0.8;

const bullet = /^(?:[•·▪■◦○●\u2022\uf0b7–—*-]|\d{1,2}[.)])\s+/u;
const sentenceEnd = /[.!?:]["”’)]*$/u;
/** What a table, a list of contents or a picture holds is no running text. */
const noRunningText = new Set(['Table', 'TOC', 'Figure', 'Formula', 'Form', 'Caption', 'Code']);

function lineOf({ runs }: PageLine, page: number): Line | undefined {
  const first = runs[0];
  if (first === undefined) return undefined;
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = text === '' ? 0 : (run.box[0] - right) / (run.size || 1);
    if (gap > widestGap && !bullet.test(`${text.trim()} `)) return undefined;
    text += gap > 0.15 && !/\s$/.test(text) ? ` ${run.text}` : run.text;
    right = run.box[2];
  }
  const [left, bottom] = first.box;
  return {
    page,
    text: plain(text),
    left,
    right,
    bottom,
    size: first.size,
    bold: runs.every((run) => run.bold),
  };
}

/** Ligatures as letters, soft hyphens gone but at the end, single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00ad(?=.)/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Whether `line` goes on with the paragraph that `last` stands in; `measure` is the right edge of the text. */
function goesOn(last: Line, line: Line, left: number, measure: number): boolean {
  if (bullet.test(line.text)) return false;
  const isOpen = !sentenceEnd.test(last.text) && /^\p{Ll}/u.test(line.text);
  if (line.page !== last.page) return isOpen;
  if (Math.abs(line.size - last.size) > 0.8 || line.bold !== last.bold) return false;
  const leading = last.bottom - line.bottom;
  if (leading < 0 || leading > (isOpen ? widestOpenLeading : widestLeading) * last.size) return false;
  return isOpen || measure - last.right <= shortLine * (measure - left);
}

/**
 * One text of two lines. A hyphen at a line's end split a word, unless what follows shows that it belongs there
 * ("hjärt- och", "e-post", "PSA-prov").
 */
export function joinLines(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/[\p{L}\p{N}]-$/u.test(before)) return `${before} ${after}`;
  if (/^(?:och|eller|samt|respektive)(?!\p{L})/u.test(after)) return `${before} ${after}`;
  const isSplit = /\p{Ll}{2}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return isSplit ? before.slice(0, -1) + after : before + after;
}

/** Lines of one stretch of text as paragraphs. `role` is what the tags say, where there are any. */
function paragraphsOf(
  lines: readonly Line[],
  role: ReadingParagraph['role'] | undefined,
): ReadingParagraph[] {
  const left = least(lines.map((line) => line.left));
  const measure = greatest(lines.map((line) => line.right));
  const paragraphs: { page: number; role: ReadingParagraph['role']; text: string }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && goesOn(last, line, left, measure)) open.text = joinLines(open.text, line.text);
    else {
      const marked = bullet.test(line.text) ? 'listItem' : 'paragraph';
      paragraphs.push({ page: line.page, role: role ?? marked, text: line.text.replace(bullet, '') });
    }
    last = line;
  }
  return paragraphs;
}

interface Block {
  readonly element: number;
  readonly byPage: Map<number, TextRun[]>;
}

/** Text that the tags put together, in the order of the tags; nothing of tables and pictures. */
function taggedBlocks(view: DocumentView): readonly Block[] {
  const blocks = new Map<number, Block>();
  for (const page of view.pages) {
    for (const run of page.texts) {
      if (!isRead(run)) continue;
      const element = blockOf(view, run.element);
      if (element < 0) continue;
      if (ancestry(view, element).some(({ type }) => noRunningText.has(type))) continue;
      const block = blocks.get(element) ?? { element, byPage: new Map<number, TextRun[]>() };
      blocks.set(element, block);
      const runs = block.byPage.get(page.number);
      if (runs) runs.push(run);
      else block.byPage.set(page.number, [run]);
    }
  }
  return [...blocks.values()].sort((a, b) => a.element - b.element);
}

function isRead(run: TextRun): boolean {
  return run.visible && !run.artifact && !run.annotation && lengthOf(run.text) > 0;
}

function linesOn(page: number, runs: readonly TextRun[]): Line[] {
  return linesOf(runs).flatMap((line) => lineOf(line, page) ?? []);
}

/** The same line on most pages is a header or a footer, whatever its page number. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly Line[] {
  const shape = ({ text }: Line) => text.replace(/\d+/g, '0');
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const text of new Set(lines.map(shape))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isHead = (line: Line) => pages.length > 2 && (counts.get(shape(line)) ?? 0) * 2 > pages.length;
  return pages.flat().filter((line) => !isHead(line));
}

function isRunningText({ text }: ReadingParagraph): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  // Letters that are set one by one are read as words of one letter.
  const letters = words.filter((word) => word.length === 1).length;
  return words.length >= fewestWords && letters * 3 < words.length;
}

/**
 * The running text of a document, for rules on language: by its tags where they hold the text, else by how the lines
 * stand on the page. Tables, columns, running heads, labels and what is not seen are left out: what cannot be put
 * together with certainty is better not judged.
 */
export function readingParagraphs(view: DocumentView): readonly ReadingParagraph[] {
  const read = view.pages.map((page) => page.texts.filter(isRead));
  const all = characters(read.flat());
  const tagged = view.tagged
    ? characters(read.flat().filter(({ element }) => blockOf(view, element) >= 0))
    : 0;
  const paragraphs: ReadingParagraph[] = [];
  if (tagged > 0 && tagged >= trustedShare * all) {
    for (const { element, byPage } of taggedBlocks(view)) {
      const chain = ancestry(view, element);
      const isItem = chain.some(({ type }) => type === 'LI');
      const role = isHeading(chain[0]?.type ?? '') ? 'heading' : isItem ? 'listItem' : undefined;
      const lines = [...byPage].flatMap(([page, runs]) => linesOn(page, runs));
      if (lines.length > 0) paragraphs.push(...paragraphsOf(lines, role));
    }
  } else {
    const lines = withoutRunningHeads(
      view.pages.map(({ number }, index) => linesOn(number, read[index] ?? [])),
    );
    if (lines.length > 0) paragraphs.push(...paragraphsOf(lines, undefined));
  }
  return [...paragraphs, ...wordsOfFields(view)].filter(isRunningText);
}

/** What a listener hears of the fields of a form: what each asks for, and what there is to choose. */
function wordsOfFields({ fields }: DocumentView): readonly ReadingParagraph[] {
  return fields
    .filter(({ hidden }) => !hidden)
    .flatMap(({ page = 1, tooltip, options }) =>
      [tooltip ?? [], options]
        .flat()
        .map((text): ReadingParagraph => ({ page, role: 'listItem', text: plain(text) })),
    );
}

/** As many paragraphs from the beginning as hold so many characters together. */
function beginning(paragraphs: readonly ReadingParagraph[], most: number): readonly ReadingParagraph[] {
  let left = most;
  const end = paragraphs.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** The running text of a document and its language: of a long one the beginning, some fifty pages. */
export function readingOf(view: DocumentView): DocumentReading {
  const paragraphs = beginning(readingParagraphs(view), longestReading);
  const stated = view.language?.slice(0, 2).toLowerCase();
  const text = paragraphs.map(({ text }) => text).join(' ');
  const written = stated === undefined ? writtenLanguage(text) : otherLanguage(text, stated)?.language;
  return { language: written ?? stated, paragraphs };
}
