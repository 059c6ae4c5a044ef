export { definitions } from './definitions/index.ts';
export { idPattern } from './link/id-pattern.ts';
export { type KnownLink, type LinkMemory, type LinkOutcome, linkLibrary } from './link/link-library.ts';
export { proseFromText, type TextOptions } from './link/prose-from-text.ts';
export { valueFor } from './link/values.ts';
export { renderTemplate } from './render/render-template.ts';
export { knownTemplate } from './source/known-template.ts';
export { type ParsedConfiguration, parseConfiguration } from './source/parse-configuration.ts';
export { deviceIn, parseSource, sourceKind } from './source/parse-source.ts';
export type { ParsedSource, SourceKind } from './source/parsed-source.ts';
export { maximumSourceSize, readSource } from './source/text/read-source.ts';
export { requoted, type TextEdit } from './source/yaml/requote.ts';
export { type YamlShape, yamlShape } from './source/yaml/yaml-shape.ts';
// Of the targets, what they are told of a project; the targets themselves are an entry of their own.
export { addMessage2014 } from './targets/profiles/add-message-2014.ts';
export { inboxProfile } from './targets/profiles/inbox.ts';
export { inboxDialect } from './targets/profiles/inbox-dialect.ts';
export { staffProfile } from './targets/profiles/staff.ts';
export type { AttachmentRecord, EmitContext } from './targets/target.ts';
