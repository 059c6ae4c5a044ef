import type { DocumentView, StructureView, TextRun } from '@klarmall/pdf';
import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { readingOrderRemedies } from '../remedies.ts';
import { ancestry, blockOf, lengthOf } from './structure-index.ts';

type Box = TextRun['box'];

interface Block {
  readonly element: number;
  box: Box;
  text: string;
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The part of the shorter span that both have in common, 0 to 1. */
function overlap(a0: number, a1: number, b0: number, b1: number): number {
  const shorter = Math.min(a1 - a0, b1 - b0);
  return shorter <= 0 ? 0 : Math.max(0, Math.min(a1, b1) - Math.max(a0, b0)) / shorter;
}

/** The blocks of a page in the order of the structure tree. Tables are one block: their cells go row by row. */
function blocksOf(
  view: DocumentView,
  runs: readonly TextRun[],
  indexes: ReadonlyMap<StructureView, number>,
): readonly Block[] {
  const found = new Map<number, Block>();
  for (const run of runs) {
    if (!run.visible || run.annotation || run.artifact || lengthOf(run.text) === 0) continue;
    const block = blockOf(view, run.element);
    if (block < 0) continue;
    const chain = ancestry(view, block);
    if (chain.some(({ type }) => type === 'Note' || type === 'Caption' || type === 'Figure')) continue;
    const table = chain.findLast(({ type }) => type === 'Table');
    const element = table === undefined ? block : (indexes.get(table) ?? block);
    const known = found.get(element);
    if (known === undefined) found.set(element, { element, box: run.box, text: run.text });
    else {
      known.box = union(known.box, run.box);
      if (known.text.length < 60) known.text += run.text;
    }
  }
  return [...found.values()].sort((a, b) => a.element - b.element);
}

export const readingOrder = defineDocumentRule({
  id: 'attachment/reading-order',
  title: { sv: 'Läsordningen hoppar', en: 'The reading order jumps' },
  why: {
    sv: 'Skärmläsaren läser styckena i en annan ordning än de står. Sammanhanget går förlorat.',
    en: 'The screen reader reads the paragraphs in another order than they stand in. The thread is lost.',
  },
  action: {
    sv: 'Läs igenom sidan i taggarnas ordning och flytta det som ligger fel.',
    en: 'Read the page in the order of the tags and move what is out of place.',
  },
  remedies: readingOrderRemedies,
  wcag: ['1.3.2'],
  matterhorn: ['09-001'],
  basis: [{ source: 'WCAG 2.1, 1.3.2' }, { source: 'EN 301 549 V3.2.1, 10.1.3.2' }],
  levels: everyProfile('review', {
    sv: 'Bara en människa kan avgöra i vilken ordning texten ska läsas.',
    en: 'Only a person can tell in which order the text is to be read.',
  }),
  messages: {
    upwards: {
      sv: 'På sidan {page} läses "{second}" efter "{first}", fast det står ovanför.',
      en: 'On page {page}, "{second}" is read after "{first}", although it stands above it.',
    },
    sideways: {
      sv: 'På sidan {page} läses "{second}" efter "{first}", fast det står till vänster på samma höjd.',
      en: 'On page {page}, "{second}" is read after "{first}", although it stands to its left at the same height.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: AttachmentProblem[] = [];
    const indexes = new Map(view.structure.map((element, index) => [element, index]));
    for (const page of view.pages) {
      const blocks = blocksOf(view, page.texts, indexes);
      for (const [index, second] of blocks.entries()) {
        const first = blocks[index - 1];
        if (first === undefined) continue;
        const a = first.box;
        const b = second.box;
        const above = b[1] >= a[3] - 1 && overlap(a[0], a[2], b[0], b[2]) > 0.5;
        const left = b[2] <= a[0] + 1 && overlap(a[1], a[3], b[1], b[3]) > 0.5;
        if (!above && !left) continue;
        const shown = (block: Block) => block.text.replace(/\s+/g, ' ').trim().slice(0, 40);
        const path = view.structure[second.element]?.path;
        problems.push({
          message: above ? 'upwards' : 'sideways',
          page: page.number,
          ...(path === undefined ? {} : { path }),
          box: [...b],
          data: { page: page.number, first: shown(first), second: shown(second) },
        });
        break;
      }
    }
    return problems;
  },
});
