/** A day in the Gregorian calendar. `month` is 1–12, `day` 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MONTH_NAMES: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

export const WEEKDAY_NAMES: readonly string[] = [
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
  'söndag',
];

const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
]);

const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ['mån', 1],
  ['månd', 1],
  ['tis', 2],
  ['tisd', 2],
  ['ons', 3],
  ['onsd', 3],
  ['tor', 4],
  ['tors', 4],
  ['torsd', 4],
  ['fre', 5],
  ['fred', 5],
  ['lör', 6],
  ['lörd', 6],
  ['sön', 7],
  ['sönd', 7],
]);

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The month (1–12) that a Swedish month name or its abbreviation stands for; case does not matter. */
export function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase().replace(/\.$/u, '');
  const index = MONTH_NAMES.indexOf(lower);
  return index >= 0 ? index + 1 : MONTH_ABBREVIATIONS.get(lower);
}

/** The weekday that a Swedish name (måndag, måndagen, måndagar) or abbreviation (mån, tors.) stands for. */
export function weekdayNumber(name: string): Weekday | undefined {
  const lower = name.toLowerCase().replace(/\.$/u, '');
  const short = WEEKDAY_ABBREVIATIONS.get(lower);
  if (short !== undefined) return short;
  const stem = lower.replace(/(?:ens|en|ar|arna|s)$/u, '');
  return WEEKDAYS[WEEKDAY_NAMES.indexOf(stem)];
}

/** The Swedish name of a weekday, in lower case. */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 0 for a month outside 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers name a day that exists. */
export function isRealDate(date: CalendarDate): boolean {
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

/**
 * Days since 1 March of year 0, so that two dates can be compared and subtracted.
 * The count is the usual civil-from-days arithmetic over 400-year eras; no clock and no time zone takes part.
 */
export function dayNumber(date: CalendarDate): number {
  const shiftedYear = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const shiftedMonth = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra;
}

/** The date that has the given {@link dayNumber}. */
export function dateFromDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The date so many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** Negative when `a` comes before `b`, 0 when they are the same day. The figure is the distance in days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

/** The weekday of a date. */
export function weekdayOf(date: CalendarDate): Weekday {
  // Day number 0 (1 March of year 0) was a Wednesday.
  return WEEKDAYS[(dayNumber(date) + 2) % 7] ?? 1;
}

/** Reads `2026-12-08`; undefined for anything else, and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

/** Writes `2026-12-08`. */
export function formatIsoDate(date: CalendarDate): string {
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** Writes a date as running Swedish text has it: `tisdag 8 december 2026`, `8 december 2026` or `8 december`. */
export function formatDate(
  date: { readonly year?: number; readonly month: number; readonly day: number },
  options: { readonly weekday?: boolean } = {},
): string {
  const dayAndMonth = `${date.day} ${MONTH_NAMES[date.month - 1] ?? ''}`;
  if (date.year === undefined) return dayAndMonth;
  const full = `${dayAndMonth} ${date.year}`;
  if (options.weekday !== true) return full;
  return `${weekdayName(weekdayOf({ year: date.year, month: date.month, day: date.day }))} ${full}`;
}

/**
 * The year nearest to `near` in which the given day exists, for dates written without a year.
 * A date more than half a year back is taken as the coming one.
 */
export function nearestYear(month: number, day: number, near: CalendarDate): number | undefined {
  const candidates = [near.year, near.year + 1, near.year - 1, near.year + 2, near.year + 3].filter((year) =>
    isRealDate({ year, month, day }),
  );
  let best: number | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const year of candidates) {
    const distance = Math.abs(dayNumber({ year, month, day }) - dayNumber(near));
    if (distance < bestDistance) {
      best = year;
      bestDistance = distance;
    }
  }
  return best;
}
