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
  /** The word before that says it is a time, with its place: `kl`, `kl.`, `klockan`. */
  readonly prefix?: Span & { readonly text: string };
  /** The sign between hour and minute in any of the two times. */
  readonly separator?: '.' | ':';
  /** What stands between the ends of a span, as written: `-`, ` - `, `–`, ` till `. */
  readonly spanSign?: string;
}

const TIME = '([01]?\\d|2[0-4])(?:([.:])([0-5]\\d))?';
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<![\\p{N}][-.,/:–])(?:(kl\\.?|klockan|klocka)[\\s\\u00A0]{0,2})?${TIME}(?:([\\s\\u00A0]?[-–—−][\\s\\u00A0]?|[\\s\\u00A0]till[\\s\\u00A0]|[\\s\\u00A0]och[\\s\\u00A0])${TIME})?(?![\\p{L}\\p{N}]|[-–/]\\d|[.:,]\\d|[\\s\\u00A0]?%)`,
  'giu',
);

/** What a figure with a full stop counts when it is no time: money, measures, sections of a text. */
const MEASURE_AFTER =
  /^[\s\u00A0]?(?:%|kr\b|kronor|mg|g\b|kg|ml|dl|cl|l\b|liter|cm|mm|m\b|km|grader|°|procent|gånger|mmol|tablett\p{L}*|poäng|år\b|veckor|vecka|dagar|dygn|månader|timm\p{L}+|minuter|stycken|st\b|personer)/iu;
const NOT_TIME_BEFORE =
  /(?:version|kapitel|kap\.?|avsnitt|sida|sidan|punkt|paragraf|§|figur|tabell|bilaga|värde\p{L}*|hba1c|inr|ph|skala|kurs|nummer|nr|rum|sal|våning|plan|hiss|ingång|port)[\s\u00A0:]*(?:är|var|på|till|om)?[\s\u00A0]*$/iu;

/** What stands before a time of day. */
const TIME_BEFORE =
  /(?:tid|tiden|från|till|mellan|efter|före|innan|vid|öppet|dag|dagen|den|är|och|kom|börjar|slutar|startar|stänger|öppnar|\d{4}|\p{L}+i|mars|maj|augusti|\p{L}+ber|\d{1,2}\/\d{1,2}|,)[\s\u00A0:]*$/iu;

function readTime(hour: string | undefined, minute: string | undefined): ClockTime | undefined {
  if (hour === undefined) return undefined;
  const hours = Number(hour);
  if (hours === 24 && minute !== undefined && minute !== '00') return undefined;
  return minute === undefined ? { hour: hours } : { hour: hours, minute: Number(minute) };
}

/** Writes a time as running Swedish text has it: `9`, `9.30`. Full hours go without minutes (1177, Digg R66). */
export function formatClockTime(time: ClockTime): string {
  if (time.minute === undefined || time.minute === 0) return String(time.hour);
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`;
}

/**
 * Finds times of day: `klockan 9`, `kl 13:30`, `10.15`, `07.30-16.45`, `24:00`. A lone hour or hour span counts only
 * after *kl* or *klockan*; figures with a full stop count unless a measure follows. Sorted, never overlapping.
 */
export function findClockTimes(text: string): readonly ClockTimeMatch[] {
  const matches: ClockTimeMatch[] = [];
  if (!/\d/u.test(text)) return matches;
  for (const found of text.matchAll(CLOCK)) {
    const [written, prefix, hour, sign, minute, spanSign, toHour, toSign, toMinute] = found;
    const hasMinutes = sign !== undefined || toSign !== undefined;
    if (prefix === undefined && !hasMinutes) continue;
    const after = text.slice(found.index + written.length, found.index + written.length + 16);
    if (prefix === undefined && sign !== ':' && toSign !== ':') {
      if (MEASURE_AFTER.test(after)) continue;
      if (NOT_TIME_BEFORE.test(text.slice(Math.max(0, found.index - 30), found.index))) continue;
      // "2.30" may be a time, "1.5" may not: the pattern wants two figures after the stop.
    }
    if (prefix === undefined && sign === ':' && spanSign === undefined && (hour ?? '').length === 1) {
      // "1:10" is as often a mixture or a score; a time stands after a day or a word that leads to one.
      if (!TIME_BEFORE.test(text.slice(Math.max(0, found.index - 30), found.index))) continue;
    }
    const from = readTime(hour, minute);
    if (from === undefined) continue;
    const to = readTime(toHour, toMinute);
    const separator = sign === ':' || toSign === ':' ? ':' : hasMinutes ? '.' : undefined;
    const start = found.index;
    matches.push({
      start,
      end: start + written.length,
      text: written,
      from,
      ...(to === undefined ? {} : { to }),
      ...(prefix === undefined ? {} : { prefix: { start, end: start + prefix.length, text: prefix } }),
      ...(separator === undefined ? {} : { separator }),
      ...(spanSign === undefined ? {} : { spanSign }),
    });
  }
  return matches;
}
