import {
  columnLines,
  levelName,
  maskedName,
  noteGroups,
  readList,
  readPasted,
  recipientsOf,
  refusedLines,
  summaryOf,
} from '@klarmall/recipients';
import type { ReadLists, Tasks } from './messages.ts';

const pastedName = { sv: 'det inklistrade', en: 'what was pasted' } as const;

/** Lists for Personalverktyget of files and of what was pasted. */
export function readLists({ files, pasted, today, language }: Tasks['lists']['ask']): ReadLists {
  const read = files.map(({ bytes }) => readList(bytes));
  const names = files.map(({ name }) => maskedName(name));
  if (pasted.trim() !== '') {
    read.push(readPasted(pasted));
    names.push(pastedName[language]);
  }
  const recipients = recipientsOf(read, today);
  return {
    summary: summaryOf(recipients, language),
    refused: refusedLines(recipients, names, language),
    columns: columnLines(recipients, names, language),
    groups: noteGroups(recipients, names, language).map((group) => ({
      ...group,
      level: levelName(group.kind, language),
    })),
    ready: recipients.ready,
    review: recipients.review,
  };
}
