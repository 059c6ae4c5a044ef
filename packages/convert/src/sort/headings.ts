import { findClockTimes, findDates } from '@klarmall/swedish';
import type { Entry } from './entry.ts';
import { has, isDateLine } from './kinds.ts';
import {
  blank,
  closing,
  contactLabel,
  copyStart,
  enclosures,
  greeting,
  hasStaffTitle,
  isReference,
  isSentence,
  isStreet,
  labelledPersonal,
  looksLikeName,
  looksLikeUnit,
  phone,
  postcodeTown,
  readersQuestion,
} from './words.ts';

/** A line with a day and a time. */
export function isTimeOfVisit(text: string): boolean {
  return findClockTimes(text).length > 0 && findDates(text).length > 0;
}

/** Bold lines that stand alone above other text are headings, whatever they are called. */
export function findHeadings(entries: Entry[], isPlainText: boolean): void {
  // What only looks like a heading stands beside the deepest that are headings by their form.
  const deepest = Math.max(2, ...entries.flatMap(({ level }) => level ?? []));
  for (const [index, entry] of entries.entries()) {
    const { line } = entry;
    const isText = line.place.part === 'body' || line.place.part === 'textBox';
    if (!isText || entry.level !== undefined || entry.cell || line.role !== 'paragraph') continue;
    const next = entries[index + 1];
    const isAlone = line.starts && (next?.line.starts ?? true);
    const { text } = line;
    const begins = line.starts || line.apart;
    const isShort =
      text.length <= 90 &&
      (!/[.,;:]$/u.test(text) || (line.bold && /^\p{Lu}\p{L}+(?: \p{L}+){0,2}\.$/u.test(text))) &&
      !blank.test(text) &&
      !/[☐□○]/u.test(text) &&
      // The time of a visit in bold is no heading.
      !isTimeOfVisit(text);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const isCapitals =
      letters >= 4 &&
      !/\p{Ll}/u.test(text) &&
      !/\d/u.test(text) &&
      line.apart &&
      (text.match(/\p{L}+/gu)?.length ?? 0) <= 8;
    if (isShort && isAlone && next !== undefined && letters >= 3 && (line.bold || isCapitals))
      entry.level = deepest;
    else if (isPlainText && isShort && isAlone && isPlainHeading(text, line.apart, next)) entry.level = 2;
    // The first line of a paragraph, with a line break before its text.
    else if (!isPlainText && isShort && begins && letters >= 3 && isHeadingOfParagraph(entries, entry))
      entry.level = deepest;
    // "Före besöket:" above a list or text of its own.
    else if (isAlone && begins && isHeadingWithColon(entries, entry)) entry.level = deepest;
    else if (!isPlainText && isShort && isAlone && isUnmarkedHeading(entries, entry)) entry.level = deepest;
    // The name of a part that only says how to reach the unit.
    else if (contactLabel.test(text) && next && !next.line.apart && line.starts) entry.level = 2;
    // A text box opens with what it is about.
    else if (
      line.place.part === 'textBox' &&
      entries[index - 1]?.line.place.part !== 'textBox' &&
      next?.line.place.part === 'textBox' &&
      text.length <= 50 &&
      !/[.!?:,;]$/u.test(text)
    )
      entry.level = 2;
  }
}

/** Words that a line of running text breaks off after, and no heading ends in. */
const goesOn =
  /(?<!\p{L})(?:är|till|via|har|hos|mellan|och|eller|för|av|från|att|som|en|ett|den|det|de|din|ditt|dina)$/iu;

/** A short line before a line break, above the running text or the list of the same paragraph. */
function isHeadingOfParagraph(entries: readonly Entry[], { id, line }: Entry): boolean {
  const next = entries[id + 1];
  const { text, place } = line;
  const isBeside = (other: Entry | undefined) =>
    other !== undefined &&
    other.cell === undefined &&
    other.line.place.part === place.part &&
    other.line.place.paragraph === place.paragraph;
  if (next === undefined || !isBeside(next) || (next.line.starts && next.line.role !== 'listItem'))
    return false;
  if (next.line.apart && !line.bold) return false;
  if (text.length > 60 || !/^\p{Lu}/u.test(text) || !mayBeHeading(text)) return false;
  if (line.bold) return !next.line.bold;
  if (goesOn.test(text)) return false;
  const after = entries[id + 2];
  const leadsToList = next.line.role === 'paragraph' && isBeside(after) && after?.line.role === 'listItem';
  if (!/^\p{Lu}/u.test(next.line.text)) return false;
  return (
    next.line.role === 'listItem' ||
    (next.line.text.length > text.length && (isSentence(next.line.text) || leadsToList))
  );
}

/** "Före besöket:" alone above whole sentences; what goes on below ("Ring oss om du:") is no heading. */
function isHeadingWithColon(entries: readonly Entry[], { id, line }: Entry): boolean {
  const next = entries[id + 1];
  const bare = line.text.replace(/\s*:$/u, '');
  return (
    next !== undefined &&
    bare !== line.text &&
    (line.apart || line.bold) &&
    (next.line.role === 'listItem' || isSentence(next.line.text)) &&
    /^\p{Lu}/u.test(next.line.text) &&
    /^\p{Lu}[\p{L}\d -]{3,40}$/u.test(bare) &&
    (bare.match(/\p{L}+/gu)?.length ?? 0) <= 4 &&
    !goesOn.test(bare) &&
    !/(?<!\p{L})(?:om|du|ni|på|med|hos|kontakta|ring)$|^(?:ta med|ring|kontakta|frågor|tid|datum|plats|till|från)(?!\p{L})/iu.test(
      bare,
    ) &&
    mayBeHeading(bare)
  );
}

/** A short paragraph of its own between finished text and running text, set as the rest is. */
function isUnmarkedHeading(entries: readonly Entry[], { id, line }: Entry): boolean {
  const before = entries[id - 1];
  const next = entries[id + 1];
  const { text } = line;
  if (before === undefined || next === undefined || next.cell || next.line.role !== 'paragraph') return false;
  const isFinished =
    before.cell !== undefined || before.line.role === 'listItem' || /[.!?]$/u.test(before.line.text);
  return (
    isFinished &&
    before.fate.kind === 'draft' &&
    /^\p{Lu}/u.test(text) &&
    text.length <= 40 &&
    (text.match(/\p{L}+/gu)?.length ?? 0) <= 5 &&
    (!/[?!]$/u.test(text) || readersQuestion.test(text)) &&
    !goesOn.test(text) &&
    isSentence(next.line.text) &&
    next.line.text.length > 1.5 * text.length &&
    mayBeHeading(text)
  );
}

/** In plain text a short line between empty lines is the heading of the running text or list below it. */
function isPlainHeading(text: string, apart: boolean, next: Entry | undefined): boolean {
  if (!apart || !next || next.cell || !/^\p{Lu}/u.test(text) || text.length > 60) return false;
  if (/!$/u.test(text)) return false;
  if (/\?$/u.test(text) && !readersQuestion.test(text) && !answersItself(next.line.text)) return false;
  if (!mayBeHeading(text)) return false;
  return next.line.apart
    ? isSentence(next.line.text) || next.line.role === 'listItem'
    : next.line.role === 'listItem';
}

/** Text that a question above it introduces: it tells, where a form asks for more or leaves room. */
function answersItself(text: string): boolean {
  return (
    isSentence(text) &&
    !/\?/u.test(text) &&
    !blank.test(text) &&
    !/[☐□○]|^(?:beskriv|skriv|ange|svara|kryssa|om ja|ja|nej|vilken|vilka|markera|berätta|fyll)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** Whether a line names nobody, no place, no time and no way to reach somebody. */
function mayBeHeading(text: string): boolean {
  return !(
    looksLikeName(text) ||
    looksLikeUnit(text) ||
    hasStaffTitle(text) ||
    isDateLine(text) ||
    isStreet(text) ||
    closing.test(text) ||
    greeting.test(text) ||
    isReference(text) ||
    copyStart.test(text) ||
    enclosures.test(text) ||
    postcodeTown.test(text) ||
    /: |[@\t]/u.test(text) ||
    has(phone, text) ||
    labelledPersonal.test(text)
  );
}
