import { blockOf, isHeading, lengthOf, withRun } from '@klarmall/attachments';
import type { DocumentView, TextRun } from '@klarmall/pdf';
import { phrasePattern, wordList } from '../../support/phrases.ts';

/** A heading whose end stands in the next element. */
interface CutHeading {
  readonly index: number;
  readonly text: string;
  readonly rest: string;
}

interface Block {
  readonly index: number;
  readonly page: number;
  readonly size: number;
  readonly bold: boolean;
  readonly color: number | undefined;
  text: string;
  /** Lower edges of its first and its last line. */
  readonly top: number;
  bottom: number;
}

/** Lines of one heading are no farther apart than so many times their size. */
const widestLeading = 1.7;
/** Words that no heading ends with: something follows. */
const opener = phrasePattern(
  wordList(`till för inför efter före under om och eller i på av med vid hos från mot mellan utan samt att som
    en ett din ditt dina vår vårt våra den det de of the for to and or in on at with your our a an`),
  'iu',
  'end',
);
const opens = (text: string): boolean => /[,\u00ad-]$/u.test(text) || opener.test(text);
const sentenceEnd = /[.!?:]["”’)]*$/u;

/** The blocks of a page as their text is painted. */
function blocksOf(view: DocumentView, runs: readonly TextRun[], page: number): readonly Block[] {
  const blocks = new Map<number, Block>();
  for (const run of runs) {
    if (!run.visible || run.annotation || run.artifact || lengthOf(run.text) === 0) continue;
    const index = blockOf(view, run.element);
    if (index < 0) continue;
    const known = blocks.get(index);
    if (known === undefined) {
      const { size, bold, color, text } = run;
      blocks.set(index, { index, page, size, bold, color, text, top: run.box[1], bottom: run.box[1] });
    } else {
      known.text = known.text.length < 400 ? withRun(known.text, run) : known.text;
      known.bottom = Math.min(known.bottom, run.box[1]);
    }
  }
  return [...blocks.values()].sort((a, b) => a.index - b.index);
}

/** Whether one heading goes on in the next element: it looks the same, stands on the next line, and the words need each other. */
function goesOn(first: Block, next: Block, nextType: string): boolean {
  const leading = first.bottom - next.top;
  const looksAlike =
    Math.abs(first.size - next.size) < 0.5 && first.bold === next.bold && first.color === next.color;
  if (!looksAlike || leading <= 0 || leading > widestLeading * first.size) return false;
  const [text, rest] = [first.text.trim(), next.text.trim()];
  if (sentenceEnd.test(text) || lengthOf(rest) > 90) return false;
  return isHeading(nextType) || nextType === 'P' ? opens(text) || /^\p{Ll}/u.test(rest) : false;
}

/** Headings that are cut in two: the second half is a heading of its own, or a paragraph. */
export function cutHeadings(view: DocumentView): readonly CutHeading[] {
  return view.pages.flatMap((page) => {
    const blocks = blocksOf(view, page.texts, page.number);
    return blocks.flatMap((first, at) => {
      const next = blocks[at + 1];
      const type = view.structure[first.index]?.type ?? '';
      if (next === undefined || !isHeading(type)) return [];
      if (!goesOn(first, next, view.structure[next.index]?.type ?? '')) return [];
      return [{ index: first.index, text: first.text.trim(), rest: next.text.trim() }];
    });
  });
}
