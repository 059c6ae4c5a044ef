import type { DocumentView, TextRun } from '@klarmall/pdf';
import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { headingRemedies } from '../remedies.ts';
import { ancestry, blockOf, characters, isHeading, lengthOf, visibleRuns } from './structure-index.ts';

/** A heading is a line, not a paragraph. */
const longestHeading = 100;
/** A text of this many characters without a single heading cannot be skimmed. */
const longText = 500;

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

export const boldHeadings = defineDocumentRule({
  id: 'attachment/bold-headings',
  title: { sv: 'Rubriken är bara fet stil', en: 'The heading is bold type only' },
  why: {
    sv: 'Skärmläsaren hör inte att texten är fet. Invånaren kan inte hoppa mellan rubriker.',
    en: 'The screen reader does not hear that the text is bold. The citizen cannot jump between headings.',
  },
  action: {
    sv: 'Se efter om raden är en rubrik. Ge den då formatet Rubrik och exportera om.',
    en: 'See whether the line is a heading. If so, give it a heading style and export again.',
  },
  remedies: headingRemedies,
  wcag: ['1.3.1', '2.4.6'],
  matterhorn: ['14-001'],
  basis: [{ source: 'WCAG 2.1, 1.3.1 (F2)' }, { source: 'EN 301 549 V3.2.1, 10.1.3.1' }],
  levels: everyProfile('review', {
    sv: 'Bara en människa kan avgöra om en fet rad är en rubrik.',
    en: 'Only a person can tell whether a bold line is a heading.',
  }),
  messages: {
    bold: {
      sv: 'Raden "{text}" på sidan {page} ser ut som en rubrik men är det inte för skärmläsaren.',
      en: 'The line "{text}" on page {page} looks like a heading but is none to the screen reader.',
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
    const problems: AttachmentProblem[] = [];
    const all = blocks(view);
    for (const [index, block] of all.entries()) {
      const chain = ancestry(view, block.element);
      if (chain.some(({ type }) => isHeading(type) || noHeadingPlace.has(type))) continue;
      const text = block.runs
        .map((run) => run.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      if (text.length < 3 || text.length > longestHeading || /[.:,;]$/.test(text) || !/\p{L}/u.test(text))
        continue;
      const emphasised = block.runs.every((run) => run.bold || run.size >= body * 1.15);
      // A heading stands over something: plain text must follow it.
      const next = all[index + 1];
      const followed = next?.runs.some((run) => !run.bold && run.size <= body * 1.1) ?? false;
      if (!emphasised || !followed) continue;
      const path = chain[0]?.path;
      problems.push({
        message: 'bold',
        page: block.page,
        ...(path === undefined ? {} : { path }),
        data: { text: text.slice(0, 60), page: block.page },
      });
    }
    const hasHeading = view.structure.some(({ type }) => isHeading(type));
    if (!hasHeading && problems.length === 0 && characters(visible) >= longText)
      problems.push({ message: 'none' });
    return problems;
  },
});
