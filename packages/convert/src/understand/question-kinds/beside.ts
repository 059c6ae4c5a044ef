import { type Entry, isDraft } from '../../sort/entry.ts';
import { isSentence, readersQuestion } from '../../sort/words.ts';
import { type FoundQuestion, number, typeOf, withoutNumber } from './answers.ts';

const isNumbered = ({ line }: Entry) => line.number !== undefined || number.test(line.text);

/** The number of a numbered line; NaN of one with a letter. */
const figureOf = ({ line }: Entry): number =>
  Number(line.number ?? /^\(?(\d{1,2})[.):]/u.exec(line.text)?.[1] ?? Number.NaN);

/** What tells the reader to write down answers to the questions below. */
const toAnswer =
  /(?<!\p{L})(?:svara|svaren|besvara|fyll i|skriv (?:ner|ned|upp)|(?:följande|de här|dessa|våra) frågor(?:na)?|frågorna)(?!\p{L})/iu;

/** Questions without room of their own: in a numbered list where others have it, or in a list that is to be answered. */
export function askedBeside(entries: readonly Entry[], found: readonly FoundQuestion[]): FoundQuestion[] {
  const asked = new Set(found.flatMap((question) => question.entries));
  const isAsked = (entry: Entry | undefined) =>
    entry !== undefined && isNumbered(entry) && asked.has(entry.id);
  const asksInList = ({ fate, line, cell, level }: Entry): boolean =>
    fate.kind === 'draft' &&
    cell === undefined &&
    level === undefined &&
    /\?$/u.test(line.text) &&
    (line.role === 'listItem' || number.test(line.text));
  const lists = entries.map((entry, index) => {
    if (!asksInList(entry)) return false;
    const start = entries.findLastIndex((other, at) => at < index && !asksInList(other));
    const end = entries.findIndex((other, at) => at > index && !asksInList(other));
    const lead = entries[start];
    return (
      (end < 0 ? entries.length : end) - start > 2 &&
      lead !== undefined &&
      isDraft(lead) &&
      toAnswer.test(lead.line.text) &&
      !readersQuestion.test(lead.line.text)
    );
  });
  const figures = new Set(entries.filter(isAsked).map(figureOf));
  const isNextTo = (entry: Entry) => {
    const figure = figureOf(entry);
    return [1, 2, 3].some((step) => figures.has(figure + step) || figures.has(figure - step));
  };
  const beside: FoundQuestion[] = [];
  for (const [index, entry] of entries.entries()) {
    const { fate, line, cell, level } = entry;
    if (asked.has(entry.id) || fate.kind !== 'draft' || cell || level !== undefined) continue;
    const next = entries[index + 1];
    // Text below answers it: then it is the reader's question.
    const isAnswered =
      next?.fate.kind === 'draft' &&
      next.level === undefined &&
      isSentence(next.line.text) &&
      !isNumbered(next);
    const isOneOfMany =
      isNumbered(entry) &&
      (/\?\s*(?:\([^)]*\))?$/u.test(line.text) || (/\?/u.test(line.text) && line.bold)) &&
      (!isAnswered || isAsked(entries[index - 1])) &&
      (entries.slice(Math.max(0, index - 4), index + 5).some(isAsked) || isNextTo(entry));
    if (!isOneOfMany && !lists[index]) continue;
    asked.add(entry.id);
    const text = withoutNumber(line.text);
    beside.push({ text, type: typeOf(text, '', []), options: [], entries: [entry.id] });
  }
  return beside;
}
