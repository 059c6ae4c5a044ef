// What rules are shown of a file, and what they ask of it. The readers themselves are an entry of their own: they are heavy.
export { greatest, least } from './extent.ts';
export type {
  Absence,
  AbsenceReason,
  AttachmentDemands,
  AttachmentFacts,
  DocumentFacts,
  DocumentReading,
  EndedBy,
  PageTexts,
  ReadingParagraph,
} from './facts.ts';
export { factsOfStart } from './facts-of-start.ts';
export {
  type AllowedKind,
  extensionsOf,
  type FileKind,
  fileKind,
  isAllowedKind,
  isPicture,
} from './file/file-kind.ts';
export type { ImageFacts } from './image/image-facts.ts';
export { headingTexts } from './pdf/heading-texts.ts';
export { linkWords } from './pdf/link-words.ts';
export { linesOf, type PageLine, pageLines } from './pdf/page-lines.ts';
export { joinLines } from './pdf/reading-paragraphs.ts';
export {
  ancestry,
  blockOf,
  characters,
  childrenByParent,
  elementsWithText,
  isHeading,
  languageOf,
  lengthOf,
  lettersOf,
  textOf,
  textsByElement,
  visibleRuns,
  withRun,
} from './pdf/structure-index.ts';
