// What a page shows, and from it whether it is a scan: a pure function of the marks that its content paints.
export { classifyDocument, type DocumentClass } from './classify-document.ts';
export { classifyPage, type PageClass } from './classify-page.ts';
export type { ImageMark, MarkBase, PathMark, TextMark } from './marks.ts';
export type { HiddenReason, PageFeatures } from './page-features.ts';
export { PageInk } from './page-ink.ts';
export { PageScan } from './page-scan.ts';
