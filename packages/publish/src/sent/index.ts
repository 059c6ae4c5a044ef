export { isSendingIndex } from './is-sending-index.ts';
export {
  type Moment,
  type PastedMessage,
  type Reading,
  type Recognised,
  readBeforeSending,
} from './read-before-sending.ts';
export { readSent } from './read-sent.ts';
export type { Remark, RemarkId } from './remark.ts';
export type { SendingIndex, SendingLink, SendingTemplate, SendingUnit } from './sending-index.ts';
export { goneTemplate, type SendingForm, sendingTemplate } from './sending-template.ts';
export { type SpokenReading, spokenReading } from './words.ts';
