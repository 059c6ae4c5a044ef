import type { PageView, TextRun } from '@klarmall/pdf';
import { lengthOf } from './structure-index.ts';

/** A line of text as it is seen, whatever the tags say: runs at one height, from left to right. */
export interface PageLine {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The lines of a page from top to bottom; decoration and annotations are left out. */
export function pageLines(page: PageView): readonly PageLine[] {
  return linesOf(
    page.texts.filter((run) => run.visible && !run.artifact && !run.annotation && lengthOf(run.text) > 0),
  );
}

/** The lines that runs of one page make, from top to bottom. */
export function linesOf(runs: readonly TextRun[]): readonly PageLine[] {
  const byHeight = new Map<number, TextRun[]>();
  for (const run of runs) {
    const height = Math.round(run.box[1] / 2);
    const known = byHeight.get(height) ?? byHeight.get(height - 1) ?? byHeight.get(height + 1);
    if (known === undefined) byHeight.set(height, [run]);
    else known.push(run);
  }
  return [...byHeight]
    .sort(([a], [b]) => b - a)
    .map(([, line]) => {
      const runs = [...line].sort((a, b) => a.box[0] - b.box[0]);
      let text = '';
      let right = Number.NEGATIVE_INFINITY;
      for (const run of runs) {
        text += run.box[0] > right + run.size * 0.15 && text !== '' ? ` ${run.text}` : run.text;
        right = run.box[2];
      }
      return { text, runs };
    });
}
