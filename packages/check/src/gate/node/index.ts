export { inflateNode } from '@klarmall/attachments/node';
export { mendAttachment } from '../mend-attachment.ts';
export { type ReviewState, reviewState } from '../review.ts';
export { absentReport, endedReport, tooLargeReport } from '../unread-report.ts';
export { type Gate, openGate } from './gate.ts';
