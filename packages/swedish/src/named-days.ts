import {
  addDays,
  type CalendarDate,
  compareDates,
  dateFromDayNumber,
  dayNumber,
  weekdayOf,
} from './calendar.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/** Easter Sunday of a Gregorian year, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/** The first day on or after a date that is the weekday (1 Monday – 7 Sunday). */
function onOrAfter(date: CalendarDate, weekday: number): CalendarDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

type DayOf = (year: number) => CalendarDate;

const fixed =
  (month: number, day: number): DayOf =>
  (year) => ({ year, month, day });
const fromEaster =
  (days: number): DayOf =>
  (year) =>
    addDays(easterSunday(year), days);
const nth =
  (month: number, day: number, weekday: number): DayOf =>
  (year) =>
    onOrAfter({ year, month, day }, weekday);

interface NamedDay {
  /** The usual name first. */
  readonly names: readonly string[];
  readonly on: DayOf;
  /** A public holiday by lagen (1989:253) om allmänna helgdagar. */
  readonly isHoliday: boolean;
}

const NAMED_DAYS: readonly NamedDay[] = [
  { names: ['nyårsdagen'], on: fixed(1, 1), isHoliday: true },
  { names: ['trettondagsafton', 'trettondedagsafton'], on: fixed(1, 5), isHoliday: false },
  {
    names: ['trettondagen', 'trettondedag jul', 'trettondag jul', 'trettondedagen'],
    on: fixed(1, 6),
    isHoliday: true,
  },
  { names: ['tjugondag knut', 'tjugondedag knut'], on: fixed(1, 13), isHoliday: false },
  { names: ['alla hjärtans dag'], on: fixed(2, 14), isHoliday: false },
  { names: ['skärtorsdagen', 'skärtorsdag'], on: fromEaster(-3), isHoliday: false },
  { names: ['långfredagen', 'långfredag'], on: fromEaster(-2), isHoliday: true },
  { names: ['påskafton', 'påskaftonen'], on: fromEaster(-1), isHoliday: false },
  { names: ['annandag påsk', 'annandagen påsk'], on: fromEaster(1), isHoliday: true },
  { names: ['påskdagen'], on: fromEaster(0), isHoliday: true },
  { names: ['valborgsmässoafton', 'valborg'], on: fixed(4, 30), isHoliday: false },
  { names: ['första maj'], on: fixed(5, 1), isHoliday: true },
  {
    names: ['kristi himmelsfärdsdag', 'kristi himmelsfärds dag', 'kristi himmelsfärd'],
    on: fromEaster(39),
    isHoliday: true,
  },
  { names: ['pingstafton'], on: fromEaster(48), isHoliday: false },
  { names: ['annandag pingst'], on: fromEaster(50), isHoliday: false },
  { names: ['pingstdagen'], on: fromEaster(49), isHoliday: true },
  { names: ['mors dag'], on: nth(5, 25, 7), isHoliday: false },
  {
    names: ['nationaldagen', 'sveriges nationaldag', 'svenska flaggans dag'],
    on: fixed(6, 6),
    isHoliday: true,
  },
  { names: ['midsommarafton', 'midsommaraftonen'], on: nth(6, 19, 5), isHoliday: false },
  { names: ['midsommardagen'], on: nth(6, 20, 6), isHoliday: true },
  { names: ['alla helgons dag'], on: nth(10, 31, 6), isHoliday: true },
  { names: ['allhelgonaafton', 'alla helgons afton'], on: nth(10, 30, 5), isHoliday: false },
  { names: ['fars dag'], on: nth(11, 8, 7), isHoliday: false },
  { names: ['första advent', 'första söndagen i advent'], on: nth(11, 27, 7), isHoliday: false },
  { names: ['andra advent'], on: nth(12, 4, 7), isHoliday: false },
  { names: ['tredje advent'], on: nth(12, 11, 7), isHoliday: false },
  { names: ['fjärde advent'], on: nth(12, 18, 7), isHoliday: false },
  { names: ['luciadagen', 'lucia'], on: fixed(12, 13), isHoliday: false },
  { names: ['julafton', 'julaftonen'], on: fixed(12, 24), isHoliday: false },
  { names: ['juldagen'], on: fixed(12, 25), isHoliday: true },
  { names: ['annandag jul', 'annandagen', 'annandagen jul'], on: fixed(12, 26), isHoliday: true },
  { names: ['nyårsafton', 'nyårsaftonen'], on: fixed(12, 31), isHoliday: false },
];

const byName = new Map(NAMED_DAYS.flatMap((day) => day.names.map((name) => [name, day] as const)));

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** Quick to look for: what every name has. */
const MAY_NAME_DAY = /dag|afton|jul|valborg|lucia|advent|maj|himmel/iu;

/** The name of a day in a text. */
export interface NamedDayMatch extends Span {
  readonly text: string;
  /** The day that it is in a year. */
  on(year: number): CalendarDate;
}

/** Finds names of days of the Swedish year: midsommarafton, nationaldagen, annandag påsk. Sorted, apart. */
export function findNamedDays(text: string): readonly NamedDayMatch[] {
  if (!MAY_NAME_DAY.test(text)) return [];
  const found: NamedDayMatch[] = [];
  for (const match of matchesOf(text, NAMES)) {
    const day = byName.get(match[0].toLowerCase().replace(/\s+/gu, ' '));
    if (day === undefined) continue;
    const start = match.index;
    found.push({ start, end: start + match[0].length, text: match[0], on: day.on });
  }
  return found;
}

/** The name of the public holiday that a date is; `söndag` for other Sundays, undefined for the rest. */
export function holidayOn(date: CalendarDate): string | undefined {
  for (const { names, on, isHoliday } of NAMED_DAYS)
    if (isHoliday && compareDates(on(date.year), date) === 0) return names[0];
  return weekdayOf(date) === 7 ? 'söndag' : undefined;
}

/** The next day that is neither a Saturday, a Sunday nor a holiday, from the date itself on. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  let day = date;
  while (weekdayOf(day) === 6 || holidayOn(day) !== undefined) day = dateFromDayNumber(dayNumber(day) + 1);
  return day;
}
