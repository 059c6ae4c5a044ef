import { type ClockTimeMatch, findClockTimes, findDates } from '@klarmall/swedish';
import { type Entry, isDraft } from '../sort/entry.ts';
import { hasFact } from '../sort/kinds.ts';
import { bareLabel, hasStaffTitle, isSentence } from '../sort/words.ts';
import { addBlanks, blank } from './field-kinds/blank.ts';
import { cellText, columnHeadOf } from './field-kinds/cells.ts';
import { addDates, dateLabel, isOwnEvent, isValidity, tellsDay, wholeDate } from './field-kinds/date.ts';
import { FieldList, type FoundField } from './field-kinds/field.ts';
import {
  addBodyParts,
  addDoneAt,
  addMeetingPlaces,
  addPlaceAfter,
  addPlaceLine,
  addPlaces,
  addReferrers,
  addRoom,
  isPlaceLine,
  meets,
  placeWords,
} from './field-kinds/place.ts';
import {
  addOffWork,
  addOwnResults,
  addValueCell,
  addValues,
  addWaitingTimes,
  tellsValues,
} from './field-kinds/result.ts';
import { addLabelledStaff, addStaff, isStaffLabel, isStaffLine } from './field-kinds/staff.ts';
import {
  addTime,
  appointmentWords,
  bareTime,
  generalRow,
  generalTime,
  opensOrCloses,
  openToAll,
  timeLabel,
  timeSpan,
} from './field-kinds/time.ts';
import type { Mark } from './mark.ts';
import { literally } from './personal.ts';
import { letterSentences } from './sentences.ts';

export type { FoundField };

/** Heads of columns with the number of one thing of its kind: what the row tells is lent or given to one person. */
const identity = /^(?:individ|serie|artikel|inventarie|hjälpmedels)-?(?:nr|nummer|id)\.?$/iu;
/** Rows that say what is done on the day that the table tells. */
const done =
  /^(?:undersökning|operation|ingrepp|åtgärd|behandling|besökstyp|typ av (?:besök|undersökning|behandling))$/iu;

function labelOf(text: string): { label: string; end: number } | undefined {
  const found = /^([\p{L} .]{2,28}?)\s*[:\t]\s*/u.exec(text);
  return found ? { label: (found[1] ?? '').trim(), end: found[0].length } : undefined;
}

/** A label without a colon counts where the line above or below it in the same paragraph has one too. */
function bareLabelOf(entries: readonly Entry[], entry: Entry): { label: string; end: number } | undefined {
  const found = bareLabel.exec(entry.line.text);
  if (!found || isSentence(entry.line.text) || /\?/u.test(entry.line.text)) return undefined;
  const isBeside = (other: Entry | undefined) =>
    other !== undefined &&
    other.line.place.paragraph === entry.line.place.paragraph &&
    other.line.place.part === entry.line.place.part &&
    bareLabel.test(other.line.text);
  return isBeside(entries[entry.id - 1]) || isBeside(entries[entry.id + 1])
    ? { label: found[1] ?? '', end: found[0].length }
    : undefined;
}

/** A line or cell with a label before it: `Plats: …`, or the head of its column or row. */
function addLabelled(list: FieldList, entry: Entry, label: string, from: number): void {
  const { text } = entry.line;
  const value = text.slice(from);
  if (value.trim() === '') return;
  const isDate = dateLabel.test(label) || tellsDay(label, value);
  const isTime = timeLabel.test(label);
  const isPlace = isPlaceLine(label, value);
  // "Tid: 19.00 Drick …" says when to do something, not when to come.
  const isInstruction =
    isTime &&
    value.replace(/[\d.:,–-]|kl(?:ockan)?/giu, '').trim().length > 30 &&
    !appointmentWords.test(value);
  if ((isDate || isTime) && !isInstruction) addLabelledTime(list, entry, from, isTime);
  if (isPlace) {
    const end = /\.(?=\s+\p{Lu})|\.$/u.exec(value)?.index ?? value.length;
    list.add(entry, 'place', { start: from, end: from + end }, { label: 'Plats', reason: 'label' });
  }
  if (isStaffLabel(label)) addLabelledStaff(list, entry, label, from);
  const type = isDate ? 'date' : isTime ? 'time' : isPlace ? 'place' : 'text';
  for (const { index, 0: found } of value.matchAll(blank))
    list.add(
      entry,
      type,
      { start: from + index, end: from + index + found.length },
      { label, reason: 'blank' },
    );
}

/** Days and times after a label that asks for them. */
function addLabelledTime(list: FieldList, entry: Entry, from: number, isTime: boolean): void {
  const value = entry.line.text.slice(from);
  for (const date of findDates(value)) {
    const { start, end } = wholeDate(value, date);
    list.add(entry, 'date', { start: from + start, end: from + end }, { label: 'Datum', reason: 'label' });
  }
  const times = findClockTimes(value);
  for (const time of times) addTime(list, entry, time, from, 'label');
  const bare = value.trim().replace(/^(?:senast|från|ca\.?|cirka)\s+/iu, '');
  if (!isTime || times.length > 0 || !bareTime.test(bare)) return;
  const start = from + value.indexOf(bare);
  list.add(entry, 'time', { start, end: start + bare.length }, { label: 'Tid', reason: 'label' });
}

/** Days, times and places in running text. Returns whether the letter has told a day of the reader's by now. */
function addFromSentences(list: FieldList, entry: Entry, previousHasDate: boolean): boolean {
  const { text } = entry.line;
  let hasDate = previousHasDate;
  for (const { start, end } of letterSentences(text)) {
    const own = text.slice(start, end);
    const dates = addDates(list, entry, own, start);
    hasDate ||= dates > 0;
    // "… kl 07.15. Plats: Dagkirurgen, plan 2." has its label in the middle of the line.
    const inner = start === 0 ? undefined : labelOf(own);
    if (inner && isPlaceLine(inner.label, own.slice(inner.end)) && hasDate)
      list.add(
        entry,
        'place',
        { start: start + inner.end, end: end - (/[.!]$/u.test(own) ? 1 : 0) },
        { label: 'Plats', reason: 'label' },
      );
    const isAppointment =
      dates > 0
        ? !/(?<!\p{L})senast(?!\p{L})/iu.test(own) || appointmentWords.test(own)
        : (hasDate || (list.facts.isPersonal && findDates(text).length > 0)) &&
          (appointmentWords.test(own) || (list.facts.isPersonal && meets.test(own))) &&
          !generalTime.test(own);
    if (isAppointment)
      for (const time of findClockTimes(own)) {
        // "fastande från kl 22 kvällen före" in a sentence with a date is still for everyone.
        if (
          /(?:efter|före|från|senast|innan|sedan)\s*$/iu.test(own.slice(0, time.start)) ||
          /kvällen|natten|dagen före/iu.test(own.slice(time.end, time.end + 16))
        )
          continue;
        addTime(list, entry, time, start, 'appointment');
        if (dates > 0) addPlaceAfter(list, entry, own.slice(time.end), start + time.end);
      }
    addBodyParts(list, entry, own, start);
    if (dates > 0 && isOwnEvent(own)) addDoneAt(list, entry, own, start);
    if (hasDate) addPlaces(list, entry, own, start);
    if (isAppointment && findClockTimes(own).length > 0) addRoom(list, entry, own, start);
  }
  return hasDate;
}

/** Cells under a head that says what varies. */
function addFromCell(list: FieldList, entry: Entry): void {
  const { cell } = entry;
  if (!cell) return;
  const { table } = cell;
  const { rows } = table;
  const { text } = entry.line;
  const columnHead = columnHeadOf(entry);
  const rowHead = cell.column > 0 ? cellText(table, cell.row, 0).replace(/:$/u, '').trim() : '';
  if (addValueCell(list, entry, columnHead, rowHead)) return;
  const isList =
    rows.every((row) => row.length === 2) || rows[cell.row]?.filter((other) => other.length > 0).length === 2;
  // A column of times with many rows is a timetable, the same for everyone, unless each row is a day of its own.
  const texts = rows.map((row) => row.flat().map(({ text: other }) => other));
  if (
    texts.some(([first = '']) => openToAll.test(first)) ||
    texts.flat().some((own) => opensOrCloses.test(own))
  )
    return;
  const isDay = (own: string) =>
    findDates(own).some(
      ({ year, weekday, isReal }) =>
        isReal && (year !== undefined || (weekday !== undefined && list.facts.isPersonal)),
    ) && !isValidity(own, own.length);
  const hasDay = texts.flat().some(isDay);
  const isTimetable =
    rows.length > 2 &&
    !hasDay &&
    !findDates((texts[cell.row] ?? []).join(' ')).some(
      ({ year, weekday }) => year !== undefined || weekday !== undefined,
    );
  // Visits beside each other, each with its own column: what a row tells stands in its first cell.
  const isBesideEachOther =
    cellText(table, 0, 0) === '' &&
    rows
      .slice(1)
      .filter((row) =>
        /^(?:dag|datum|tid|klockan|var|plats|lokal)\s*:?$/iu.test(
          (row[0] ?? []).map((line) => line.text).join(' '),
        ),
      ).length >= 2;
  for (const label of [
    ...(isTimetable ? [] : [columnHead]),
    ...(isList || isBesideEachOther ? [rowHead] : []),
  ]) {
    const bare = label.replace(/:$/u, '').trim();
    if (bare !== '' && isVaryingLabel(bare, text)) addLabelled(list, entry, bare, 0);
  }
  const isOfOne = cell.row > 0 && rows[0]?.some((_, column) => identity.test(cellText(table, 0, column)));
  const isDone = isList && hasDay && done.test(rowHead);
  if ((isOfOne && !isDay(text)) || isDone) {
    const label = (isDone ? rowHead : columnHead) || 'Uppgift';
    // "Mammografi, cirka 10 minuter": how long it takes is the same for everyone.
    const end = hasFact(text) ? (/^[^,;(\d]+(?=[,;(])/u.exec(text)?.[0].trimEnd().length ?? 0) : text.length;
    list.add(entry, 'text', { start: 0, end }, { label, reason: 'label', personal: true });
  }
  if (hasDay && !(cell.column === 0 && isList && rows.length > 1 && !isDay(text)))
    addVisitCell(list, entry, `${rowHead} ${columnHead}`);
}

function isVaryingLabel(label: string, value: string): boolean {
  return (
    dateLabel.test(label) ||
    tellsDay(label, value) ||
    timeLabel.test(label) ||
    isPlaceLine(label, value) ||
    isStaffLine(label, value)
  );
}

/** A cell that is a day, a time or a place, in a table about visits, whatever it is called. */
function addVisitCell(list: FieldList, entry: Entry, heads: string): void {
  const { text } = entry.line;
  if (isSentence(text)) return;
  let end = 0;
  for (const date of findDates(text)) {
    if (!date.isReal || isValidity(text, date.start)) continue;
    const span = wholeDate(text, date);
    list.add(entry, 'date', span, { label: 'Datum', reason: 'appointment' });
    end = Math.max(end, span.end);
  }
  if (!generalTime.test(`${heads} ${text}`) && !generalRow.test(heads))
    for (const time of findClockTimes(text)) {
      if (/(?:efter|före|från|innan|sedan)\s*$/iu.test(text.slice(0, time.start))) continue;
      if (text.slice(end, time.start).length > 20) continue;
      addTime(list, entry, time, 0, 'appointment');
      end = Math.max(end, time.end);
    }
  if (end > 0) addPlaceAfter(list, entry, text.slice(end), end);
  else if (text.length <= 80 && placeWords.test(text) && !/[.!?]$/u.test(text))
    list.add(entry, 'place', { start: 0, end: text.length }, { label: 'Plats', reason: 'place' });
}

/** Whether a text that a field held is long and special enough to be the same thing wherever it stands. */
function isTelling({ type, reason }: FoundField, text: string): boolean {
  if (type === 'date' || type === 'time') return false;
  if (reason === 'blank' || reason === 'result' || reason === 'waitingTime') return false;
  return type === 'place'
    ? placeWords.test(text) || text.length >= 8
    : reason === 'staff' && text.length >= 4;
}

function isSameTime(one: ClockTimeMatch, other: ClockTimeMatch): boolean {
  const minutes = (time: ClockTimeMatch['to']) => time && time.hour * 60 + (time.minute ?? 0);
  return minutes(one.from) === minutes(other.from) && minutes(one.to) === minutes(other.to);
}

/** What the letter says once more of a day, a time, a place or a person that a field holds: "Vi ses tisdag 12 januari." */
function addRepeated(list: FieldList, entries: readonly Entry[]): void {
  const { values } = list;
  const days = values.flatMap(({ field, text }) =>
    field.type === 'date' ? findDates(text).map((date) => ({ field, date })) : [],
  );
  const times = values.flatMap(({ field, text }) =>
    field.type === 'time' ? findClockTimes(`kl ${text}`).map((time) => ({ field, time })) : [],
  );
  const words = values
    .filter(({ field, text }) => isTelling(field, text))
    .flatMap(({ field, text }) => {
      // "audionom Hanna Hörnsten" is Hanna Hörnsten further down.
      const [title = '', ...name] = text.split(' ');
      const said = hasStaffTitle(title) && name.length >= 2 ? [text, name.join(' ')] : [text];
      return said.map((words) => ({
        field,
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, 'giu'),
      }));
    });
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const { text } = entry.line;
    for (const date of days.length > 0 ? findDates(text) : []) {
      const known = days.find(
        ({ date: { day, month, year } }) =>
          day === date.day &&
          month === date.month &&
          (year === date.year || year === undefined || date.year === undefined),
      );
      if (known && !isValidity(text, date.start)) list.repeat(entry, known.field, wholeDate(text, date));
    }
    for (const { start, end } of times.length > 0 ? letterSentences(text) : []) {
      const own = text.slice(start, end);
      if (generalTime.test(own) || opensOrCloses.test(own)) continue;
      for (const time of findClockTimes(own)) {
        const known = times.find(({ time: other }) => isSameTime(other, time));
        if (known && time.prefix) list.repeat(entry, known.field, timeSpan(entry, time, start));
      }
    }
    for (const { field, pattern } of words)
      for (const { index, 0: found } of text.matchAll(pattern))
        list.repeat(entry, field, { start: index, end: index + found.length });
  }
}

/** Finds what varies by recipient in the lines that the draft will hold, and marks it there. */
export function findFields(
  entries: readonly Entry[],
  marks: ReadonlyMap<number, Mark[]>,
  isPersonal: boolean,
  unitNames: readonly string[],
): readonly FoundField[] {
  const hasValues = entries.some((entry) => isDraft(entry) && tellsValues.test(entry.line.text));
  const list = new FieldList(marks, { isPersonal, tellsValues: isPersonal || hasValues, unitNames });
  let hasDate = false;
  let heading = '';
  /** The last line that told the time of a visit. */
  let timed: number | undefined;
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const { text } = entry.line;
    if (entry.cell) addFromCell(list, entry);
    else {
      const label = labelOf(text) ?? bareLabelOf(entries, entry);
      if (label && isVaryingLabel(label.label, text.slice(label.end)))
        addLabelled(list, entry, label.label, label.end);
      if (timed === entry.id - 1) addPlaceLine(list, entry);
      const before = list.fields.length;
      hasDate = addFromSentences(list, entry, hasDate);
      if (list.fields.length > before && findClockTimes(text).length > 0) timed = entry.id;
    }
    addBlanks(list, entry);
    addStaff(list, entry);
    addReferrers(list, entry);
    addOwnResults(list, entry);
    addValues(list, entry);
    addOffWork(list, entry);
    addWaitingTimes(list, entry, heading);
    if (entry.level !== undefined) heading = text;
    hasDate ||= list.fields.some(({ type }) => type === 'date');
  }
  if (hasDate)
    for (const entry of entries)
      if (isDraft(entry) && !entry.cell)
        for (const { start, end } of letterSentences(entry.line.text))
          addMeetingPlaces(list, entry, entry.line.text.slice(start, end), start);
  addRepeated(list, entries);
  return list.fields;
}
