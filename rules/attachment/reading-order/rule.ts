import { ancestry, blockOf, greatest, least, lengthOf, withRun } from '@klarmall/attachments';
import { type DocumentView, type PageView, type StructureView, type TextRun, union } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { readingOrderRemedies } from '../support/remedies.ts';
import { wrongTurn } from './line-order.ts';

type Box = TextRun['box'];

interface Block {
  readonly element: number;
  box: Box;
  text: string;
  /** Heights at which its lines stand. */
  readonly lines: Set<number>;
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
    if (known === undefined)
      found.set(element, { element, box: run.box, text: run.text, lines: new Set([Math.round(run.box[1])]) });
    else {
      known.lines.add(Math.round(run.box[1]));
      known.box = union(known.box, run.box);
      if (known.text.length < 60) known.text = withRun(known.text, run);
    }
  }
  return [...found.values()].sort((a, b) => a.element - b.element);
}

interface Jump {
  readonly message: 'upwards' | 'sideways' | 'zigzag';
  readonly first: Block;
  readonly second: Block;
}

/** A line so far above and to the left, in points, was meant to be read before; for paragraphs any distance is enough. */
const farAbove = 60;

/** Running heads stand in this part of the page at its top, and are often read after the text. */
const headStrip = 0.07;

/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko. */
const rightToLeft = /[\u0590-\u07ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** The first paragraph that stands above, or to the left of, the one that is read before it. */
function firstJump(blocks: readonly Block[], page: PageView): Jump | undefined {
  const head = page.box[3] - (page.box[3] - page.box[1]) * headStrip;
  for (const [index, second] of blocks.entries()) {
    const first = blocks[index - 1];
    if (first === undefined || second.box[1] > head) continue;
    const a = first.box;
    const b = second.box;
    if (b[1] >= a[3] - 1 && overlap(a[0], a[2], b[0], b[2]) > 0.5)
      return { message: 'upwards', first, second };
    // In scripts from right to left the next column stands to the left.
    if (rightToLeft.test(second.text)) continue;
    // A box beside the text may begin lower than the paragraph that goes on to its left.
    const gap = first.lines.size >= 2 && second.lines.size >= 2 ? -1 : farAbove;
    if (b[1] >= a[3] + gap && b[2] <= a[0] + 1) return { message: 'upwards', first, second };
    if (b[2] <= a[0] + 1 && overlap(a[1], a[3], b[1], b[3]) > 0.5)
      return { message: 'sideways', first, second };
  }
  return undefined;
}

function turnOf(jump: Jump | undefined) {
  if (jump === undefined) return undefined;
  const { message, first, second } = jump;
  return { message, first: first.text, second: second.text, element: second.element, box: second.box };
}

function crossing(blocks: readonly Block[]): Jump | undefined {
  const found = zigzag(blocks);
  return found === undefined ? undefined : { message: 'zigzag', first: found[0], second: found[1] };
}

/**
 * A page set in two columns whose paragraphs are read now from the one, now from the other.
 * @returns the first paragraph that is read too early, with the one before it.
 */
function zigzag(blocks: readonly Block[]): readonly [first: Block, second: Block] | undefined {
  // Labels and values stand side by side on purpose; they are single lines.
  const paragraphs = blocks.filter(({ lines }) => lines.size >= 2);
  const left = least(paragraphs.map(({ box }) => box[0]));
  const right = greatest(paragraphs.map(({ box }) => box[2]));
  const middle = (left + right) / 2;
  const tolerance = (right - left) * 0.05;
  const sideOf = ({ box }: Block) =>
    box[2] <= middle + tolerance ? 'left' : box[0] >= middle - tolerance ? 'right' : 'both';
  const columns = paragraphs.filter((block) => sideOf(block) !== 'both');
  const changes = columns.flatMap((block, index) => {
    const before = columns[index - 1];
    return before !== undefined && sideOf(before) !== sideOf(block) ? [[before, block] as const] : [];
  });
  // One change leads to the other column; more are fine only below a heading across both.
  const headings = blocks.filter((block) => sideOf(block) === 'both').length;
  return columns.length >= 4 && changes.length > 1 + headings * 2 ? changes[1] : undefined;
}

export default defineDocumentRule({
  id: 'attachment/reading-order',
  title: { sv: 'Läsordningen hoppar', en: 'The reading order jumps' },
  why: {
    sv: 'Skärmläsaren läser styckena i en annan ordning än den de står i. Sammanhanget går förlorat.',
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
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra i vilken ordning texten ska läsas.',
    en: 'Only a person can tell in which order the text is to be read.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    upwards: {
      sv: 'På sidan {page} kommer ”{second}” efter ”{first}” i uppläsningen, fast det står ovanför.',
      en: 'On page {page}, "{second}" is read after "{first}", although it stands above it.',
    },
    zigzag: {
      sv: 'På sidan {page} växlar läsningen mellan spalterna: ”{second}” kommer efter ”{first}”.',
      en: 'On page {page} reading goes back and forth between the columns: "{second}" is read after "{first}".',
    },
    lines: {
      sv: 'På sidan {page} läser skärmläsaren raden ”{second}” efter ”{first}”, fast den står före i samma stycke.',
      en: 'On page {page} the line "{second}" is read after "{first}", although it stands before it in the same paragraph.',
    },
    across: {
      sv: 'På sidan {page} läser skärmläsaren rakt över två spalter: ”{second}” kommer efter ”{first}”.',
      en: 'On page {page} two columns are read straight across: "{second}" is read after "{first}".',
    },
    sideways: {
      sv: 'På sidan {page} kommer ”{second}” efter ”{first}” i uppläsningen, fast det står till vänster på samma höjd.',
      en: 'On page {page}, "{second}" is read after "{first}", although it stands to its left at the same height.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: DocumentProblem[] = [];
    const indexes = new Map(view.structure.map((element, index) => [element, index]));
    for (const page of view.pages) {
      const blocks = blocksOf(view, page.texts, indexes);
      const turn = turnOf(firstJump(blocks, page) ?? crossing(blocks)) ?? wrongTurn(view, page.texts);
      if (turn === undefined) continue;
      const path = view.structure[turn.element]?.path;
      const shown = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 40);
      problems.push({
        message: turn.message,
        page: page.number,
        ...(path === undefined ? {} : { path }),
        box: [...turn.box],
        data: { page: page.number, first: shown(turn.first), second: shown(turn.second) },
      });
    }
    return problems;
  },
});
