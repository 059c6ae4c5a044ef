import {
  type CalendarDate,
  calendarDateOf,
  compareDates,
  type DateMatch,
  findClockTimes,
  findDates,
  findPhoneNumbers,
  formatIsoDate,
  nearestYear,
  parseIsoDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from '@klarmall/swedish';
import type { FieldValue } from './compare-part.ts';
import { type Remark, remark } from './remark.ts';
import type { SendingField } from './sending-index.ts';

/** Hours at which nobody has a visit or is called, [from, to). */
const NIGHT = { from: 21, to: 6 } as const;
/** Days further away than this are more often a slip in the year than a plan. */
const FAR_DAYS = 550;
/** What people leave where they mean to write later. */
const LEFT_TO_WRITE =
  /^(?:[xX]{2,}[xX.:\s-]*|[?_.…\s-]+|(?:datum|tid|klockslag|plats|namn|telefon(?:nummer)?))$/u;
const SHORT_NUMBERS = /^(?:112|114 ?14|113 ?13|1177)$/u;

/** The day that a written date means; a date without a year is the one nearest today. */
function dayOf(match: DateMatch, today: CalendarDate): CalendarDate | undefined {
  if (match.year !== undefined) return calendarDateOf(match);
  const year = nearestYear(match.month, match.day, today);
  return year === undefined ? undefined : { year, month: match.month, day: match.day };
}

const nameOf = (date: CalendarDate): string => WEEKDAY_NAMES[weekdayOf(date) - 1] ?? '';

/** A date that no calendar has, or whose weekday is another: so wherever it stands. */
export function checkDate(match: DateMatch, today: CalendarDate): Remark | undefined {
  const date = dayOf(match, today);
  if (!match.isReal || date === undefined) return remark('impossibleDate', { value: match.text });
  const { weekday } = match;
  if (weekday === undefined || weekday.number === weekdayOf(date)) return undefined;
  return remark('weekday', { value: match.text, given: weekday.text.toLowerCase(), right: nameOf(date) });
}

function checkDay(field: SendingField, value: string, today: CalendarDate): Remark[] {
  const dates = findDates(value);
  const { label } = field;
  if (dates.length === 0) return [remark('noDate', { label, value })];
  return dates.flatMap((match): Remark[] => {
    // A date that cannot be is told where it stands.
    if (checkDate(match, today) !== undefined) return [];
    const date = dayOf(match, today);
    if (date === undefined) return [];
    const order = compareDates(date, today);
    const data = { label, value: match.text, weekday: nameOf(date), iso: formatIsoDate(date) };
    if (field.when === 'past') return order > 0 ? [remark('notYet', data)] : [];
    if (order < 0) return [remark('past', data)];
    if (daysBetween(today, date) > FAR_DAYS) return [remark('farAway', data)];
    return weekdayOf(date) >= 6 ? [remark('weekend', data)] : [];
  });
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000
  );
}

/** A clock time in a value that is one: "13.30", "13", "kl 9". */
function timesIn(value: string): readonly { readonly hour: number; readonly isReal: boolean }[] {
  const prefixed = /^\d{1,2}(?:[.:]\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)?$/u.test(value)
    ? `klockan ${value}`
    : value;
  return findClockTimes(prefixed).map(({ from, isReal }) => ({ hour: from.hour, isReal }));
}

const isNight = (hour: number): boolean => hour >= NIGHT.from || hour < NIGHT.to;

function checkTime({ label, example }: SendingField, value: string): Remark[] {
  const times = timesIn(value);
  if (times.length === 0) return [remark(/\d/u.test(value) ? 'impossibleTime' : 'noTime', { label, value })];
  // A fast may begin at midnight: what the author gives as an example is no slip.
  const mayBeNight = timesIn(example).some(({ hour }) => isNight(hour));
  return times.flatMap(({ hour, isReal }) => {
    if (!isReal) return [remark('impossibleTime', { label, value })];
    return isNight(hour) && !mayBeNight ? [remark('night', { label, value })] : [];
  });
}

function checkPhone({ label }: SendingField, value: string): Remark[] {
  const isNumber = SHORT_NUMBERS.test(value) || findPhoneNumbers(`telefon ${value}`).length > 0;
  return isNumber ? [] : [remark('noPhone', { label, value })];
}

function checkLength({ label, maxLength }: SendingField, value: string): Remark[] {
  const length = [...value].length;
  return maxLength !== undefined && length > maxLength
    ? [remark('tooLong', { label, value, length: String(length), max: String(maxLength) })]
    : [];
}

/**
 * What stands in the fields of a message and cannot be.
 * @param today YYYY-MM-DD.
 */
export function checkValues(
  values: readonly FieldValue[],
  fields: ReadonlyMap<string, SendingField>,
  today: string,
): Remark[] {
  const day = parseIsoDate(today);
  const remarks: Remark[] = [];
  const first = new Map<string, string>();
  for (const { field: id, value } of values) {
    const field = fields.get(id);
    if (field === undefined) continue;
    const { label } = field;
    if (/[[\]{}]/u.test(value)) continue;
    if (value === '' || LEFT_TO_WRITE.test(value)) {
      remarks.push(remark('emptyField', { label, value }));
      continue;
    }
    const before = first.get(id);
    if (before !== undefined) {
      if (before !== value) remarks.push(remark('twoValues', { label, value, other: before }));
      continue;
    }
    first.set(id, value);
    if (field.type === 'date' && day !== undefined) remarks.push(...checkDay(field, value, day));
    else if (field.type === 'time') remarks.push(...checkTime(field, value));
    else if (field.type === 'phone') remarks.push(...checkPhone(field, value));
    if (field.type === 'text' || field.type === 'place') remarks.push(...checkLength(field, value));
  }
  return remarks;
}
