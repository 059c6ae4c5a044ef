// The gate without Node: for a worker in a browser, and for whoever reads files in processes of their own.
export { inflatePortable } from '@klarmall/attachments/reader';
export { attachmentCatalogue } from './gate/attachment-catalogue.ts';
export type { AttachmentReport, Conformance, FileFacts, StructureNode } from './gate/attachment-report.ts';
export { type GateQuestion, inspectAttachment } from './gate/inspect-attachment.ts';
export {
  type MendAttachmentOptions,
  type Mending,
  type MendRefusal,
  type MendStep,
  mendAttachment,
} from './gate/mend-attachment.ts';
export { endedReport, tooLargeReport, type UnreadFile } from './gate/unread-report.ts';
