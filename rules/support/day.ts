import { type CalendarDate, parseIsoDate } from '@klarmall/swedish';

/**
 * The day that a rule is handed, read when a finding turns on it and not before: a text in which nothing depends on
 * the day is not read again on the next.
 */
export function dayOf(context: { readonly today: string }): { readonly today: CalendarDate | undefined } {
  return {
    get today() {
      return parseIsoDate(context.today);
    },
  };
}
