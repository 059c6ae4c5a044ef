import { type CalendarDate, isRealDate, monthNumber, type Weekday, weekdayNumber } from './calendar.ts';
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
  /** The weekday written right before the date, with its place. */
  readonly weekday?: Span & { readonly text: string; readonly number: Weekday };
  /** False when day and month can be read either way (03-04-2026). */
  readonly isUnambiguous: boolean;
  /** Whether the day exists; 29 February without a year does. */
  readonly isReal: boolean;
}

const WEEKDAY = '(?:mån|tis|ons|tors?|fre|lör|sön)(?:d?(?:ag(?:en|ens|ar|arna)?)?)\\.?';
const MONTH =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:jan|febr?|apr|aug|sept?|okt|nov|dec)\\b\\.?)';
const GAP = '[\\s\\u00A0]';

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${WEEKDAY})${GAP}{1,2})?(?:den${GAP})?(?<![\\p{N}][.,/:])(\\d{1,2})(?::?[ea])?${GAP}{1,2}(${MONTH})(?:,?${GAP}{1,2}((?:19|20)\\d\\d)(?![\\d]|[.:]\\d))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const ISO =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/])((?:19|20)\d\d)([-.–/])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}]|[-–]\d|\.\d)/gu;
const DAY_FIRST =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)?\d\d)(?![\p{L}\p{N}]|[-./]\d)/gu;
const SLASH =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})\/(\d{1,2})(?:[\s\u00A0-]{1,2}((?:19|20)\d\d))?(?![\p{L}\p{N}]|[./]\d|-\d(?!\d?\/\d)|[\s\u00A0]?%)/gu;
const DOTTED =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:])(\d{1,2})\.(\d{1,2})\.?(?![\p{L}\p{N}]|[-./:]\d|[\s\u00A0]?%)/gu;
const COMPACT =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/: \u00A0])((?:19|20)?\d\d)(\d\d)(\d\d)(?![\p{L}\p{N}]|[-–./:,+]\d|[\s\u00A0]\d)/gu;

/** What stands right before a figure that is a date. */
const DATE_BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?:den|datum|datumet|dag|dagen|dagarna|tid|tiden|besök|besöket|tillfälle|tillfället|födda?|from|fr\\.o\\.m\\.|t\\.o\\.m\\.|till|från|senast|före|efter|innan|sedan|mellan|per|gäller|start|startar|slutar|${WEEKDAY})[:,]?|(?<![\\p{L}])(?:är|blir|var)(?:${GAP}(?:redan|nu|den))?)${GAP}*$`,
  'iu',
);
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}])(${WEEKDAY}),?${GAP}{1,2}(?:den${GAP})?$`, 'iu');
const DATE_AFTER = new RegExp(
  `^,?${GAP}{0,2}(?:kl\\b|kl\\.|klockan|[-–]${GAP}?\\d{1,2}/\\d|(?:19|20)\\d\\d\\b)`,
  'iu',
);
/** What says that a fraction or figure is a measure, a dose, a score or a number. */
const NOT_DATE_AFTER =
  /^[\s\u00A0]?(?:tablett\p{L}*|kapsl\p{L}*|kapsel|dl|cl|ml|l\b|liter|msk|tsk|krm|kopp\p{L}*|glas|del\b|delar|av\b|poäng|mg|g\b|kg|gram|kr\b|kronor|cm|mm|mmHg|mmol\p{L}*|procent|timm\p{L}+|tim\b|dygn|gånger|sprut\p{L}*|portion\p{L}*|rätt|möjliga|grader)/iu;
const NOT_DATE_BEFORE =
  /(?:blodtryck\p{L}*|tryck\p{L}*|skala\p{L}*|betyg\p{L}*|poäng|smärta\p{L}*|syn\p{L}*|visus|dos\p{L}*|hba1c|inr|kapitel|avsnitt|punkt|version|rum|hus|plan|nummer|nr|halv|värde\p{L}*)[\s\u00A0:]*(?:är|var|på|till|blev|om|låg på)?[\s\u00A0]*$/iu;
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

function looksLikeDate(text: string, start: number, end: number, needsContext: boolean): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  if (NOT_DATE_AFTER.test(after) || NOT_DATE_BEFORE.test(before)) return false;
  return !needsContext || DATE_BEFORE.test(before) || DATE_AFTER.test(after);
}

/** What every date in figures, and every date with a month's name, holds: quick to look for in texts without dates. */
const FIGURES = /\d[-./–]\d|\d{6}/;
const DAY_AND_MONTH = /\d(?::?[ea])?[\s\u00A0]{1,2}(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

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
    const year = parts.year === undefined ? {} : { year: fullYear(parts.year) };
    found.push({
      start: index,
      end: index + whole.length,
      text: whole,
      form,
      day: Number(parts.day),
      month: Number(parts.month),
      ...year,
      isUnambiguous,
    });
  };
  for (const match of text.matchAll(ISO)) {
    const [, year = '', sign, month = '', day = ''] = match;
    if (isReal(Number(year), Number(month), Number(day))) {
      add(match, sign === '.' ? 'dotted' : sign === '/' ? 'slash' : 'iso', { day, month, year }, true);
    }
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [, day = '', sign, month = '', year = ''] = match;
    const needsContext = year.length === 2;
    if (!isReal(fullYear(year), Number(month), Number(day))) continue;
    if (!looksLikeDate(text, match.index, match.index + match[0].length, needsContext)) continue;
    const form = sign === '/' ? 'slash' : sign === '.' ? 'dotted' : 'hyphen';
    add(match, form, { day, month, year }, Number(day) > 12 || day === month);
  }
  for (const match of text.matchAll(SLASH)) {
    const [whole, day = '', month = '', year] = match;
    if (!isReal(undefined, Number(month), Number(day))) continue;
    const isFraction = MEASURED_FRACTIONS.has(whole) || (month === '10' && Number(day) <= 10);
    if (!looksLikeDate(text, match.index, match.index + whole.length, isFraction)) continue;
    add(match, 'slash', year === undefined ? { day, month } : { day, month, year }, true);
  }
  for (const match of text.matchAll(DOTTED)) {
    const [whole, day = '', month = ''] = match;
    if (!isReal(undefined, Number(month), Number(day))) continue;
    // "8.5" is a date only beside a weekday or *den*: else it is a decimal, a time or a section number.
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const isDated =
      weekdayBefore(text, match.index) !== undefined || /(?<!\p{L})(?:den|datum:?)[\s\u00A0]$/iu.test(before);
    if (!isDated || NOT_DATE_AFTER.test(text.slice(match.index + whole.length))) continue;
    add(match, 'dotted', { day, month }, true);
  }
  for (const match of text.matchAll(COMPACT)) {
    const [whole, year = '', month = '', day = ''] = match;
    const number = fullYear(year);
    if (!isReal(number, Number(month), Number(day)) || number > 2100) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const isDated =
      /(?<!\p{L})(?:den|datum|datumet|född|senast|från|till|före|efter|innan|sedan|och med|är|var|blir|dag|vid|mellan)[:,]?[\s\u00A0]*$/iu.test(
        before,
      ) &&
      !NOT_DATE_BEFORE.test(before) &&
      !/(?:nummer|numret|nr|koden|batch\p{L}*)(?!\p{L})[^.!?]*$/iu.test(before);
    const isWholeYear =
      year.length === 4 &&
      /^[\s\u00A0]+(?:är|var|har|hade|kl|klockan|till|–|-)(?!\p{L})/iu.test(
        text.slice(match.index + whole.length),
      );
    if (NOT_DATE_AFTER.test(text.slice(match.index + whole.length))) continue;
    const hasWeekday = weekdayBefore(text, match.index) !== undefined;
    const hasTimeAfter = DATE_AFTER.test(
      text.slice(match.index + whole.length, match.index + whole.length + 20),
    );
    if (isDated || isWholeYear || hasWeekday || hasTimeAfter)
      add(match, 'compact', { day, month, year }, true);
  }
  return found;
}

function collectWritten(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  if (!DAY_AND_MONTH.test(text)) return found;
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, weekdayName, day = '', monthName = '', year] = match;
    const month = monthNumber(monthName);
    const dayOfMonth = Number(day);
    if (month === undefined || dayOfMonth < 1 || dayOfMonth > 31) continue;
    const number = weekdayName === undefined ? undefined : weekdayNumber(weekdayName);
    const { index } = match;
    const dayStart = index + whole.search(/\d/u);
    found.push({
      start: dayStart,
      end: index + whole.length,
      text: text.slice(dayStart, index + whole.length),
      form: 'written',
      day: dayOfMonth,
      month,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(weekdayName === undefined || number === undefined
        ? {}
        : { weekday: { start: index, end: index + weekdayName.length, text: weekdayName, number } }),
      isUnambiguous: true,
      isReal: isReal(year === undefined ? undefined : Number(year), month, dayOfMonth),
    });
  }
  return found;
}

/**
 * Finds dates with a month's name or in figures. Figures that are as often measures, scores or fractions (1/2, 8.5,
 * 050613) count only beside a weekday, *den*, a time or the like. `start` is the day (after weekday and *den*).
 * Sorted, never overlapping.
 */
export function findDates(text: string): readonly DateMatch[] {
  if (!/\d/u.test(text)) return [];
  const all: DateMatch[] = collectWritten(text);
  for (const figure of collectFigures(text)) {
    const weekday = weekdayBefore(text, figure.start);
    all.push({ ...figure, ...(weekday === undefined ? {} : { weekday }), isReal: true });
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
