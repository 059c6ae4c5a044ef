import { type Entry, isDraft } from '../../sort/entry.ts';
import { isSentence, readersQuestion } from '../../sort/words.ts';
import { type FoundQuestion, isYesNo, number, tellsToTell, typeOf, withoutNumber } from './answers.ts';

const isNumbered = ({ line }: Entry) => line.number !== undefined || number.test(line.text);

/** The number of a numbered line; NaN of one with a letter. */
const figureOf = ({ line }: Entry): number =>
  Number(line.number ?? /^\(?(\d{1,2})[.):]/u.exec(line.text)?.[1] ?? Number.NaN);

/** What tells the reader to write down answers to the questions below. */
const toAnswer = new RegExp(
  [
    '(?:svarar?|svaren|besvarar?|fyll(?:er)? i|skriv(?:er)? (?:ner|ned|upp)|skicka(?:r)? (?:in )?(?:dina |era )?svar)',
    '(?:(?:följande|de här|dessa|våra|nedanstående|några|ett par|lite) frågor(?:na)?|frågorna)',
    '(?:vi (?:behöver|vill|skulle vilja|undrar|önskar)(?: gärna| också)? (?:veta|få veta|ha svar|svar))',
    '(?:vi undrar|berätta för oss)',
  ]
    .map((part) => `(?<!\\p{L})${part}(?!\\p{L})`)
    .join('|'),
  'iu',
);
/** A heading over questions to the reader; those of the reader are "Vanliga frågor" and "Frågor och svar". */
const askingHeading =
  /^(?:(?:hälso|våra |mina |några )?frågor(?:na)?(?!\s*(?:och svar|\?|:|$))(?:\s|$)|att (?:svara på|besvara)|frågeformulär|hälsodeklaration|enkät)/iu;
const toThink = /(?<!\p{L})(?:fundera|tänk(?:a)? (?:igenom|på|efter)|diskutera|prata om)(?!\p{L})/iu;

/** Whether a line leads to questions that the reader is to answer. */
function leads({ fate, line: { text }, level }: Entry): boolean {
  if (fate.kind !== 'draft' || readersQuestion.test(text) || /\?$/u.test(text)) return false;
  return toAnswer.test(text) || (level !== undefined && askingHeading.test(text) && !toThink.test(text));
}

/** Whether the letter tells the reader to answer questions. */
export function tellsToAnswer(entries: readonly Entry[]): boolean {
  return entries.some(leads);
}

/** A question with no more after it than how to answer. */
const asksOnly =
  /\?\s*(?:\([^()]*\)|(?:ange|skriv|beskriv|svara|uppge|berätta|räkna)(?!\p{L})[^?]{0,80})?$/iu;

/** What an instruction names that is about all of the questions. */
const howToAnswer =
  /(?<!\p{L})(?:frågorna|svaren|uppgifterna|blanketten|formuläret|enkäten|nedan|tydligt|skicka|lämna|ta med)(?!\p{L})/iu;

/** So many lines may stand between a lead and its questions: a heading, a line on how to answer. */
const widestGap = 3;

/** Questions without room of their own: in a numbered list where others have it, or below a line that tells to answer. */
export function askedBeside(entries: readonly Entry[], found: readonly FoundQuestion[]): FoundQuestion[] {
  const asked = new Set(found.flatMap((question) => question.entries));
  const isAsked = (entry: Entry | undefined) =>
    entry !== undefined && isNumbered(entry) && asked.has(entry.id);
  const asks = ({ fate, line, cell }: Entry): boolean =>
    fate.kind === 'draft' && cell === undefined && asksOnly.test(line.text) && line.text.length <= 200;
  const tells = ({ fate, line, cell, level, id }: Entry): boolean =>
    fate.kind === 'draft' &&
    cell === undefined &&
    level === undefined &&
    line.text.length <= 160 &&
    tellsToTell.test(withoutNumber(line.text)) &&
    !howToAnswer.test(line.text) &&
    // Beside a question it is one more; alone it tells how to answer.
    [entries[id - 1], entries[id + 1]].some(
      (other) => other !== undefined && (asks(other) || asked.has(other.id)),
    );
  /** Lines that ask one after the other, with those that have room of their own among them. */
  const isPart = (entry: Entry): boolean => asks(entry) || tells(entry) || asked.has(entry.id);
  const lists = new Set<number>();
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (!entry || !isPart(entry)) continue;
    let end = at;
    while (end < entries.length && isPart(entries[end] ?? entry)) end += 1;
    const block = entries.slice(at, end);
    const above = entries.slice(Math.max(0, at - widestGap), at).findLast((other) => leads(other));
    const below = entries[end];
    const isLed =
      (above !== undefined && isNear(entries, above, at)) ||
      (below !== undefined &&
        isDraft(below) &&
        toAnswer.test(below.line.text) &&
        !/\?$/u.test(below.line.text));
    const isAnswered =
      block.length === 1 && below !== undefined && isDraft(below) && below.level === undefined;
    if (isLed && !isAnswered && block.some(asks))
      for (const part of block) if (asks(part) || tells(part)) lists.add(part.id);
    at = end;
  }
  const figures = new Set(entries.filter(isAsked).map(figureOf));
  const isNextTo = (entry: Entry) => {
    const figure = figureOf(entry);
    return [1, 2, 3].some((step) => figures.has(figure + step) || figures.has(figure - step));
  };
  const beside: FoundQuestion[] = [];
  for (const [index, entry] of entries.entries()) {
    const { fate, line, cell, level } = entry;
    if (asked.has(entry.id) || fate.kind !== 'draft' || cell) continue;
    if (level !== undefined && !lists.has(entry.id)) continue;
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
    if (!isOneOfMany && !lists.has(entry.id)) continue;
    asked.add(entry.id);
    const text = withoutNumber(line.text);
    const options = isYesNo(text) ? ['Ja', 'Nej'] : [];
    beside.push({ text, type: typeOf(text, '', options), options, entries: [entry.id] });
  }
  return beside;
}

/** Whether only headings and short lines on how to answer stand between a lead and a place. */
function isNear(entries: readonly Entry[], lead: Entry, at: number): boolean {
  return entries
    .slice(entries.indexOf(lead) + 1, at)
    .every(({ fate, level, line: { text } }) =>
      level === undefined
        ? fate.kind !== 'draft' || /:$/u.test(text) || toAnswer.test(text)
        : !toThink.test(text),
    );
}
