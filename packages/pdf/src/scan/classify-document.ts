import type { PageClass } from './classify-page.ts';

/** The class of a whole document. */
export type DocumentClass = PageClass | 'mixed';

/** What is known of a page. */
export interface ClassifiedPage {
  readonly class: PageClass;
  /** Its pictures were looked at and hold no text. */
  readonly wordless: boolean;
}

/**
 * The class that all pages share; mixed when they differ; blank when nothing else is there. Blank pages are left out, and so are photos and
 * drawings that have a page of their own between pages of text.
 */
export function classifyDocument(pages: readonly ClassifiedPage[]): DocumentClass {
  const telling = pages.filter((page) => page.class !== 'blank');
  const withWords = telling.filter((page) => !page.wordless);
  const classes = new Set((withWords.length > 0 ? withWords : telling).map((page) => page.class));
  const [only] = classes;
  if (only === undefined) return 'blank';
  return classes.size === 1 ? only : 'mixed';
}
