import { type CalendarDate, compareDates } from './calendar.ts';
import { passesLuhn } from './luhn.ts';
import { numberDateKind } from './number-date.ts';
import { numberForm } from './number-form.ts';
import { findPersonalNumbers, type PersonalNumberKind } from './personal-number.ts';

/** A figure or word that is meant as the number of a person, read part by part. */
export interface WrittenNumber {
  readonly kind: PersonalNumberKind;
  /** `YYYYMMDD-NNNN`, as Personalverktyget takes it; for other kinds than personnummer and samordningsnummer as it stands. */
  readonly number: string;
  /** Where the first two figures of the year come from. `sign`: from the hyphen or plus; `today`: nothing tells, the latest year that has been is taken. */
  readonly century: 'written' | 'sign' | 'today';
  readonly checkDigit: 'right' | 'wrong' | 'none';
  /** The day of birth, with 1 for a month or day that is unknown; undefined when there is no such day. */
  readonly born: CalendarDate | undefined;
  /** It was written exactly as `number` is. */
  readonly isExact: boolean;
  /** A blank stood in the year or the number, as when it is copied from a record system. */
  readonly hadSpace: boolean;
  /** A part of a longer text, which says other things too. */
  readonly isPart: boolean;
}

/** Why something that was meant as a number is none. */
export type UnreadNumber =
  /** Nothing in it is a figure. */
  | 'none'
  /** Rounded by a spreadsheet: 1,99E+11. */
  | 'rounded'
  /** Nine or eleven figures, as when a spreadsheet takes the zero in front away. */
  | 'zeroLost'
  /** Figures, but too few, too many or otherwise no number of a person. */
  | 'unknown'
  /** More than one number. */
  | 'several';

const EXACT = /^(?:18|19|20)\d{6}-\d{4}$/;
/** Nothing but figures, with what may part them. */
const PLAIN = /^\d[\d +-]{8,13}\d$/;
const PARTS = /^(?:(\d\d) ?)?(\d\d)([- ./]?)(\d\d)\3(\d\d) ?(?:([-+])|[_/.:|])? ?(\d{4})$/;
const ROUNDED = /^\d(?:[.,]\d+)?[eE]\+?\d{1,2}$/;
/** A blank inside, other than around a hyphen that stands in its place. */
const SPACED = /\d +[\d-]|- /;
const CENTURIES = ['18', '19', '20'];

/** Marks that spreadsheets and texts put around a number: ="…", '…, "…", (…), a comma or full stop after it. */
const AROUND = /^[\s="'“”’‘(<[]+|[\s"'“”’‘)>\].,;:]+$/g;

function birthday(year: number, month: string, day: string): CalendarDate {
  return { year, month: Math.max(1, Number(month)), day: Math.max(1, Number(day) % 60) };
}

/** The year of a number of ten figures: a plus says that the person turns 100 or more this year (folkbokföringslagen 18 §). */
function yearOf(
  two: number,
  sign: string | undefined,
  month: string,
  day: string,
  today: CalendarDate,
): number {
  let year = today.year - (today.year % 100) + two;
  if (compareDates(birthday(year, month, day), today) > 0) year -= 100;
  return sign === '+' ? year - 100 : year;
}

function readFigures(
  form: string,
  [, century, two = '', , month = '', day = '', sign, last = '']: RegExpExecArray,
  isExact: boolean,
  today: CalendarDate,
): WrittenNumber {
  const year = century === undefined ? yearOf(Number(two), sign, month, day, today) : Number(century + two);
  const hasDay = numberDateKind(year, Number(month), Number(day)) !== undefined;
  return {
    kind: Number(day) >= 60 ? 'samordningsnummer' : 'personnummer',
    number: isExact ? form : `${year}${month}${day}-${last}`,
    century: century !== undefined ? 'written' : sign === '+' ? 'sign' : 'today',
    checkDigit: passesLuhn(two + month + day + last) ? 'right' : 'wrong',
    born: hasDay ? birthday(year, month, day) : undefined,
    isExact,
    hadSpace: !isExact && SPACED.test(form),
    isPart: false,
  };
}

/**
 * Reads a cell or line that is meant as one personal number, where {@link findPersonalNumbers} looks for numbers in any
 * text: here a wrong check digit or an impossible day is told and not taken for something else. Blanks, invisible signs,
 * other hyphens and figures of other scripts are read as what they stand for.
 * @param today decides the century of ten figures.
 */
export function readWrittenNumber(written: string, today: CalendarDate): WrittenNumber | UnreadNumber {
  const isExact = EXACT.test(written);
  const form = PLAIN.test(written) ? written : numberForm(written).text.replace(AROUND, '');
  const parts = PARTS.exec(form);
  const isKnown = parts !== null && (parts[1] === undefined || CENTURIES.includes(parts[1]));
  const read = isKnown ? readFigures(form, parts, isExact, today) : undefined;
  // A day from 32 to 59 is the mark of a reserve number.
  const mayBeReserve = read?.born === undefined && read?.checkDigit === 'right' && Number(parts?.[5]) >= 32;
  if (read !== undefined && !mayBeReserve) return read;
  if (ROUNDED.test(form)) return 'rounded';
  const found = findPersonalNumbers(written);
  if (found.length > 1) return 'several';
  const [only] = found;
  if (only !== undefined) {
    const isWhole = only.text.length >= written.trim().length;
    if (only.kind === 'personnummer' || only.kind === 'samordningsnummer') {
      if (isWhole) return 'unknown';
      const inner = readWrittenNumber(only.text, today);
      return typeof inner === 'string' ? inner : { ...inner, isExact: false, isPart: true };
    }
    return {
      kind: only.kind,
      number: only.text,
      century: 'written',
      checkDigit: only.checkDigit,
      born: undefined,
      isExact: true,
      hadSpace: false,
      isPart: !isWhole,
    };
  }
  if (read !== undefined) return read;
  if (!/\d/.test(form)) return 'none';
  return /^\d{9}$|^\d{11}$/.test(form) ? 'zeroLost' : 'unknown';
}
