// The library entry: what the commands do, as functions. Every answer is what the command writes with --format json.
export { type AttachmentOptions, attachment } from './attachment.ts';
export { type BuildOptions, type Built, build } from './build.ts';
export { type CheckOptions, check } from './check.ts';
export { KlarmallError } from './command.ts';
export { type TextOptions, text } from './text.ts';
