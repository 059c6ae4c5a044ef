import {
  ancestry,
  blockOf,
  characters,
  greatest,
  isHeading,
  least,
  lengthOf,
  textOf,
  visibleRuns,
} from '@klarmall/attachments';
import type { DocumentView, TextRun } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { headingRemedies } from '../support/remedies.ts';

/** A heading is a line, not a paragraph. */
const longestHeading = 100;
/** A text of this many characters without a single heading cannot be skimmed. */
const longText = 500;

/** What stands over a signature. */
const closing = /(?:hälsning(?:ar)?|vänligen|regards|sincerely),?$/i;

/** The size that most characters have, in points. */
function bodySize(runs: readonly TextRun[]): number {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + lengthOf(run.text));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

interface Block {
  readonly element: number;
  readonly page: number;
  readonly runs: TextRun[];
}

/** Visible text by the block element that holds it, in reading order. */
function blocks(view: DocumentView): readonly Block[] {
  const found = new Map<number, Block>();
  for (const page of view.pages) {
    for (const run of page.texts) {
      if (!run.visible || run.annotation || run.artifact || lengthOf(run.text) === 0) continue;
      const element = blockOf(view, run.element);
      if (element < 0) continue;
      const block = found.get(element);
      if (block === undefined) found.set(element, { element, page: page.number, runs: [run] });
      else block.runs.push(run);
    }
  }
  return [...found.values()].sort((a, b) => a.element - b.element);
}

const noHeadingPlace = new Set([
  'TH',
  'TD',
  'TR',
  'Table',
  'LI',
  'LBody',
  'Lbl',
  'Caption',
  'Figure',
  'TOC',
  'TOCI',
  'Note',
  'Form',
]);

function plainText(runs: readonly TextRun[]): string {
  return textOf(runs).replace(/\s+/g, ' ').trim();
}

/** The runs of a block line by line, in the order in which they are painted. */
function linesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [];
  let base = Number.NaN;
  for (const run of runs) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(run.box[1] - base) < run.size * 0.5) line.push(run);
    else lines.push([run]);
    base = run.box[1];
  }
  return lines;
}

const rightOf = (runs: readonly TextRun[]) => greatest(runs.map(({ box }) => box[2]));
const leftOf = (runs: readonly TextRun[]) => least(runs.map(({ box }) => box[0]));

function couldBeHeading(text: string): boolean {
  return text.length >= 3 && text.length <= longestHeading && /\p{L}/u.test(text) && !/[.,;]$/.test(text);
}

function isCapitals(text: string): boolean {
  return /(?:\p{Lu}\P{L}*){4}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A line in bold or larger type, or in capitals, with nothing else in its paragraph. */
function standsOut({ runs }: Block, body: number): boolean {
  const text = plainText(runs);
  return (
    couldBeHeading(text) && (isCapitals(text) || runs.every((run) => run.bold || run.size >= body * 1.15))
  );
}

/** Plain text that a heading could stand over. */
function isPlain({ runs }: Block, body: number): boolean {
  return runs.some((run) => !run.bold && run.size <= body * 1.1) && !isCapitals(plainText(runs));
}

/** The emphasised first line of a paragraph that goes on in plain type on the next line; undefined when there is none. */
function runInHeading({ runs }: Block, body: number): string | undefined {
  const [first, ...rest] = linesOf(runs);
  const next = rest[0]?.[0];
  if (first === undefined || next === undefined) return undefined;
  const text = plainText(first);
  const emphasised = first.every((run) => run.bold || run.size >= body * 1.15);
  const plain = rest.flat().every((run) => !run.bold && run.size <= body * 1.1);
  // A bold sentence fills its line before it goes on; a heading ends where it ends.
  const ends = rightOf(first) - leftOf(runs) < (rightOf(runs) - leftOf(runs)) * 0.8;
  return couldBeHeading(text) && emphasised && plain && ends ? text : undefined;
}

/** A short line without a full stop over a paragraph of whole sentences, whatever sets it off. */
function isShortLine({ runs }: Block, next: Block | undefined): boolean {
  const text = plainText(runs);
  if (!couldBeHeading(text) || /[:!?]$|\d$/.test(text) || !/^\p{Lu}/u.test(text) || text.length > 50)
    return false;
  const below = next === undefined ? '' : plainText(next.runs);
  return below.length >= 60 && /[.!?]$/.test(below);
}

export default defineDocumentRule({
  id: 'attachment/bold-headings',
  answeredBy: 'headings',
  title: { sv: 'Rubriken är bara fet text', en: 'The heading is bold type only' },
  why: {
    sv: 'Skärmläsaren säger inte att texten är fet. Invånaren kan inte hoppa mellan rubriker.',
    en: 'The screen reader does not say that the text is bold. The citizen cannot jump between headings.',
  },
  action: {
    sv: 'Se efter om raden är en rubrik. Ge den då formatet Rubrik och exportera om.',
    en: 'See whether the line is a heading. If so, give it a heading style and export again.',
  },
  remedies: headingRemedies,
  wcag: ['1.3.1', '2.4.6'],
  matterhorn: ['14-001'],
  basis: [{ source: 'WCAG 2.1, 1.3.1 (F2)' }, { source: 'EN 301 549 V3.2.1, 10.1.3.1' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om en fet rad är en rubrik.',
    en: 'Only a person can tell whether a bold line is a heading.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    bold: {
      sv: 'Raden ”{text}” på sidan {page} ser ut som en rubrik men är det inte för skärmläsaren.',
      en: 'The line "{text}" on page {page} looks like a heading but is none to the screen reader.',
    },
    short: {
      sv: 'Raden ”{text}” på sidan {page} står för sig själv som en rubrik, men texten har inga rubriker för skärmläsaren.',
      en: 'The line "{text}" on page {page} stands alone like a heading, but the text has no headings to the screen reader.',
    },
    none: {
      sv: 'Texten är lång men har inga rubriker. Invånaren måste lyssna igenom allt.',
      en: 'The text is long but has no headings. The citizen must listen through all of it.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const visible = visibleRuns(view).filter((run) => !run.artifact);
    const body = bodySize(visible);
    const hasHeading = view.structure.some(({ type }) => isHeading(type));
    const problems: DocumentProblem[] = [];
    const shortLines: DocumentProblem[] = [];
    const all = blocks(view).filter(
      (block) => !ancestry(view, block.element).some(({ type }) => noHeadingPlace.has(type)),
    );
    for (const [index, block] of all.entries()) {
      const chain = ancestry(view, block.element);
      if (chain.some(({ type }) => isHeading(type))) continue;
      const next = all[index + 1];
      // A heading stands over something: plain text must follow it.
      const before = all[index - 1];
      const signed = before !== undefined && closing.test(plainText(before.runs));
      const alone = !signed && standsOut(block, body) && next !== undefined && isPlain(next, body);
      const heading = alone ? plainText(block.runs) : runInHeading(block, body);
      const path = chain[0]?.path;
      const place = { page: block.page, ...(path === undefined ? {} : { path }) };
      const data = (text: string) => ({ text: text.slice(0, 60), page: block.page });
      if (heading !== undefined) problems.push({ message: 'bold', ...place, data: data(heading) });
      else if (isShortLine(block, next))
        shortLines.push({ message: 'short', ...place, data: data(plainText(block.runs)) });
    }
    // One short line may be anything; several in a text without headings are its headings.
    if (!hasHeading && shortLines.length + problems.length >= 2) problems.push(...shortLines);
    if (!hasHeading && problems.length === 0 && characters(visible) >= longText)
      problems.push({ message: 'none' });
    return problems;
  },
});
