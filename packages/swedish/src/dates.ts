import { type CalendarDate, isRealDate, monthNumber, type Weekday, weekdayNumber } from './calendar.ts';
import { MONTH_NAME, WEEKDAY_STEM } from './day-patterns.ts';
import { matchesOf } from './matches.ts';
import { namesNumber } from './number-context.ts';
import { oneOf } from './one-of.ts';
import { perText } from './per-word.ts';
import type { Span } from './span.ts';

/**
 * How a date is written: `written` has the month's name (12 maj 2026), the others have figures only.
 * `slash` 12/5 · `iso` 2026-05-12 · `dotted` 2026.05.12, 12.5.2026, 8.5 · `compact` 260512, 20260512 · `hyphen` 12-05-2026
 */
export type DateForm = 'written' | 'slash' | 'iso' | 'dotted' | 'compact' | 'hyphen';

/** A date in a text. */
export interface DateMatch extends Span {
  readonly text: string;
  readonly form: DateForm;
  readonly day: number;
  readonly month: number;
  /** Undefined when the text does not say. */
  readonly year?: number;
  /** The weekday written beside the date, with its place. */
  readonly weekday?: Span & { readonly text: string; readonly number: Weekday };
  /** False when day, month or year can be read in more ways (03-04-2026, 26-12-05). */
  readonly isUnambiguous: boolean;
  /** The year is written with two figures: nobody knows that it is no day. */
  readonly hasShortYear: boolean;
  /** Whether the day exists; 29 February without a year does. What is written as a date is one, even if it cannot be. */
  readonly isReal: boolean;
}

const WEEKDAY = `(?:${WEEKDAY_STEM}|tor)(?:d?(?:ag(?:en|ens|ar|arna)?)?)\\.?`;
const MONTH = `(?:${MONTH_NAME}|(?:jan|febr?|apr|aug|sept?|okt|nov|dec)\\b\\.?)`;
const GAP = '\\s';

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![\\p{N}][.,/:])(\\d{1,2})(?::?[ea])?${GAP}{1,2}(${MONTH})(?:,?${GAP}{1,2}((?:19|20)\\d\\d)(?![\\d]|[.:]\\d))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const ISO =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/])((?:19|20)\d\d)([-.–/])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}]|[-–]\d|\.\d)/gu;
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)?\d\d)(?![\p{L}\p{N}]|[-./]\d)/gu;
const SLASH =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})\/(\d{1,2})(?:[\s-]{1,2}((?:19|20)\d\d)|-(\d\d))?(?![\p{L}\p{N}]|[./]\d|-\d(?!\d?\/\d)|\s?%)/gu;
const DOTTED = /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})\.(\d{1,2})\.?(?![\p{L}\p{N}]|[-./:]\d|\s?%)/gu;
const COMPACT =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/: \u00A0])((?:19|20)?\d\d)(\d\d)(\d\d)(?![\p{L}\p{N}]|[-–./:,+]\d|\s\d)/gu;

/** What stands right before a figure that is a date. */
const LEADS_TO_DATE = oneOf(
  `den datum datumet dag dagen dagarna tid tiden besök besöket tillfälle tillfället född födda from fr.o.m. t.o.m. till från
  senast före efter innan sedan mellan per gäller kom kommer tas togs taget tagna tagen ges gavs fött vaccinet börjar öppnar
  stänger stängt stängd räcker sker flyttar ses start startar slutar`,
);
const DATE_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:${LEADS_TO_DATE}|${WEEKDAY})[:,]?|(?<![\\p{L}])(?:är|blir|var)(?:${GAP}(?:redan|nu|den))?)${GAP}*$`,
  'iu',
);
const WEEKDAY_BEFORE = new RegExp(
  `(?<![\\p{L}])(?<!(?:dag|dagar|dagen),?${GAP})(${WEEKDAY})(?:,?${GAP}{1,2}|${GAP}?\\()(?:den${GAP})?$`,
  'iu',
);
/** "8 december 2026 (måndag)", "8 december, måndag": not where the weekday leads on to a date of its own. */
const WEEKDAY_AFTER = new RegExp(
  `^(?:,${GAP}?|${GAP}?\\()(?:(?:en|som är en)${GAP})?(${WEEKDAY})(?![\\p{L}])(?!\\)?,?${GAP}{1,2}(?:den${GAP})?\\d)`,
  'iu',
);
const DATE_AFTER = new RegExp(
  `^,?${GAP}{0,2}(?:kl\\b|kl\\.|klockan|[-–]${GAP}?\\d{1,2}/\\d|(?:19|20)\\d\\d\\b)`,
  'iu',
);
/** What says that a fraction or figure is a measure, a dose, a score or a number. */
const MEASURE_BEGINS = oneOf(
  `tablett kapsl~ kapsel dl cl ml liter msk tsk krm kopp glas delar poäng mg kg gram kronor cm mm mmol procent timm
  dygn gånger sprut portion rätt möjliga grader`,
);
const MEASURE_WORDS = oneOf('l del av g kr tim');
const NOT_DATE_AFTER = new RegExp(`^\\s?(?:${MEASURE_BEGINS}|${MEASURE_WORDS}\\b)`, 'iu');
const MEASURED = oneOf(
  'blodtryck~ tryck~ apgar~ skala~ betyg~ poäng smärta~ syn~ visus styrk~ grad~ dos~ hba1c inr halv värde~',
);
const NUMBERED = oneOf(
  'kapitel avsnitt punkt version rum hus plan nummer nr sida sidan sidorna bilaga blad del byggnad kod koden',
);
const NOT_DATE_BEFORE = new RegExp(
  `(?:${MEASURED}|${NUMBERED})[\\s:]*(?:är|var|på|till|blev|om|låg på)?\\s*(?:\\d{1,2}/\\d{1,2}\\s(?:och|eller)\\s)?$`,
  'iu',
);
const MEASURED_FRACTIONS: ReadonlySet<string> = new Set([
  '1/2',
  '1/3',
  '2/3',
  '1/4',
  '3/4',
  '1/5',
  '1/8',
  '1/1',
  '24/7',
]);

function isReal(year: number | undefined, month: number, day: number): boolean {
  return isRealDate({ year: year ?? 2000, month, day });
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

interface Found extends Span {
  readonly text: string;
  readonly form: DateForm;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly isUnambiguous: boolean;
  readonly hasShortYear: boolean;
  readonly isReal: boolean;
}

function weekdayBefore(text: string, start: number): (Span & { text: string; number: Weekday }) | undefined {
  const from = Math.max(0, start - 24);
  const found = WEEKDAY_BEFORE.exec(text.slice(from, start));
  const name = found?.[1];
  if (found === null || name === undefined) return undefined;
  const number = weekdayNumber(name);
  if (number === undefined) return undefined;
  const weekdayStart = from + found.index;
  return { start: weekdayStart, end: weekdayStart + name.length, text: name, number };
}

function weekdayBeside(text: string, start: number, end: number): DateMatch['weekday'] {
  const before = weekdayBefore(text, start);
  if (before !== undefined) return before;
  const found = WEEKDAY_AFTER.exec(text.slice(end, end + 40));
  const name = found?.[1];
  const number = name === undefined ? undefined : weekdayNumber(name);
  if (found === null || name === undefined || number === undefined) return undefined;
  const written = name.replace(/(?<=dag\p{L}*)\.$/iu, '');
  const weekdayStart = end + found[0].lastIndexOf(name);
  return { start: weekdayStart, end: weekdayStart + written.length, text: written, number };
}

/** "Artikelnumret på strumporna är 2024-05-12": a number, said a few words before. */
const IS_NUMBER =
  /(?:nummer|numret|koden|beteckningen)(?:\s(?:på|för|till|hos|i)\s\p{L}+(?:\s\p{L}+)?)?\s(?:är|var|heter|lyder)[\s:]*$/iu;

function looksLikeDate(
  text: string,
  start: number,
  end: number,
  needsContext: boolean,
  hasWholeYear = false,
): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  if (namesNumber(before) || IS_NUMBER.test(text.slice(Math.max(0, start - 60), start))) return false;
  if (!hasWholeYear && (NOT_DATE_AFTER.test(after) || NOT_DATE_BEFORE.test(before))) return false;
  return !needsContext || DATE_BEFORE.test(before) || DATE_AFTER.test(after);
}

/** What stands right before six or eight figures in a row that are a date. */
const LEADS_TO_COMPACT = oneOf(
  `den datum datumet född fött senast från till före efter innan sedan och_med är var blir dag vid mellan kom kommer tas togs
  taget tagen tog ges gavs gav lämnade lämnades fick gjorde gjordes skickade skickades opererades bokad bokat börjar slutar`,
);
const COMPACT_BEFORE = new RegExp(`(?<!\\p{L})${LEADS_TO_COMPACT}[:,]?\\s*$`, 'iu');
/** "Vi har bokat dig 270303", "gäller t.o.m. 270630": six figures in words about a visit or a last day. */
const VISIT_OR_LAST_DAY = oneOf(
  `bok~ tid~ besök~ återbesök~ kalla~ dater~ utfärda~ gäller ses träff~ operation~ undersökning~ planera~ flytta~`,
);
const BOOKED = new RegExp(
  `(?<!\\p{L})(?:${VISIT_OR_LAST_DAY}|(?:t|fr)\\.?o\\.?m\\.?)(?!\\p{L})[^!?\\d]{0,24}$`,
  'iu',
);
/** A visit is planned within so many years of the turn that these letters are written in. */
const FIRST_BOOKED_YEAR = 2020;
const LAST_BOOKED_YEAR = 2039;

/** "Lediga tider: 12.1, 14.1 och 19.1", "öppet extra 26.12 och 2.1": days in a row after a word for them. */
const BEFORE_DAYS = oneOf('tider tiderna dagar dagarna datum ~öppet ~stängt träffas ses');
const DAY_AND_SIGN = '\\d{1,2}\\.\\d{1,2}(?:,|,?\\s(?:och|eller|samt))\\s';
const LIST_OF_DAYS = new RegExp(
  `(?<!\\p{L})${BEFORE_DAYS}(?:\\s(?:extra|är|på|den))?:?\\s(?:${DAY_AND_SIGN})*$`,
  'iu',
);

/** What leads to a last day, or to a first. */
const LAST_DAY_NEXT = /(?<!\p{L})(?:senast|före|innan|till och med|från och med)\s$/iu;

/**
 * "Ta provet före 02.09", "svara senast 28.02": two and two figures that are hardly a time of day, since it is night, past
 * midnight, or no minute that anything is booked for, after words for a visit or a last day.
 */
function isNoTimeOfDay(before: string, day: string, month: string): boolean {
  if (day.length !== 2 || month.length !== 2) return false;
  const hour = Number(day);
  const isLast = LAST_DAY_NEXT.test(before);
  if (hour > 24) return isLast || BOOKED.test(before);
  if (hour < 6) return isLast;
  return Number(month) % 5 !== 0 && /(?<!\p{L})(?:bok\p{L}+|senast)\s$/iu.test(before);
}

function isBooked(before: string, year: number): boolean {
  return (
    year >= FIRST_BOOKED_YEAR && year <= LAST_BOOKED_YEAR && BOOKED.test(before) && !IS_A_NUMBER.test(before)
  );
}

const IS_A_NUMBER =
  /(?:nummer|numret|nr|kod|koden|batch\p{L}*|lot|id|referens\p{L}*|ärende\p{L}*|dnr|faktura\p{L}*|ocr)(?!\p{L})[^.!?]*$/iu;

/** What every date in figures, and every date with a month's name, holds: quick to look for in texts without dates. */
const FIGURES = /\d[-./–]\d|\d{6}/;
const DAY_AND_MONTH = /\d(?::?[ea])?\s{1,2}(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

function collectFigures(text: string): Found[] {
  const found: Found[] = [];
  if (!FIGURES.test(text)) return found;
  const add = (
    match: RegExpExecArray,
    form: DateForm,
    parts: { day: string; month: string; year?: string },
    isUnambiguous: boolean,
  ): void => {
    const { index } = match;
    const whole = match[0].replace(/\.$/u, '');
    const year = parts.year === undefined ? undefined : fullYear(parts.year);
    const [day, month] = [Number(parts.day), Number(parts.month)];
    found.push({
      start: index,
      end: index + whole.length,
      text: whole,
      form,
      day,
      month,
      ...(year === undefined ? {} : { year }),
      isUnambiguous,
      hasShortYear: parts.year?.length === 2,
      isReal: isReal(year, month, day),
    });
  };
  for (const match of matchesOf(text, ISO)) {
    const [whole, year = '', sign, month = '', day = ''] = match;
    if (!looksLikeDate(text, match.index, match.index + whole.length, false, true)) continue;
    const isWhole = month.length === 2 && day.length === 2 && sign === '-';
    if (!isWhole && !isReal(Number(year), Number(month), Number(day))) continue;
    add(match, sign === '.' ? 'dotted' : sign === '/' ? 'slash' : 'iso', { day, month, year }, true);
  }
  for (const match of matchesOf(text, DAY_FIRST)) {
    const [whole, day = '', sign, month = '', year = ''] = match;
    const isShort = year.length === 2;
    const isDay = isReal(fullYear(year), Number(month), Number(day));
    // Year first with two figures is a date in many records; a day that cannot be wants the whole year.
    const isYearFirst = isShort && isReal(2000 + Number(day), Number(month), Number(year));
    if (isShort && !isDay && !isYearFirst) continue;
    if (!looksLikeDate(text, match.index, match.index + whole.length, isShort && sign !== '-')) continue;
    const form = sign === '/' ? 'slash' : sign === '.' ? 'dotted' : 'hyphen';
    add(match, form, { day, month, year }, !isShort && (Number(day) > 12 || day === month));
  }
  for (const match of matchesOf(text, SLASH)) {
    const [whole, day = '', month = '', longYear, shortYear] = match;
    const year = longYear ?? shortYear;
    const isDay = isReal(year === undefined ? undefined : fullYear(year), Number(month), Number(day));
    // A fraction is no day that cannot be: without a year its month is one, and words say that it is a date.
    if (!isDay && (year === undefined ? Number(month) > 12 || Number(day) > 39 : Number(day) > 39)) continue;
    const isFraction = MEASURED_FRACTIONS.has(whole) || (month === '10' && Number(day) <= 10);
    const needsContext = isFraction || (!isDay && longYear === undefined);
    if (!looksLikeDate(text, match.index, match.index + whole.length, needsContext)) continue;
    add(match, 'slash', year === undefined ? { day, month } : { day, month, year }, true);
  }
  for (const match of matchesOf(text, DOTTED)) {
    const [whole, day = '', month = ''] = match;
    if (!isReal(undefined, Number(month), Number(day))) continue;
    // "8.5" is a date only beside a weekday, *den* or a word for the last day: else it is a decimal, a time or a section.
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const isNoTime = isNoTimeOfDay(before, day, month);
    const isDated =
      weekdayBefore(text, match.index) !== undefined ||
      /(?<!\p{L})(?:den|datum:?)\s$/iu.test(before) ||
      // A time of day has two figures after the stop.
      (month.length === 1 && LAST_DAY_NEXT.test(before)) ||
      isNoTime ||
      ((month.length === 1 || Number(day) > 24) &&
        LIST_OF_DAYS.test(text.slice(Math.max(0, match.index - 80), match.index)));
    if (!isDated || NOT_DATE_AFTER.test(text.slice(match.index + whole.length))) continue;
    add(match, 'dotted', { day, month }, !isNoTime || Number(day) > 12);
  }
  for (const match of matchesOf(text, COMPACT)) {
    const [whole, year = '', month = '', day = ''] = match;
    const number = fullYear(year);
    if (!isReal(number, Number(month), Number(day)) || number > 2100) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const isDated =
      COMPACT_BEFORE.test(before) &&
      !NOT_DATE_BEFORE.test(before) &&
      !/(?:nummer|numret|nr|koden|batch\p{L}*|lot)(?!\p{L})[^.!?]*$/iu.test(before);
    const isWholeYear =
      year.length === 4 &&
      /^\s+(?:är|var|har|hade|kl|klockan|till|–|-)(?!\p{L})/iu.test(text.slice(match.index + whole.length));
    if (NOT_DATE_AFTER.test(text.slice(match.index + whole.length))) continue;
    const hasWeekday = weekdayBefore(text, match.index) !== undefined;
    const hasTimeAfter = DATE_AFTER.test(
      text.slice(match.index + whole.length, match.index + whole.length + 20),
    );
    if (isDated || isWholeYear || hasWeekday || hasTimeAfter || isBooked(before, number))
      add(match, 'compact', { day, month, year }, true);
  }
  return found;
}

function collectWritten(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  if (!DAY_AND_MONTH.test(text)) return found;
  for (const match of matchesOf(text, WRITTEN)) {
    const [whole, day = '', monthName = '', written] = match;
    const month = monthNumber(monthName);
    if (month === undefined) continue;
    const dayOfMonth = Number(day);
    const { index } = match;
    const year = written === undefined ? undefined : Number(written);
    // "40 maj–juni" is a count; a day beyond 31 wants its year, or a word that leads to a date.
    if ((dayOfMonth < 1 || dayOfMonth > 31) && year === undefined) {
      if (!DATE_BEFORE.test(text.slice(Math.max(0, index - 30), index))) continue;
    }
    const weekday = weekdayBeside(text, index, index + whole.length);
    found.push({
      start: index,
      end: index + whole.length,
      text: whole,
      form: 'written',
      day: dayOfMonth,
      month,
      ...(year === undefined ? {} : { year }),
      ...(weekday === undefined ? {} : { weekday }),
      isUnambiguous: true,
      hasShortYear: false,
      isReal: isReal(year, month, dayOfMonth),
    });
  }
  return found;
}

/**
 * Finds dates with a month's name or in figures. Figures that are as often measures, scores or fractions (1/2, 8.5,
 * 050613) count only beside a weekday, *den*, a time or the like. `start` is the day (after weekday and *den*).
 * Sorted, never overlapping.
 */
export const findDates: (text: string) => readonly DateMatch[] = /* @__PURE__ */ perText(datesAfresh);

function datesAfresh(text: string): readonly DateMatch[] {
  if (!/\d/u.test(text)) return [];
  const all: DateMatch[] = collectWritten(text);
  for (const figure of collectFigures(text)) {
    const weekday = weekdayBeside(text, figure.start, figure.end);
    all.push({ ...figure, ...(weekday === undefined ? {} : { weekday }) });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: DateMatch[] = [];
  let reach = -1;
  for (const candidate of all) {
    if (candidate.start < reach) continue;
    apart.push(candidate);
    reach = candidate.end;
  }
  return apart;
}

/** The calendar date of a match that has a year and a day that exists. */
export function calendarDateOf(match: DateMatch): CalendarDate | undefined {
  if (match.year === undefined || !match.isReal) return undefined;
  return { year: match.year, month: match.month, day: match.day };
}
