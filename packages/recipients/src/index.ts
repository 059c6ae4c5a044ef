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
  columnLines,
  levelName,
  maskedName,
  type NoteGroup,
  noteGroups,
  type RecipientsReport,
  refusedLines,
  reportLines,
  reportOf,
  summaryOf,
} from './report/report.ts';
export { folderRule } from './report/words.ts';
