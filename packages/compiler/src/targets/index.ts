export { blocksToText } from './blocks-to-text.ts';
export { type CitizenText, citizenTexts } from './citizen-texts.ts';
export { htmlTarget } from './html.ts';
export { canonicalJson } from './payload/canonical-json.ts';
export { isPayload } from './payload/is-payload.ts';
export { staffLines, toPayload } from './payload/to-payload.ts';
export { targetDefinitions, targets } from './registry.ts';
export { showExample } from './show-example.ts';
export { entryFields } from './staff/entry-fields.ts';
export { scopeInTool, searchWords } from './staff/entry-steps.ts';
export { entryPageScript, entryPageScriptHash } from './staff/generated/entry-page-script.ts';
export { originOf, toSendWords } from './staff/index.ts';
export { isEntered } from './staff/is-entered.ts';
export {
  copyButton,
  doneLine,
  fingerprint,
  levelMark,
  type Tick,
  tickBox,
  tickLine,
  worksheet,
} from './staff/page/parts.ts';
export type { ReceiptTask } from './staff/page/task.ts';
export type { PageScriptWords as EntryPageScriptWords } from './staff/page/words.ts';
export { staffPageStyle as entryPageStyle } from './staff/page-style.ts';
export { type PartLine, partLines } from './staff/part-lines.ts';
export { findReceipts, markOf, type Receipt, receiptLine } from './staff/receipt.ts';
export {
  compareSection,
  type ReceiptSectionWords,
  receiptSection,
  receiptWords,
} from './staff/receipt-section.ts';
export { receiptTask, renderSending, renderSheet } from './staff/render-sheet.ts';
export type { StaffSheet } from './staff/sheet.ts';
export { formKey, type StaffForm, staffForms } from './staff/staff-forms.ts';
export { toSheet } from './staff/to-sheet.ts';
export { aboutRendering, type Target } from './target.ts';
export { linesAround, textTarget } from './text.ts';
