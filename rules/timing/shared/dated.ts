import {
  type CalendarDate,
  calendarDateOf,
  type DateMatch,
  findDates,
  nearestYear,
  parseIsoDate,
} from '@klarmall/swedish';

/** A date of a text with the year that it must be meant in. */
export interface Dated {
  readonly match: DateMatch;
  readonly date: CalendarDate;
  /** Whether the year is written; else it is the one nearest to today. */
  readonly hasYear: boolean;
}

/** The dates of a text that exist and can be read in one way only. The day, YYYY-MM-DD, is asked for where a year is left out. */
export function datedIn(text: string, day: { readonly today: string }): readonly Dated[] {
  const found: Dated[] = [];
  for (const match of findDates(text)) {
    if (!match.isReal || !match.isUnambiguous) continue;
    const written = calendarDateOf(match);
    if (written !== undefined) {
      found.push({ match, date: written, hasYear: true });
      continue;
    }
    const near = parseIsoDate(day.today);
    const year = near && nearestYear(match.month, match.day, near);
    if (year !== undefined)
      found.push({ match, date: { year, month: match.month, day: match.day }, hasYear: false });
  }
  return found;
}

/** Where a date with its weekday begins. */
export function startOf({ match }: Dated): number {
  return Math.min(match.weekday?.start ?? match.start, match.start);
}
