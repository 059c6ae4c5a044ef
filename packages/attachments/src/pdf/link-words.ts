import type { AnnotationView, DocumentView, TextRun } from '@klarmall/pdf';
import { ancestry, textOf } from './structure-index.ts';

/** The words of a link: those of its element, else those under its rectangle. */
export function linkWords(view: DocumentView, runs: readonly TextRun[], link: AnnotationView): string {
  const target = link.element === undefined ? undefined : view.structure[link.element];
  const inside =
    target === undefined || target.type === 'Document'
      ? []
      : runs.filter((run) => ancestry(view, run.element).some((element) => element === target));
  const [left, bottom, right, top] = link.box;
  const under = runs.filter(
    ({ box: [l, b, r, t] }) => l >= left - 2 && r <= right + 2 && (b + t) / 2 > bottom && (b + t) / 2 < top,
  );
  return textOf(inside.length > 0 ? inside : under);
}
