import { daysInMonth } from './calendar.ts';

/**
 * What the date in a number says it is: days 61–91 stand for a samordningsnummer (day + 60). Month and day can be
 * unknown there: month 00, day 60. Undefined when there is no such day.
 * @param year four figures; NaN when the century is not written, which lets 29 February through.
 */
export function numberDateKind(year: number, month: number, day: number): 'day' | 'coordination' | undefined {
  const leapSafeYear = Number.isNaN(year) ? 2000 : year;
  if (day >= 1 && day <= daysInMonth(leapSafeYear, month)) return 'day';
  if (day < 60 || month > 12) return undefined;
  return day - 60 <= (month === 0 ? 31 : daysInMonth(leapSafeYear, month)) ? 'coordination' : undefined;
}
