import type { AttachmentDefinition } from './rules/attachment-rule.ts';
import { documentRules } from './rules/document/index.ts';
import { fileRules } from './rules/file-rules.ts';
import { pdfRules } from './rules/pdf-rules.ts';

/** Every rule of the gate with its words, levels and remedies. */
export const attachmentDefinitions: readonly AttachmentDefinition[] = [
  ...fileRules,
  ...documentRules,
  ...pdfRules.values(),
];

/** The same by id, as reports take it. */
export const attachmentCatalogue: ReadonlyMap<string, AttachmentDefinition> = new Map(
  attachmentDefinitions.map((definition) => [definition.id, definition]),
);
