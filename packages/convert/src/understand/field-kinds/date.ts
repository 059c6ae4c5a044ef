import { type DateMatch, findClockTimes, findDates } from '@klarmall/swedish';
import type { Entry } from '../../sort/entry.ts';
import type { FieldList } from './field.ts';
import { placeWords } from './place.ts';
import { appointmentWords, opensOrCloses, openToAll } from './time.ts';

/** "Operation: måndag 8 mars": whatever the label is called, what it tells is a day. Where somebody writes when rules hold it is everyone's. */
export function tellsDay(label: string, value: string): boolean {
  const [date] = findDates(value);
  if (!date?.isReal || isValidity(`${label}: ${value}`, label.length + 2 + date.start)) return false;
  const { start } = wholeDate(value, date);
  return (
    /^\s*(?:kl(?:ockan)?\.?\s)?[\d.:\s]*$/iu.test(value.slice(0, start)) && value.length - date.end <= 60
  );
}

export const dateLabel =
  /^(?:ny(?:tt)? )?(?:dag|datum|besöksdag|operationsdag|när|datum och tid|tid och datum|dag och tid|(?:du|ni) (?:ska komma|är välkommen)|välkommen)$/iu;
/** What was done to or by this reader on a day, or how long something holds for the reader. */
const ownEvent = /(?<!\p{L})(?:du|ni|dig|er|ditt|din|dina|ert|era)(?!\p{L})/iu;
const happened =
  /(?<!\p{L})(?:opererade(?:s)?|opererats|undersökte(?:s)?|undersökts|behandlade(?:s)?|vaccinerade(?:s)?|togs|tog|tagit|lämnade|lämnat|besökte|träffade|bokade|uteblev|skrevs|skrev|sökte|sjukskriven|sjukskrivning(?:en)?|inskriven|utskriven|hade (?:du |ni )?(?:en )?(?:bokad )?tid|(?:var|fick) (?:du|ni)|(?:du|ni) (?:var|fick)|förra besök|senaste besök)(?!\p{L})/iu;
/** A last day that a letter gives its reader: it follows the day that the letter is sent. */
const deadline = /(?<!\p{L})(?:senast|tillhanda)\s+(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?$/iu;
const ownVisit = /(?<!\p{L})(?:ditt|ert) (?:\p{L}+ )?besök(?:et)?(?!\p{L})/iu;
/** What holds for this reader only until a day. */
const ownTerm =
  /(?<!\p{L})(?:ditt|din|er|ert) (?:\p{L}+ )?(?:avtal|recept|remiss|frikort|intyg|sjukskrivning|lån|plats|beslut|kort)(?:et|en)?(?!\p{L})/iu;
/** A line that only says when and where: "onsdag 18 november kl 13.15, rum 4". */
function isOnlyTimeAndPlace(text: string): boolean {
  if (text.length > 80) return false;
  const [date] = findDates(text);
  const [time] = findClockTimes(text);
  if (!date || !time) return false;
  const rest = `${text.slice(0, date.weekday?.start ?? date.start)} ${text.slice(date.end, Math.max(time.start, date.end))} ${text.slice(time.end)}`;
  const words = rest.replace(placeWords, ' ').match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => /^(?:den|dag|tid|datum|klockan|välkommen)$/iu.test(word));
}
/** The whole date as it reads: weekday and "den" belong to it. */
export function wholeDate(text: string, date: DateMatch): { start: number; end: number } {
  const before = text.slice(0, date.weekday?.start ?? date.start);
  const den = /(?:^|(?<=\s))(?:den )$/iu.exec(before);
  const start = den ? before.length - 4 : before.length;
  return { start, end: date.end };
}
function dateLabelOf(sentence: string): string {
  if (/remiss/iu.test(sentence)) return 'Remissens datum';
  if (/(?<!\p{L})prov(?:et|er|erna)?(?!\p{L})/iu.test(sentence)) return 'Provets datum';
  if (/förra besök|senaste besök/iu.test(sentence)) return 'Förra besökets datum';
  return /senast/iu.test(sentence) ? 'Sista dag' : 'Datum';
}
/** A date from which prices or rules hold is the same for everyone. */
export function isValidity(sentence: string, at: number): boolean {
  if (
    /^[^.]{0,20}(?:gäller|införs|ändras|höjs|sänks|träder i kraft|kostar|betalar (?:alla|vuxna|barn))/iu.test(
      sentence.slice(at).replace(/^[\d\s\p{L}-]*?\d{4}/u, ''),
    )
  )
    return true;
  return /(?:gäller|giltig\p{L}*|fr\.?\s?o\.?\s?m\.?|pris\p{L}*|avgift\p{L}*)[^.]{0,30}$/iu.test(
    sentence.slice(0, at),
  );
}

/** A day on which something becomes another for all: "Måndag den 11 januari 2027 flyttar vi". */
const forAll =
  /(?<!\p{L})(?:flyttar (?:vi|mottagning)|vi (?:flyttar|byter|stänger|öppnar|ändrar|inför|slutar|börjar (?:med|ta))|(?:ändrar|stänger|öppnar|byter|inför) (?:vi|mottagningen)|mottagningen (?:flyttar|stänger|öppnar|byter)|upphör)(?!\p{L})/iu;

/** What is changed for this reader: "Vi ändrar därför dosen från och med 3 december". */
const ownCare =
  /(?<!\p{L})(?:din|ditt|dina|er|ert|era|dos(?:en|er)?|behandling(?:en)?|medicin(?:en|er)?|läkemed(?:el|let))(?!\p{L})/iu;

/** Whether a sentence tells of what was done to or by this reader, so that a place in it is the reader's own. */
export function isOwnEvent(sentence: string): boolean {
  return ownEvent.test(sentence) && (happened.test(sentence) || ownVisit.test(sentence));
}

/** Whether a day in a sentence is this reader's, and not the same for everyone. */
function isOwn(date: DateMatch, sentence: string, isPersonal: boolean): boolean {
  const isFull = date.year !== undefined;
  const hasWeekday = date.weekday !== undefined;
  const hasHappened = ownEvent.test(sentence) && happened.test(sentence);
  const isVisit =
    findClockTimes(sentence).length > 0 &&
    !openToAll.test(sentence) &&
    !opensOrCloses.test(sentence) &&
    (appointmentWords.test(sentence) || isOnlyTimeAndPlace(sentence));
  if (isVisit || (isFull && (hasWeekday || hasHappened))) return true;
  if (deadline.test(sentence.slice(0, date.weekday?.start ?? date.start))) return true;
  // What a letter to one person tells of days is that person's, but for when the unit is open.
  return isPersonal && (isFull || hasWeekday || hasHappened || !opensOrCloses.test(sentence));
}

/** Marks the days of a sentence that are this reader's, and says how many. */
export function addDates(list: FieldList, entry: Entry, sentence: string, from: number): number {
  const { isPersonal } = list.facts;
  return findDates(sentence).filter((date) => {
    const isGeneral =
      (forAll.test(sentence) && !(isPersonal && ownCare.test(sentence))) ||
      (isValidity(sentence, date.start) && !(isPersonal && ownTerm.test(sentence)));
    if (!date.isReal || isGeneral || !isOwn(date, sentence, isPersonal)) return false;
    const { start, end } = wholeDate(sentence, date);
    return list.add(
      entry,
      'date',
      { start: from + start, end: from + end },
      { label: dateLabelOf(sentence), reason: date.weekday ? 'appointment' : 'personalLetter' },
    );
  }).length;
}
