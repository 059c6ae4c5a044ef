// What a page shows, and from it whether it is a scan: a pure function of the marks that its content paints.
export { type ClassifiedPage, classifyDocument, type DocumentClass } from './classify-document.ts';
export { classifyPage, isWordless, type PageClass, type PageWords } from './classify-page.ts';
export type { ImageMark, MarkBase, PathMark, TextMark } from './marks.ts';
export type { HiddenReason, PageFeatures } from './page-features.ts';
export { PageInk } from './page-ink.ts';
export { PageScan } from './page-scan.ts';
