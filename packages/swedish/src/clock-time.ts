import { matchesOf } from './matches.ts';
import { oneOf } from './one-of.ts';
import { perText } from './per-word.ts';
import type { Span } from './span.ts';

/** One time of day. `minute` is undefined when only the hour is written. */
export interface ClockTime {
  readonly hour: number;
  readonly minute?: number;
}

/** A time of day, or a span between two, in a text. */
export interface ClockTimeMatch extends Span {
  readonly text: string;
  readonly from: ClockTime;
  /** The other end of a span: `9–15`. */
  readonly to?: ClockTime;
  /** False when no clock shows it: 25.00, 9.75, 24.30. What is written as a time is one, even if it cannot be. */
  readonly isReal: boolean;
  /** It follows in a list whose first time has the word *klockan*: "klockan 8.30, 14.30 och 20.30". */
  readonly isListed: boolean;
  /** The word before that says it is a time, with its place: `kl`, `kl.`, `klockan`. */
  readonly prefix?: Span & { readonly text: string };
  /** The sign between hour and minute in any of the two times; '' where there is none: 0930. After *klockan* a comma too: 7,30. */
  readonly separator?: '.' | ':' | ',' | '';
  /** What stands between the ends of a span, as written: `-`, ` - `, `–`, ` till `. */
  readonly spanSign?: string;
}

const TIME = '(\\d{1,2})(?:([.:])(\\d\\d))?';
const SPAN_SIGN = '(\\s?[-–—−]\\s?|\\still\\s)';
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![\\p{N}][-.,/:–])(?:(kl\\.?|klockan|klocka)\\s{0,2})?${TIME}(?:${SPAN_SIGN}${TIME})?(?![\\p{L}\\p{N}]|[-–/]\\d|[.:,]\\d|\\s?%)`,
  'giu',
);
/** Four figures without a sign are a time only after the word. */
const COMPACT =
  /(?<![\p{L}\p{N}])(kl\.?|klockan|klocka)\s{1,2}(\d\d)(\d\d)(?:(\s?[-–—−]\s?)(\d\d)(\d\d))?(?![\p{L}\p{N}]|[-–/.:,]\d)/giu;

/** "Klockan 7,30", "klockan 12.00.00": only the word before tells that it is a time. */
const COMMA_OR_SECONDS =
  /(?<![\p{L}\p{N}])(kl\.?|klockan)\s{1,2}(\d{1,2})(?:,(\d\d)|([.:])(\d\d)\4\d\d)(?![\p{L}\p{N}]|[-–/.:,]\d)/giu;

/** What a figure with a full stop counts when it is no time: money, measures, sections of a text. */
const MEASURE_BEGINS = oneOf(
  `% kronor mg kg ml dl cl liter cm mm km grader ° procent gånger mmol tablett poäng veckor vecka dagar dygn månader timm
  minuter stycken personer`,
);
const MEASURE_WORDS = oneOf('kr g l m år st');
const MEASURE_AFTER = new RegExp(`^\\s?(?:${MEASURE_BEGINS}|${MEASURE_WORDS}\\b)`, 'iu');
const NUMBERED = oneOf(
  `version kapitel kap kap. avsnitt sida sidan punkt paragraf § figur tabell bilaga värde~ hba1c inr ph skala kurs nummer nr rum
  sal våning plan hus byggnad avdelning modul upplagan hiss ingång port`,
);
const NOT_TIME_BEFORE = new RegExp(`${NUMBERED}[\\s:]*(?:är|var|på|till|om)?\\s*$`, 'iu');

/** What stands before a time of day. */
const LEADS_TO_TIME = oneOf(
  `tid tiden från till mellan efter före innan vid öppet dag morgon kväll middag dagen den är och kom börjar slutar startar
  stänger öppnar mars maj augusti`,
);
/** "I juni 9.30", "i december 9.30". */
const MONTH_BEFORE = '\\p{L}(?:i|ber)';
const TIME_BEFORE = new RegExp(
  `(?:${LEADS_TO_TIME}|${MONTH_BEFORE}|\\d{4}|\\d{1,2}/\\d{1,2}|,)[\\s:]*$`,
  'iu',
);

/** What says that figures with a colon are a mixture, a titre, a scale, a score, a law or a verse. */
const MIXTURE = oneOf(
  `späd~ utspäd~ bland~ lös_upp löses_upp lösas_upp löser_upp löste_upp lös förhålland~ proportion~ titer~ titr~ kvot~
  koncentration~`,
);
const SCORE = oneOf(
  `skala~ match~ slutade vann vunnit förlorade ledde leder resultat~ ställning~ besegrade kvitterade position~`,
);
const BOOK_OR_PLACE = oneOf('psalm~ vers~ sura~ kapitel kap kap. ~bok ~boken version upplaga~ rum sal hus');
/** The letters of a law or a book: "OSL 10:28". */
const LETTERS_BEFORE = '(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Ll}]?\\p{Lu}{1,4}\\s$';
const RATIO_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${MIXTURE}|${SCORE}|${BOOK_OR_PLACE})(?!\\p{L})[^.;!?\\n\\d]{0,40}$|${LETTERS_BEFORE}`,
  'u',
);
const RATIO_AFTER = /^\s?(?:poäng|mål|kap\b|§|utspädning|spädning|ml\b|dl\b|set\b)/iu;
/** What parts the times of a list. */
const LIST_SIGN = /^(?:,\s|,?\s(?:och|eller|samt)\s)$/u;
const LOOK_BACK = 48;

interface Ends {
  readonly from: ClockTime;
  readonly to?: ClockTime;
}

function readTime(hour: string, minute: string | undefined): ClockTime {
  return minute === undefined ? { hour: Number(hour) } : { hour: Number(hour), minute: Number(minute) };
}

function isOnTheClock({ hour, minute = 0 }: ClockTime): boolean {
  return hour < 24 ? minute < 60 : hour === 24 && minute === 0;
}

function isRealSpan({ from, to }: Ends): boolean {
  return isOnTheClock(from) && (to === undefined || isOnTheClock(to));
}

/** Writes a time as running Swedish text has it: `9`, `9.30`. Full hours go without minutes (1177, Digg R66). */
export function formatClockTime(time: ClockTime): string {
  if (time.minute === undefined || time.minute === 0) return String(time.hour);
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`;
}

/** Whether figures without *klockan* are a time of day: what stands around them says so, or nothing says otherwise. */
function readsAsTime(text: string, start: number, end: number, ends: Ends, hasColon: boolean): boolean {
  if (!isRealSpan(ends)) return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + 16);
  if (!hasColon) return !MEASURE_AFTER.test(after) && !NOT_TIME_BEFORE.test(before);
  if (RATIO_BEFORE.test(before) || RATIO_AFTER.test(after) || NOT_TIME_BEFORE.test(before)) return false;
  const written = text.slice(start, end);
  if (ends.to !== undefined || !/^\d:/u.test(written)) return true;
  // "1:10" is as often a mixture or a score; a time stands after a day or a word that leads to one.
  return ends.from.hour > 1 && TIME_BEFORE.test(before);
}

/**
 * Finds times of day: `klockan 9`, `kl 13:30`, `10.15`, `07.30-16.45`, `24:00`, `klockan 0930`. A lone hour or hour
 * span counts only after *kl* or *klockan*, and so does a time that no clock shows; figures with a full stop count
 * unless a measure follows. Ratios, titres, scores and references do not count. Sorted, never overlapping.
 */
export const findClockTimes: (text: string) => readonly ClockTimeMatch[] =
  /* @__PURE__ */ perText(timesAfresh);

function timesAfresh(text: string): readonly ClockTimeMatch[] {
  const matches: ClockTimeMatch[] = [];
  if (!/\d/u.test(text)) return matches;
  const add = (
    found: RegExpExecArray,
    prefix: string | undefined,
    ends: Ends,
    separator: ClockTimeMatch['separator'],
    spanSign: string | undefined,
  ): void => {
    const start = found.index;
    const last = matches.at(-1);
    const leadsOn = last !== undefined && (last.prefix !== undefined || last.isListed);
    matches.push({
      start,
      end: start + found[0].length,
      text: found[0],
      ...ends,
      isReal: isRealSpan(ends),
      isListed:
        prefix === undefined &&
        leadsOn &&
        LIST_SIGN.test(text.slice(last.end, Math.min(start, last.end + 12))),
      ...(prefix === undefined ? {} : { prefix: { start, end: start + prefix.length, text: prefix } }),
      ...(separator === undefined ? {} : { separator }),
      ...(spanSign === undefined ? {} : { spanSign }),
    });
  };
  for (const found of matchesOf(text, CLOCK)) {
    const [written, prefix, hour = '', sign, minute, spanSign, toHour, toSign, toMinute] = found;
    const hasMinutes = sign !== undefined || toSign !== undefined;
    if (prefix === undefined && !hasMinutes) continue;
    const ends: Ends = {
      from: readTime(hour, minute),
      ...(toHour === undefined ? {} : { to: readTime(toHour, toMinute) }),
    };
    const hasColon = sign === ':' || toSign === ':';
    const { index } = found;
    if (prefix === undefined && !readsAsTime(text, index, index + written.length, ends, hasColon)) continue;
    add(found, prefix, ends, hasColon ? ':' : hasMinutes ? '.' : undefined, spanSign);
  }
  for (const found of matchesOf(text, COMPACT)) {
    const [, prefix, hour = '', minute, spanSign, toHour, toMinute] = found;
    const to = toHour === undefined ? {} : { to: readTime(toHour, toMinute) };
    add(found, prefix, { from: readTime(hour, minute), ...to }, '', spanSign);
  }
  for (const found of matchesOf(text, COMMA_OR_SECONDS)) {
    const [, prefix, hour = '', afterComma, , minute] = found;
    add(
      found,
      prefix,
      { from: readTime(hour, afterComma ?? minute) },
      afterComma === undefined ? ':' : ',',
      undefined,
    );
  }
  return matches.sort((a, b) => a.start - b.start);
}
