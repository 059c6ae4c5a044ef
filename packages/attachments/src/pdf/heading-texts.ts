import type { DocumentView } from '@klarmall/pdf';
import { ancestry, isHeading, withRun } from './structure-index.ts';

/** The visible text of every heading, by its index in the structure. */
export function headingTexts(view: DocumentView): ReadonlyMap<number, string> {
  const indexes = new Map(view.structure.map((element, index) => [element, index]));
  const texts = new Map<number, string>();
  for (const run of view.pages.flatMap((page) => page.texts)) {
    if (!run.visible || run.annotation) continue;
    const heading = ancestry(view, run.element).find(({ type }) => isHeading(type));
    const index = heading === undefined ? undefined : indexes.get(heading);
    if (index !== undefined) texts.set(index, withRun(texts.get(index) ?? '', run));
  }
  return texts;
}
