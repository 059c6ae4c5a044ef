import type { PageClass } from './classify-page.ts';

/** The class of a whole document. */
export type DocumentClass = PageClass | 'mixed';

/** The class that all pages share, blank ones left out; mixed when they differ; blank when nothing else is there. */
export function classifyDocument(pages: readonly PageClass[]): DocumentClass {
  const classes = new Set(pages.filter((page) => page !== 'blank'));
  const [only] = classes;
  if (only === undefined) return 'blank';
  return classes.size === 1 ? only : 'mixed';
}
