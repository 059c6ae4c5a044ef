import { daysInMonth } from './calendar.ts';
import { luhnCheckDigit, passesLuhn } from './luhn.ts';
import type { Span } from './span.ts';

/** What kind of identity a number in a text can be. */
export type PersonalNumberKind = 'personnummer' | 'samordningsnummer' | 'interimsnummer' | 'reservnummer';

/** A number in a text that can point at one person. */
export interface PersonalNumberMatch extends Span {
  readonly kind: PersonalNumberKind;
  /** The number as it stands. */
  readonly text: string;
  /** The same number with the last four characters hidden: `19121212-****`. */
  readonly masked: string;
  /**
   * `certain`: the date exists and the check character is right. `possible`: the issuer's form fits, but that form
   * has no check character that we can count.
   */
  readonly certainty: 'certain' | 'possible';
  /** Who issues numbers of this form; only for reservnummer. */
  readonly issuer?: string;
}

/** Hides the last four characters of a number; hyphens and spaces stay, so the shape can still be read. */
export function maskPersonalNumber(text: string): string {
  const characters = [...text];
  let left = 4;
  for (let index = characters.length - 1; index >= 0 && left > 0; index -= 1) {
    const character = characters[index];
    if (character === undefined || !/[\p{L}\p{N}]/u.test(character)) continue;
    characters[index] = '*';
    left -= 1;
  }
  return characters.join('');
}

/** Interim numbers carry one of these letters where a personnummer has the first of the birth number; it counts as 1. */
const INTERIM_LETTERS = 'TRSUWXJKLMN';

/** Days 60–91 stand for a samordningsnummer: day + 60, and day 00 + 60 when the day is unknown. */
function dateKind(year: number, month: number, day: number): 'day' | 'coordination' | undefined {
  const leapSafeYear = Number.isNaN(year) ? 2000 : year;
  if (day >= 1 && day <= daysInMonth(leapSafeYear, month)) return 'day';
  if (day === 60 && month <= 12) return 'coordination';
  if (day > 60 && day - 60 <= daysInMonth(leapSafeYear, month)) return 'coordination';
  return undefined;
}

// The first group of two digits is the century, which record systems sometimes part with a space ("19 121212-1212").
const NUMBER =
  /(?<![\p{L}\p{N}])(?<![\d][-+.,/])(?:(18|19|20)[\u0020\u00A0]?)?(\d{2})(\d{2})(\d{2})([-+–\u0020\u00A0]?)(\d{3}|[TRSUWXJKLMNtrsuwxjklmn]\d{2})(\d)(?![\p{L}\p{N}]|[-+./]\d|,\d)/gu;

// Four digits after an eight-digit date, where a Swedish number puts its birth number but a region puts letters.
const RESERVE = /(?<![\p{L}\p{N}])(\d{8})[-\u0020\u00A0]?([A-Z0-9]{4})(?![\p{L}\p{N}]|-\d)/gu;
const STOCKHOLM_RESERVE =
  /(?<![\p{L}\p{N}])99(19[89]\d|2[0-2]\d\d)[-\u0020\u00A0]?(\d{6})(?![\p{L}\p{N}]|-\d)/gu;
const NATIONAL_RESERVE =
  /(?<![\p{L}\p{N}])(\d{4})(\d{2})(\d{2})[-\u0020\u00A0]?([A-HJ-NPR-UX-Z]{2})(\d)(\d)(?![\p{L}\p{N}]|-\d)/gu;

function match(
  text: string,
  start: number,
  kind: PersonalNumberKind,
  certainty: 'certain' | 'possible',
  issuer?: string,
): PersonalNumberMatch {
  const base = { start, end: start + text.length, kind, text, masked: maskPersonalNumber(text), certainty };
  return issuer === undefined ? base : { ...base, issuer };
}

function isSpace(separator: string | undefined): boolean {
  return separator === ' ' || separator === '\u00A0';
}

function readNumber(found: RegExpExecArray): PersonalNumberMatch | undefined {
  const [text, century, year = '', month = '', day = '', separator, birth = '', check = ''] = found;
  // Ten digits without a hyphen, or parted by a space only, are as often a phone or invoice number. The check digit is
  // wanted from all; without a century we want the hyphen or plus too, unless the digits stand together.
  if (century === undefined && isSpace(separator)) return undefined;
  const fullYear = century === undefined ? Number.NaN : Number(century + year);
  const kindOfDate = dateKind(fullYear, Number(month), Number(day));
  if (kindOfDate === undefined) return undefined;
  const isInterim = INTERIM_LETTERS.includes(birth.charAt(0).toUpperCase());
  const digits = `${year}${month}${day}${isInterim ? `1${birth.slice(1)}` : birth}`;
  if (String(luhnCheckDigit(digits)) !== check) return undefined;
  if (isInterim) return match(text, found.index, 'interimsnummer', 'certain');
  return match(
    text,
    found.index,
    kindOfDate === 'coordination' ? 'samordningsnummer' : 'personnummer',
    'certain',
  );
}

function isBirthDate(date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (year < 1880 || year > 2099) return false;
  const month = Number(date.slice(4, 6));
  const day = Number(date.slice(6, 8));
  return day >= 1 && day <= daysInMonth(year, month);
}

const VGR_SEX: ReadonlyMap<string, string> = new Map([
  ['K', '5'],
  ['M', '7'],
  ['X', '8'],
]);

function readReserve(found: RegExpExecArray): PersonalNumberMatch | undefined {
  const [text, date = '', tail = ''] = found;
  const sexDigit = VGR_SEX.get(tail.charAt(0));
  if (isBirthDate(date) && sexDigit !== undefined && /^[KMX]\d{3}$/u.test(tail)) {
    const isRight = passesLuhn(date.slice(2) + sexDigit + tail.slice(1));
    return isRight
      ? match(text, found.index, 'reservnummer', 'certain', 'Västra Götalandsregionen')
      : undefined;
  }
  if (isBirthDate(date) && /^S[FUXPL]\d[A-UW-Z1-9]$/u.test(tail)) {
    return match(text, found.index, 'reservnummer', 'possible', 'Region Värmland');
  }
  if (isBirthDate(date) && /[A-Z]/u.test(tail) && /\d/u.test(tail)) {
    return match(text, found.index, 'reservnummer', 'possible', 'Region Skåne');
  }
  const month = Number(date.slice(4, 6));
  const day = Number(date.slice(6, 8));
  const year = Number(date.slice(0, 4));
  if (
    /^\d{4}$/u.test(tail) &&
    year >= 1880 &&
    year <= 2099 &&
    month >= 1 &&
    month <= 12 &&
    day >= 32 &&
    day <= 59
  ) {
    return passesLuhn(date.slice(2) + tail)
      ? match(text, found.index, 'reservnummer', 'certain', 'Inera')
      : undefined;
  }
  return undefined;
}

/** A national reserve number counts centuries in steps of three (19 becomes 22, 25 …; 20 becomes 23, 26 …), or 00. */
function isNationalReserveYear(year: string): boolean {
  const century = Number(year.slice(0, 2));
  return century === 0 || (century >= 22 && century <= 98);
}

/**
 * Finds numbers that can point at one person: personnummer, samordningsnummer, interim numbers and the reserve
 * numbers of the country and the regions. Dates are checked against the calendar and check digits are counted, so
 * organisation numbers, phone numbers and invoice numbers stay out. Sorted by place, never overlapping.
 */
export function findPersonalNumbers(text: string): readonly PersonalNumberMatch[] {
  const matches: PersonalNumberMatch[] = [];
  // Every form has six figures in a row; telling so first keeps the patterns from being compiled for most texts.
  if (!/\d{6}/.test(text)) return matches;
  const add = (candidate: PersonalNumberMatch | undefined): void => {
    if (candidate !== undefined) matches.push(candidate);
  };
  for (const found of text.matchAll(NUMBER)) add(readNumber(found));
  for (const found of text.matchAll(RESERVE)) add(readReserve(found));
  for (const found of text.matchAll(STOCKHOLM_RESERVE)) {
    const serial = (found[1] ?? '').slice(2) + (found[2] ?? '');
    // The check digit covers positions 5–11 of the twelve.
    if (passesLuhn(serial)) add(match(found[0], found.index, 'reservnummer', 'certain', 'Region Stockholm'));
  }
  for (const found of text.matchAll(NATIONAL_RESERVE)) {
    const [whole, year = '', month = '', day = ''] = found;
    const isDate = Number(month) >= 1 && Number(month) <= 99 && Number(day) >= 1 && Number(day) <= 59;
    if (isNationalReserveYear(year) && isDate) {
      add(match(whole, found.index, 'reservnummer', 'possible', 'Nationellt reservnummer'));
    }
  }
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
