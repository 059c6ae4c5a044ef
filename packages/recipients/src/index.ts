export {
  type LeftOut,
  type ListPlace,
  type Mended,
  mostInList,
  type Note,
  type Question,
  type Recipients,
  recipientsOf,
} from './judge/recipients.ts';
export type { ListRow, ReadList, Unreadable } from './list.ts';
export { readList, readPasted } from './read/read-list.ts';
export {
  levelName,
  maskedName,
  type NoteGroup,
  noteGroups,
  type RecipientsReport,
  reportLines,
  reportOf,
  summaryOf,
} from './report/report.ts';
export { folderRule, unreadableTexts } from './report/words.ts';
