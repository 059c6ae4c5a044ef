export type {
  AttachmentFinding,
  AttachmentReport,
  Conformance,
  FileFacts,
  StructureNode,
} from './attachment-report.ts';
export { attachmentCatalogue, attachmentDefinitions } from './catalogue.ts';
export { type FileKind, fileKind } from './file/file-kind.ts';
export {
  type AbsenceReason,
  absentReport,
  type EndedBy,
  endedReport,
  tooLargeReport,
  type UnreadFile,
} from './file/unread-report.ts';
export type { ImageFacts } from './image/image-facts.ts';
export { type InspectAttachmentOptions, inspectAttachment } from './inspect-attachment.ts';
export {
  type MendAttachmentOptions,
  type Mending,
  type MendRefusal,
  type MendStep,
  mendAttachment,
} from './mend/mend-attachment.ts';
export { type DocumentReading, joinLines, type ReadingParagraph } from './pdf/reading-paragraphs.ts';
export type { SecondReader } from './pdf/second-reader.ts';
export {
  type Level,
  type LevelRow,
  type ProfileName,
  profileNames,
  type RuleLevels,
} from './profiles/levels.ts';
export { type PdfRuleLevel, pdfRuleLevels } from './profiles/pdf-rule-levels.ts';
export { answerTo, type Checked, type Reviewed, type ReviewState, reviewState } from './review.ts';
export type { AttachmentDefinition } from './rules/attachment-rule.ts';
export { linesOf, type PageLine } from './rules/document/page-lines.ts';
