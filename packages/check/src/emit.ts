// What writes for senders and for the staff tool: the targets and their data, which a check does not need.

export {
  isSendingIndex,
  type Reading,
  readSent,
  type SendingIndex,
  spokenReading,
} from '@klarmall/publish/sent';
export { type BuildSettings, type Built, buildProject } from './build/build-project.ts';
export { type Compared, type CompareSettings, compareProject } from './compare/compare-project.ts';
export { sideOfDisk } from './compare/side.ts';
export { originalIds } from './entered/original-unit.ts';
export {
  type Recorded,
  type RecordedOne,
  type RecordSettings,
  recordEntered,
} from './entered/record-entered.ts';
export {
  type EnteredShown,
  type ReceiptResult,
  type ReceiptsRecorded,
  recordReceipts,
} from './entered/record-receipts.ts';
export { type FilledText, type FillForm, fillForms, fillText } from './fill/fill-text.ts';
export { codeOwners } from './ledger/code-owners.ts';
export { currentApprovals } from './ledger/current-approvals.ts';
export { type DueItem, dayAfter, dueItems } from './ledger/due.ts';
export { type CheckedLink, type LinkRow, linkRows } from './ledger/links.ts';
export { type Fetch, lookAtLinks, readCheckedLinks } from './ledger/look-at-links.ts';
export { type AtResult, type MessageAt, messageAt } from './ledger/message-at.ts';
export { type RegisterRow, registerRows, type UnitStanding } from './ledger/register.ts';
export { loadedProject } from './pipeline/loaded-project.ts';
export { makeQuiz, type Quiz, type QuizSettings } from './publish/make-quiz.ts';
export { type Published, type PublishSettings, publishProject } from './publish/publish-project.ts';
export { type PublishedSingle, publishSingle } from './publish/publish-single.ts';
export { sendingIndexes } from './publish/sending-indexes.ts';
export {
  type ApprovalState,
  codeOf,
  type ReviewedText,
  reviewedText,
  wantedRoles,
} from './reviews/approvals.ts';
export { type AnswerTaken, type ReviewAnswer, takeAnswer } from './reviews/take-answer.ts';
