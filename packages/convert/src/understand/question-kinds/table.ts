import type { LetterTable } from '../../letter.ts';
import type { Entry } from '../../sort/entry.ts';
import { isFormLine } from '../../sort/words.ts';
import {
  arePoints,
  besideOf,
  box,
  boxes,
  choicesOf,
  type FoundQuestion,
  followUp,
  isMark,
  number,
  optionsOf,
  room,
  sendersLabel,
  typeOf,
  withoutMarks,
} from './answers.ts';

/** What the head of a form says. */
const headWords = /^(?:nr\.?|#|fråg(?:a|or)|svar|ditt svar|ert svar|kryssa|kommentar(?:er)?|)$/iu;
/** Columns beside the options where the reader writes more. */
const comment =
  /^(?:kommentar(?:er)?|om (?:ja|nej).*|beskriv.*|vilk(?:en|et|a).*|vad|ange.*|annat)\s*[:?]?$/iu;

export function isEmptyBelowHead({ rows }: LetterTable): boolean {
  return (
    (rows[0] ?? []).every((cell) => cell.length > 0) &&
    rows.slice(1).every((row) => row.every((cell) => cell.every(({ text }) => isMark(text))))
  );
}

/** Where a form adds up its points. */
const sumLabel = /^(?:summa|totalt?|poäng|antal poäng|total ?poäng)\s*:?$/iu;

/** A row across the table with room for words: "Vilka läkemedel tar du? .........". */
function isWritten(text: string): boolean {
  return /\p{L}/u.test(text) && room.test(text);
}

/** Questions in a table: each row asks, the columns answer. */
export function tableQuestions(table: LetterTable, entries: readonly Entry[]): FoundQuestion[] {
  const textOf = (row: number, column: number) =>
    (table.rows[row]?.[column] ?? [])
      .map(({ text }) => text)
      .join(' ')
      .trim();
  const isEmpty = (text: string) => text === '' || text.replace(boxes, '').trim() === '' || isMark(text);
  const ids = (row: number) =>
    entries.filter(({ cell }) => cell?.table === table && cell.row === row).map(({ id }) => id);
  // A first column that only counts.
  const isCounted =
    table.rows.length > 1 &&
    table.rows.every(
      (row, index) => row.length > 2 && /^(?:\d{1,2}[.)]?|nr\.?|#|)$/iu.test(textOf(index, 0)),
    );
  const first = isCounted ? 1 : 0;
  const rows = table.rows.map((row, index) => ({
    index,
    text: textOf(index, first),
    answers: row.slice(first + 1).map((_, column) => textOf(index, first + column + 1)),
  }));
  const isHead = (index: number) =>
    index === 0 && (table.rows[0] ?? []).every((_, column) => headWords.test(textOf(0, column)));
  const head = rows[0]?.answers ?? [];
  const options = head.filter((text) => text !== '' && !comment.test(text));
  const asked = rows
    .slice(1)
    .filter(
      ({ text, answers }) =>
        isWritten(text) ||
        (text !== '' &&
          !sumLabel.test(text) &&
          answers.length > 0 &&
          (answers.every(isEmpty) || arePoints(answers))),
    );
  const isMatrix =
    options.length >= 2 &&
    asked.length >= 2 &&
    // A first row with boxes or room of its own asks, as the others do.
    !head.some((text) => box.test(text) || room.test(text)) &&
    options.every((option) => option.length <= 40);
  if (isMatrix) {
    const more = head.find((text) => comment.test(text));
    return asked.flatMap(({ index, text }, place): FoundQuestion[] => {
      // The head of the table belongs to its first question.
      const own = place === 0 ? [...ids(index), ...ids(0)] : ids(index);
      const bare = withoutMarks(text.replace(number, ''));
      if (isWritten(text)) return [{ text: bare, type: typeOf(bare, text, []), options: [], entries: own }];
      const question = { text: text.replace(number, ''), type: 'single' as const, options, entries: own };
      const [yes = ''] = options;
      return more === undefined
        ? [question]
        : [
            question,
            {
              text: asQuestion(more),
              type: 'text',
              options: [],
              when: whenOf(more, options) ?? yes,
              entries: own,
            },
          ];
    });
  }
  // A table that only sets questions beside the room to answer. One row that asks shows what the others are.
  const isForm =
    rows.some(
      ({ text, answers }) =>
        (/\?/u.test(text) && answers.every(isEmpty)) || answers.some((answer) => box.test(answer)),
    ) || rows.every(({ text, answers }) => text !== '' && answers.some(isMark));
  let hasHead = isHead(0);
  return rows.flatMap(({ index, text, answers }): FoundQuestion[] => {
    if (isHead(index)) return [];
    const answer = answers.filter((part) => part !== '').join(' ');
    const isPart = table.rows[index]?.[0]?.every(({ bold }) => bold) ?? false;
    const asks =
      /\?/u.test(text) || (isForm && text !== '' && (number.test(text) || answer !== '' || !isPart));
    if (!asks || isFormLine(text) || sendersLabel.test(text)) return [];
    const either = besideOf(answer);
    const found =
      either.length > 0
        ? either
        : box.test(answer)
          ? optionsOf(answer).options
          : choicesOf(answer, /\s+\/\s+/u);
    if (found.length === 0 && answer !== '' && !isMark(answer)) return [];
    // Words before the first box are a text of their own.
    if (either.length === 0 && box.test(answer) && optionsOf(answer).before !== '' && found.length > 0)
      return [];
    const bare = withoutMarks(text.replace(number, ''));
    // The head of the table belongs to its first question.
    const own = hasHead ? [...ids(index), ...ids(0)] : ids(index);
    hasHead = false;
    return [{ text: bare, type: typeOf(bare, answer, found), options: found, entries: own }];
  });
}

function whenOf(text: string, options: readonly string[]): string | undefined {
  const found = /^om (ja|nej)/iu.exec(text)?.[1]?.toLowerCase();
  return options.find((option) => option.toLowerCase() === found);
}

/** "Om ja, vilka" as a question of its own. */
function asQuestion(text: string): string {
  const bare =
    text
      .replace(followUp, '')
      .replace(/\s*[:?]$/u, '')
      .trim() || text;
  const shown = bare.charAt(0).toUpperCase() + bare.slice(1);
  return /^(?:vilk|vad|hur|när)/iu.test(bare) ? `${shown}?` : shown;
}
