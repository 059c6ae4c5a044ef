export { definitions } from './definitions.ts';
export { linkLibrary } from './link/link-library.ts';
export { proseFromText, type TextOptions } from './link/prose-from-text.ts';
export { renderTemplate } from './render/render-template.ts';
export { parseSource, type SourceKind, sourceKind } from './source/parse-source.ts';
export type { ParsedSource } from './source/parsed-source.ts';
export { maximumSourceSize, readSource } from './source/text/read-source.ts';
export {
  type AttachmentRecord,
  addMessage2014,
  canonicalJson,
  type EmitContext,
  entryFields,
  entryPageScript,
  entryPageScriptHash,
  entryPageStyle,
  inboxDialect,
  inboxProfile,
  isEntered,
  isPayload,
  type StaffSheet,
  staffProfile,
  type Target,
  targetDefinitions,
  targets,
  toSheet,
} from './targets/index.ts';
