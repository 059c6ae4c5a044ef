export type { Artifact, ArtifactChannel, ContractProfile, Provenance } from './artifact.ts';
export { type Bilingual, fillNames, type Language, say } from './bilingual.ts';
export type * from './block.ts';
export { type Channel, channels } from './channel.ts';
export type * from './comparison.ts';
export { counted } from './counted.ts';
export {
  type Basis,
  type Catalogue,
  type FindingDefinition,
  type MessageText,
  type PackTag,
  placesOf,
  type Remedies,
  type Variation,
} from './definition.ts';
export { everyQuestion } from './every-question.ts';
export { excludeEachOther } from './exclusive.ts';
export type {
  Certainty,
  DocumentPlace,
  Edit,
  Finding,
  Fix,
  Place,
  Point,
  Severity,
  UnjudgedFinding,
} from './finding.ts';
export type { ProjectConfiguration } from './generated/config.ts';
export type { Entered, EnteredField, EnteredTemplate } from './generated/entered.ts';
export type { BuildIndex } from './generated/index.ts';
export type { Payload } from './generated/payload.ts';
export type { RunRecord } from './generated/run.ts';
export type { SharedSnippetSource } from './generated/snippet.ts';
export type { Attachment as AttachmentSource, Exception, TemplateSource } from './generated/template.ts';
export type { HardSentence } from './hard-sentence.ts';
export type { KeyPath } from './key-path.ts';
export type * from './markup.ts';
export { nearest, nearestFirst, nearestName, nearestPath } from './nearest.ts';
export { onceFor } from './once-for.ts';
export { oneYearAfter } from './one-year-after.ts';
export type { Outcome } from './outcome.ts';
export type { ChannelProfile, QuestionType, Range, Sourced } from './profile.ts';
export type { Prose, ProseContext, ProseLink, ProsePlaceholder, ProseSpan, TextRole } from './prose.ts';
export { nothingRefused, type Refused } from './refused.ts';
export type * from './rendered.ts';
export type { SourceFile } from './source-file.ts';
export { staffPartIds, staffPartRole, staffTextIds } from './staff-part.ts';
export type * from './template.ts';
export {
  type CarriedKey,
  foldsOf,
  type TextKey,
  type TextKind,
  type TextRow,
  textRows,
  type WrittenRole,
} from './text-row.ts';
export { type BlockLine, foldBlocks, inlinesIn, type LineRole, linesIn } from './text-tree.ts';
export { minutesInTool, type ToolWork, toolMinutes } from './tool-minutes.ts';
export type { AppliedException, AttachmentVerdict, CheckReport, TemplateVerdict } from './verdict.ts';
export { attachmentVerdictWords, verdictWords } from './verdict-words.ts';
export type { LinkedText, TextContent, WrittenText } from './written-text.ts';
