import type { LetterTable } from '../letter.ts';
import type { Entry } from '../sort/entry.ts';
import { type FoundQuestion, onPaper } from './question-kinds/answers.ts';
import { askedBeside, tellsToAnswer } from './question-kinds/beside.ts';
import { FormReader } from './question-kinds/lines.ts';
import { tableQuestions } from './question-kinds/table.ts';

/** Finds the questions of a form, in order. Only what has boxes or room to answer is a question. */
export function findQuestions(entries: readonly Entry[]): FoundQuestion[] {
  const reader = new FormReader(tellsToAnswer(entries));
  const tables = new Set<LetterTable>();
  for (const entry of entries) {
    const isFormLine =
      entry.fate.kind === 'dropped' &&
      (entry.fate.reason === 'formLine' || entry.fate.reason === 'signature');
    if (entry.fate.kind !== 'draft' && !isFormLine) continue;
    if (entry.cell) {
      const { table } = entry.cell;
      if (tables.has(table)) continue;
      tables.add(table);
      const ids = entries.filter(({ cell }) => cell?.table === table).map(({ id }) => id);
      const idsOfRow = (row: number) =>
        entries.filter(({ cell }) => cell?.table === table && cell.row === row).map(({ id }) => id);
      if (reader.goesOnColumns(table, idsOfRow)) continue;
      if (!reader.writesIn(table, ids)) reader.found.push(...tableQuestions(table, entries));
      continue;
    }
    if (entry.level !== undefined) reader.heading(entry);
    if (entry.level !== undefined && !/\?\s*$/u.test(entry.line.text)) continue;
    reader.line(entry, isFormLine);
  }
  reader.close();
  const { found } = reader;
  return [...found, ...askedBeside(entries, found)].sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}

/** Words that a form only uses to say where to write. */
const markWords = new Set([
  'datum',
  'antal',
  'svar',
  'om',
  'vid',
  'ja',
  'nej',
  'kg',
  'cm',
  'st',
  'nr',
  'fråga',
  'frågor',
  'ditt',
  'kryssa',
  'kommentar',
]);

/** Whether a line's words all stand in the questions that are made of it: else the line would be lost. */
export function isAskedWhole(text: string, questions: readonly FoundQuestion[]): boolean {
  const asked = new Set(
    questions.flatMap((question) => wordsOf([question.text, ...question.options].join(' '))),
  );
  return wordsOf(text.replace(onPaper, ' ')).every((word) => asked.has(word) || markWords.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
