// The check of texts that stand in no project: no disk, no process, no node: module, for the browser too.
export { fixTexts } from './fix/fix-texts.ts';
export { type CheckedDraft, checkDraft } from './pipeline/check-draft.ts';
export { type CheckedTexts, checkTexts, type TextSettings } from './pipeline/check-text.ts';
