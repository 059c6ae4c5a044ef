import { findClockTimes } from '@klarmall/swedish';
import type { LetterTable } from '../letter.ts';
import { asContact, dropped, type Entry, isDraft } from './entry.ts';
import { isTimeOfVisit } from './headings.ts';
import { type FateTable, fateBy, has, isDateLine, isKind, isOnlyContact } from './kinds.ts';
import { headLines } from './recipient.ts';
import {
  contactLabel,
  greeting,
  isFilingLine,
  isReference,
  isSentence,
  isStreet,
  looksLikeName,
  looksLikeUnit,
  pageNumber,
  phone,
  postcodeTown,
  referenceLabel,
  says,
  webLine,
} from './words.ts';

/** A part of a letterhead; the rest there is who sends. */
const headPart: FateTable = [
  ['contact', asContact],
  ['dateLine', dropped('dateLine')],
  ['reference', dropped('reference')],
];
/** A line of its own before the text. */
const headLine: FateTable = [
  ['dateLine', dropped('dateLine')],
  ['contact', asContact],
  ['web', dropped('letterhead')],
  ['owner', dropped('letterhead')],
  ['unit', dropped('letterhead')],
];

/** Below a heading on how to reach the unit, its name alone is contact too. */
export function sortContactParts(entries: readonly Entry[], unitNames: string[]): void {
  let isContact = false;
  for (const entry of entries) {
    const { text } = entry.line;
    if (entry.level !== undefined) isContact = contactLabel.test(text);
    else if (isContact && entry.cell && isDraft(entry) && isHoursTable(entry.cell.table))
      entry.fate = asContact;
    else if (isContact && isDraft(entry) && (isKind('contact', text) || looksLikeUnit(text))) {
      entry.fate = asContact;
      if (looksLikeUnit(text) && !has(phone, text) && !unitNames.includes(text)) unitNames.push(text);
    }
  }
}

/** Rows of days and the hours on them. */
function isHoursTable({ rows }: LetterTable): boolean {
  return rows.every((row) => {
    const text = row
      .flat()
      .map((line) => line.text)
      .join(' ');
    return isOnlyContact(text) || /^[\p{L} –-]{2,30}:? stängt\.?$/iu.test(text);
  });
}

/** What tabs set beside each other on a line. */
const besides = (text: string): string[] =>
  text
    .split(/\t+|\s+[|·•]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Labels that stand in bold in a letterhead, above an address or a number. */
const headLabel = /^(?:postadress|e-?post|webb(?:plats)?|datum|sida|organisationsnummer)\s*:?$/iu;
/** "Var: Barnmorskemottagningen" tells of the visit. */
const visitLabel =
  /^(?:var|när|hos|vem|(?:mötes|besöks)?plats|lokal|rum|mottagning|(?:ny |din )?tid|(?:besöks|operations)?dag|klockan|klockslag|ankomst(?:tid)?|anmälan|samling|undersökning|ingrepp|operation|behandling|läkare|operatör|behandlare|du träffar)\s*:\s*\S/iu;
/** What kind of paper it is, as letterheads say. */
const genre =
  /^(?:patientinformation|patientråd|patientbrev|information till patient(?:er)?|kallelse|provsvar|brev|meddelande)$/iu;

/** A table that is the letterhead: names, date, numbers and addresses set beside each other before any text. */
function isHeadTable({ rows }: LetterTable): boolean {
  const cells = rows
    .flat()
    .map((cell) => cell.map(({ text }) => text).join(' '))
    .filter((text) => text !== '');
  const own = (text: string) =>
    isHeadPart(text) || looksLikeName(text) || isStreet(text) || postcodeTown.test(text);
  const isVisit = cells.some(
    (text) =>
      /^(?:(?:ny )?tid|klockan|plats|lokal|dag|besök\p{L}*|undersökning)\s*:?$/iu.test(text) ||
      findClockTimes(text).length > 0,
  );
  return (
    cells.length <= 20 &&
    !isVisit &&
    cells.every((text) => text.length <= 90 && !isSentence(text)) &&
    cells.filter(own).length * 2 >= cells.length
  );
}

/** A part of a letterhead that stands beside others: who sends, when, and under what number. */
function isHeadPart(part: string): boolean {
  return (
    looksLikeUnit(part) ||
    isDateLine(part) ||
    isReference(part) ||
    isFilingLine(part) ||
    genre.test(part) ||
    pageNumber.test(part) ||
    webLine.test(part) ||
    isKind('contact', part)
  );
}

/** The letterhead: who sends, when and under what number, until the text or a title begins. */
export function sortHead(entries: Entry[], unitNames: string[]): void {
  const names = new Set(unitNames);
  // What a footer begins with is who sends, wherever else it stands alone.
  const senders = entries
    .filter(({ line }) => line.place.part === 'footer')
    .map(({ line }) => (line.text.split(/\s*[,·•|\t]\s*/u)[0] ?? '').toLowerCase())
    .filter((name) => name.length >= 8 && !/\d/u.test(name));
  let isHead = true;
  /** Below the title the sender's name alone is still no text. */
  let isBeforeText = true;
  for (const entry of entries.slice(0, headLines + 10)) {
    if (entry.cell && isHead && isHeadTable(entry.cell.table)) {
      if (isDraft(entry)) {
        entry.fate = fateBy(headPart, entry.line.text) ?? dropped('letterhead');
        if (looksLikeUnit(entry.line.text) && !names.has(entry.line.text)) unitNames.push(entry.line.text);
      }
      continue;
    }
    if (!isDraft(entry) || entry.cell) {
      if (entry.cell) isHead = false;
      continue;
    }
    const { text } = entry.line;
    const labels = referenceLabel.test(text) || contactLabel.test(text) || headLabel.test(text);
    if (entry.level !== undefined && !looksLikeUnit(text) && !labels) isHead = false;
    if (isSentence(text) && !isOnlyContact(text)) {
      isHead = false;
      isBeforeText = false;
    }
    if (entry.line.role === 'listItem' || /[?:]$/u.test(text)) isBeforeText = false;
    // Below the time of a visit a unit is where to come.
    if (isTimeOfVisit(text) || visitLabel.test(text)) {
      isHead = false;
      isBeforeText = false;
    }
    const above = entries[entry.id - 1];
    const isBelowLabel =
      above !== undefined &&
      referenceLabel.test(above.line.text) &&
      entry.level === undefined &&
      !isSentence(text);
    if (isKind('reference', text) || referenceLabel.test(text) || isBelowLabel) {
      entry.fate = dropped('reference');
      continue;
    }
    const beside = besides(text);
    if (beside.length > 1 && beside.every(isHeadPart)) {
      const [first = ''] = beside;
      entry.fate = beside.some((part) => isKind('contact', part))
        ? asContact
        : (fateBy(headPart, first) ?? dropped('letterhead'));
      for (const part of beside)
        if (looksLikeUnit(part) && !isKind('contact', part) && !names.has(part)) unitNames.push(part);
      continue;
    }
    const isSender = looksLikeUnit(text) || senders.includes(text.toLowerCase());
    if (!isHead && isBeforeText && entry.level === undefined && isSender && !visitLabel.test(text)) {
      entry.fate = isOnlyContact(text) ? asContact : dropped('letterhead');
      if (!names.has(text)) unitNames.push(text);
    }
    if (!isHead || visitLabel.test(text)) continue;
    const fate = fateBy(headLine, text);
    if (looksLikeUnit(text) && fate?.kind === 'dropped' && !names.has(text)) unitNames.push(text);
    entry.fate = fate ?? (isMoreOfHead(entries[entry.id - 1], entry) ? dropped('letterhead') : entry.fate);
  }
}

/** A part of the unit on the line below its name, in the same paragraph: "Operationsplaneringen". */
function isMoreOfHead(before: Entry | undefined, { line, level }: Entry): boolean {
  return (
    before?.fate.kind === 'dropped' &&
    before.fate.reason === 'letterhead' &&
    !line.starts &&
    before.line.place.part === line.place.part &&
    before.line.place.paragraph === line.place.paragraph &&
    level === undefined &&
    /^\p{L}[\p{L}/&,. -]{2,40}$/u.test(line.text) &&
    (line.text.match(/\p{L}+/gu)?.length ?? 0) <= 3 &&
    (!says.test(line.text) ||
      /^(?:avd(?:elning(?:en)?)?|enhet(?:en)?|sektion(?:en)?|team(?:et)?)\.? /iu.test(line.text)) &&
    !greeting.test(line.text) &&
    !looksLikeName(line.text)
  );
}
