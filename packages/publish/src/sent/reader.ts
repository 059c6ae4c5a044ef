// For pages that read a finished message: what an index is made of stays outside.

export { isSendingIndex } from './is-sending-index.ts';
export { momentInSweden } from './moment.ts';
export type { Moment, PastedMessage } from './read-before-sending.ts';
export { readSent } from './read-sent.ts';
export { type PastedBox, pastedBox, readingView } from './reading-view.ts';
export type { SendingIndex } from './sending-index.ts';
export { type SpokenReading, spokenReading } from './words.ts';
