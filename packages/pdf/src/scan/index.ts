// What a page shows, and from it whether it is a scan: a pure function of the marks that its content paints.
export type { ClassifiedPage, DocumentClass } from './classify-document.ts';
export type { PageClass, PageWords } from './classify-page.ts';
export type { ImageMark, MarkBase, PathMark, TextMark } from './marks.ts';
export type { HiddenReason, PageFeatures } from './page-features.ts';
