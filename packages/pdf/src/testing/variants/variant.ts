import type { DocumentParts } from '../build-document.ts';

/** A document and the rules of the PDF/UA-1 profile that it breaks, as veraPDF sees it: name, rule ids, document. */
export type RuleVariant = readonly [name: string, fails: string, parts: DocumentParts];
