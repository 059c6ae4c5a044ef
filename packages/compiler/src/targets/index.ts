export { blocksToText } from './blocks-to-text.ts';
export { type CitizenText, citizenTexts } from './citizen-texts.ts';
export { canonicalJson } from './payload/canonical-json.ts';
export { isPayload } from './payload/is-payload.ts';
export { staffLines, toPayload } from './payload/to-payload.ts';
export { targets } from './registry.ts';
export { entryFields } from './staff/entry-fields.ts';
export { isEntered } from './staff/is-entered.ts';
export {
  type PageScriptWords as EntryPageScriptWords,
  pageScript as entryPageScript,
  pageScriptHash as entryPageScriptHash,
} from './staff/page-script.ts';
export { staffPageStyle as entryPageStyle } from './staff/page-style.ts';
export type { StaffSheet } from './staff/sheet.ts';
export { toSheet } from './staff/to-sheet.ts';
export type { Target } from './target.ts';
export { textTarget } from './text.ts';
