import { type CalendarDate, compareDates, daysInMonth } from './calendar.ts';
import { passesLuhn } from './luhn.ts';
import { numberContext } from './number-context.ts';
import { numberDateKind } from './number-date.ts';
import { numberForm } from './number-form.ts';
import type { Span } from './span.ts';

/** What kind of identity a number in a text can be. */
export type PersonalNumberKind = 'personnummer' | 'samordningsnummer' | 'interimsnummer' | 'reservnummer';

/** A number in a text that can point at one person. */
export interface PersonalNumberMatch extends Span {
  readonly kind: PersonalNumberKind;
  /** The number as it stands, with what parts it. */
  readonly text: string;
  /** The same text with the last four characters of the number hidden: `19121212-****`. */
  readonly masked: string;
  /**
   * `certain`: the date exists, the check character is right and it is written as such numbers are.
   * `possible`: something else is written like it, or nothing tells it from a phone number or a list of figures.
   */
  readonly certainty: 'certain' | 'possible';
  /** What the last character says. `none`: the issuer's form has no check character that can be counted. */
  readonly checkDigit: 'right' | 'wrong' | 'none';
  /** Who issues numbers of this form; only for reservnummer. */
  readonly issuer?: string;
}

export interface PersonalNumberOptions {
  /** A number of somebody born later than this day is a number of something else. Unset: every date counts. */
  readonly today?: CalendarDate | undefined;
}

/** What a reading of the figures says; the place is added where the reading is taken. */
type Reading = Pick<PersonalNumberMatch, 'kind' | 'certainty' | 'checkDigit' | 'issuer'>;

/** Interim numbers carry one of these letters where a personnummer has the first of the birth number; it counts as 1. */
const INTERIM_LETTERS = 'TRSUWXJKLMN';

/** What can stand between two figures of a date, and before the last four. Bold, code and table marks are signs too. */
const GAP = '([^\\p{L}\\p{N}]{0,3})';
const LAST_GAP = '([^\\p{L}\\p{N}]{0,8})';
const NUMBER = new RegExp(
  `(?<!\\d)(?:(18|19|20)${GAP})?(\\d\\d)${GAP}(\\d\\d)${GAP}(\\d\\d)${LAST_GAP}(\\d\\d|[${INTERIM_LETTERS}]\\d)${GAP}(\\d\\d)(?!\\d)`,
  'giu',
);
const RESERVE = /(?<![\p{L}\p{N}])(\d{4})([- ]?)(\d\d)\2(\d\d)([- _]{0,3})([A-Z\d]{4})(?![\p{L}\p{N}]|-\d)/gu;
const STOCKHOLM_RESERVE =
  /(?<![\p{L}\p{N}])99((?:19[89]|20\d|21\d|22\d)\d)[- ]{0,3}(\d{6})(?![\p{L}\p{N}]|-\d)/gu;
const NATIONAL_RESERVE =
  /(?<![\p{L}\p{N}])(\d{4})[- ]?(\d{2})[- ]?(\d{2})[- ]{0,3}([A-HJ-NPR-UX-Z]{2})(\d)(\d)(?![\p{L}\p{N}]|-\d)/gu;

/** How many characters before a number are read for words that tell what it is. */
const LOOK_BACK = 48;

type Context = ReturnType<typeof numberContext>;

function contextBefore(text: string, start: number): Context {
  return numberContext(text.slice(Math.max(0, start - LOOK_BACK), start));
}

function isClockTime(figures: string): boolean {
  return Number(figures.slice(0, 2)) < 24 && Number(figures.slice(2)) < 60;
}

/** The figures of a personnummer with what stands between them. */
interface Parts {
  readonly century: string | undefined;
  readonly date: string;
  readonly last: string;
  readonly gaps: {
    readonly century: string;
    readonly year: string;
    readonly month: string;
    readonly last: string;
    readonly inLast: string;
  };
}

/** Whether it is written as people and record systems write the number, and not as figures that happen to follow. */
function isWrittenAsOne({ gaps }: Parts): boolean {
  if (gaps.inLast !== '' || !/^ ?$/u.test(gaps.century)) return false;
  const inDate =
    gaps.year === gaps.month ? /^[- ./]?$/u.test(gaps.year) : gaps.year === ' ' && gaps.month === '';
  return inDate && /^ ?[-+–—/._:|]? ?$/u.test(gaps.last);
}

/** Whether the figures of the date stand together, as in a number that a system writes. */
function hasWholeDate({ gaps }: Parts): boolean {
  return gaps.century === '' && gaps.year === '' && gaps.month === '' && gaps.inLast === '';
}

/** Whether the date reads as one of our own days, and the last four as the time of day: 2026-12-08 0915. */
function readsAsTimeOfDay({ last }: Parts, year: number): boolean {
  return year >= 2000 && isClockTime(last);
}

/** Twelve figures with the right check digit point at a person, however they are parted. */
function readTwelve(
  parts: Parts,
  year: number,
  isRight: boolean,
  context: Context,
): Reading['certainty'] | undefined {
  const sign = parts.gaps.last;
  if (isRight) {
    if (context === 'person') return 'certain';
    if (!isWrittenAsOne(parts)) return 'possible';
    if (context === 'thing' && year >= 2000) return 'possible';
    if (!readsAsTimeOfDay(parts, year) || !/^ +$/u.test(sign)) return 'certain';
    // "2026-05-12 1215" is a day and a time; "20260512 1215" can be either.
    return parts.gaps.year === '' ? 'possible' : undefined;
  }
  if (context === 'person') return isWrittenAsOne(parts) ? 'possible' : undefined;
  if (context !== undefined || !hasWholeDate(parts) || !/^[-+]?$/u.test(sign)) return undefined;
  return readsAsTimeOfDay(parts, year) ? undefined : 'possible';
}

/** Ten figures are as often a phone or order number: without hyphen or plus we ask, with words of a call we do not. */
function readTen(parts: Parts, isRight: boolean, context: Context): Reading['certainty'] | undefined {
  const sign = parts.gaps.last.trim();
  const hasSign = /^[-+–—]$/u.test(sign);
  if (context === 'person') return isRight ? 'certain' : isWrittenAsOne(parts) ? 'possible' : undefined;
  const isWhole = hasWholeDate(parts);
  if (!isRight)
    return hasSign && isWhole && parts.gaps.last === sign && context === undefined ? 'possible' : undefined;
  if (!isWrittenAsOne(parts) || (context === 'calling' && !hasSign)) return undefined;
  if (context === 'thing') return hasSign && isWhole ? 'possible' : undefined;
  if (hasSign) return isWhole && context === undefined ? 'certain' : 'possible';
  // Pairs of figures are lists and foreign phone numbers.
  return isWhole ? 'possible' : undefined;
}

/** Ten figures begin and end a word; twelve may be glued to one (pnr191212121212). */
function standsApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !/\p{L}$|\d[-+.,/:]$/u.test(before) && !/^\p{L}|^[-+.,/:]\d/u.test(after);
}

function readNumber(
  text: string,
  found: RegExpExecArray,
  options: PersonalNumberOptions,
): Reading | undefined {
  const [whole, century, centuryGap = '', year = '', yearGap = '', month = '', monthGap = '', day = ''] =
    found;
  const [lastGap = '', birth = '', inLast = '', end = ''] = found.slice(8);
  const start = found.index;
  const isInterim = /\p{L}/u.test(birth);
  const gaps = { century: centuryGap, year: yearGap, month: monthGap, last: lastGap, inLast };
  const parts: Parts = { century, date: year + month + day, last: birth + end, gaps };
  const fullYear = century === undefined ? Number.NaN : Number(century + year);
  const kindOfDate = numberDateKind(fullYear, Number(month), Number(day));
  if (kindOfDate === undefined) return undefined;
  const birthday = { year: fullYear, month: Math.max(1, Number(month)), day: Math.max(1, Number(day) % 60) };
  const today = century === undefined ? undefined : options.today;
  if (today !== undefined && compareDates(birthday, today) > 0) return undefined;
  const isRight = passesLuhn(parts.date + (isInterim ? `1${birth.slice(1)}` : birth) + end);
  const context = contextBefore(text, start);
  const isApart = standsApart(text, start, start + whole.length) || context === 'person';
  if (/\d-$/u.test(text.slice(Math.max(0, start - 2), start)) && context !== 'person') return undefined;
  if (isInterim) {
    if (!isRight || !isApart || !isWrittenAsOne(parts)) return undefined;
    return { kind: 'interimsnummer', certainty: 'certain', checkDigit: 'right' };
  }
  if (!isApart && (century === undefined || !isRight)) return undefined;
  const certainty =
    century === undefined ? readTen(parts, isRight, context) : readTwelve(parts, fullYear, isRight, context);
  if (certainty === undefined) return undefined;
  const kind = kindOfDate === 'coordination' ? 'samordningsnummer' : 'personnummer';
  return { kind, certainty, checkDigit: isRight ? 'right' : 'wrong' };
}

function isBirthDate(year: number, month: number, day: number): boolean {
  return year >= 1880 && year <= 2099 && day >= 1 && day <= daysInMonth(year, month);
}

const VGR_SEX: ReadonlyMap<string, string> = new Map([
  ['K', '5'],
  ['M', '7'],
  ['X', '8'],
]);

function reserve(issuer: string, checkDigit: Reading['checkDigit']): Reading {
  return {
    kind: 'reservnummer',
    certainty: checkDigit === 'right' ? 'certain' : 'possible',
    checkDigit,
    issuer,
  };
}

/** A date with letters or an impossible day: the forms of regions and of Inera. */
function readReserve(text: string, found: RegExpExecArray): Reading | undefined {
  const [, year = '', , month = '', day = '', , last = ''] = found;
  const context = contextBefore(text, found.index);
  if (context === 'thing' || context === 'calling') return undefined;
  const date = year.slice(2) + month + day;
  const sexDigit = VGR_SEX.get(last.charAt(0));
  const isBirthday = isBirthDate(Number(year), Number(month), Number(day));
  if (isBirthday && sexDigit !== undefined && /^[KMX]\d{3}$/u.test(last)) {
    const isRight = passesLuhn(date + sexDigit + last.slice(1));
    if (!isRight && context !== 'person') return undefined;
    return reserve('Västra Götalandsregionen', isRight ? 'right' : 'wrong');
  }
  if (isBirthday && /^S[FUXPL]\d[A-UW-Z1-9]$/u.test(last)) return reserve('Region Värmland', 'none');
  if (isBirthday && /[A-Z]/u.test(last) && /\d/u.test(last)) return reserve('Region Skåne', 'none');
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isIneraDay = Number(day) >= 32 && Number(day) <= 59;
  if (!/^\d{4}$/u.test(last) || !isMonth || !isIneraDay) return undefined;
  if (Number(year) < 1880 || Number(year) > 2099 || !passesLuhn(date + last)) return undefined;
  return reserve('Inera', 'right');
}

/** The check digit covers positions 5–11 of the twelve. */
function readStockholm([, year = '', serial = '']: RegExpExecArray): Reading | undefined {
  return passesLuhn(year.slice(2) + serial) ? reserve('Region Stockholm', 'right') : undefined;
}

/** A national reserve number counts centuries in steps of three (19 becomes 22, 25 …; 20 becomes 23, 26 …), or 00. */
function readNational([, year = '', month = '', day = '']: RegExpExecArray): Reading | undefined {
  const century = Number(year.slice(0, 2));
  const isDate = Number(month) >= 1 && Number(day) >= 1 && Number(day) <= 59;
  if (!isDate || (century !== 0 && century < 22)) return undefined;
  return reserve('Nationellt reservnummer', 'none');
}

/** Every form has so many figures, with at most so much between two of them. */
const LEAST_FIGURES = 8;
const FARTHEST = 12;

/** A figure, or a letter that may be one of another script (U+0660 is Arabic-Indic nought). */
const MAY_BE_FIGURE = /[0-9\u0660-\uFFFF]/;

/** Whether eight figures stand near each other: telling so first spares most texts the rest. */
function mayHoldNumber(text: string): boolean {
  if (text.length < LEAST_FIGURES || !MAY_BE_FIGURE.test(text)) return false;
  let figures = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isFigure = code <= 57 ? code >= 48 : code >= 0x6_60 && /\p{Nd}/u.test(figureAt(text, at));
    if (!isFigure) continue;
    figures = at - last <= FARTHEST * UNITS ? figures + 1 : 1;
    if (figures >= LEAST_FIGURES) return true;
    last = at;
  }
  return false;
}

/** A character beyond the first plane takes two units. */
const UNITS = 2;

function figureAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/**
 * Finds numbers that can point at one person: personnummer, samordningsnummer, interim numbers and the reserve
 * numbers of the country and the regions, whatever parts their figures (any hyphen or space, invisible signs, bold, a
 * table cell) and wherever they stand (an address, a file name, against a word). Dates are held against the calendar
 * and check digits are counted. Sorted by place, never overlapping.
 * Sources: folkbokföringslagen (1991:481) 18 §; Skatteverket, SKV 704 and SKV 707; Inera's list of reserve numbers.
 * @param text any text: running text, a line of a source file, an address, a file name. Offsets are UTF-16 units in it.
 */
export function findPersonalNumbers(
  text: string,
  options: PersonalNumberOptions = {},
): readonly PersonalNumberMatch[] {
  if (!mayHoldNumber(text)) return [];
  const form = numberForm(text);
  const matches: PersonalNumberMatch[] = [];
  const search = (pattern: RegExp, read: (found: RegExpExecArray) => Reading | undefined): void => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(form.text); found !== null; found = pattern.exec(form.text)) {
      const reading = read(found);
      if (reading === undefined) {
        // The number may begin inside what was no number: "12 19121212-1212".
        pattern.lastIndex = found.index + 1;
        continue;
      }
      matches.push({ ...reading, ...form.shown(found.index, found.index + found[0].length) });
    }
  };
  search(NUMBER, (found) => readNumber(form.text, found, options));
  search(RESERVE, (found) => readReserve(form.text, found));
  search(STOCKHOLM_RESERVE, readStockholm);
  search(NATIONAL_RESERVE, readNational);
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: PersonalNumberMatch[] = [];
  let reach = -1;
  for (const candidate of matches) {
    if (candidate.start < reach) continue;
    apart.push(candidate);
    reach = candidate.end;
  }
  return apart;
}

/**
 * The text with the last four characters of every personal number hidden; nothing else moves.
 * @param wanted `certain` where a phone number or a price that only looks like one must stay as it is.
 */
export function maskPersonalNumbers(text: string, wanted: 'all' | 'certain' = 'all'): string {
  if (!mayHoldNumber(text)) return text;
  let masked = '';
  let from = 0;
  for (const { start, end, masked: hidden, certainty } of findPersonalNumbers(text)) {
    if (wanted === 'certain' && certainty !== 'certain') continue;
    masked += text.slice(from, start) + hidden;
    from = end;
  }
  return masked + text.slice(from);
}
