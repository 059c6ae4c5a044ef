import { type CalendarDate, parseIsoDate } from '@klarmall/swedish';

/** A class: V8 makes a hidden class for each object that has a getter of its own, and every text asks. */
class HandedDay {
  readonly #context: { readonly today: string };

  constructor(context: { readonly today: string }) {
    this.#context = context;
  }

  get today(): CalendarDate | undefined {
    return parseIsoDate(this.#context.today);
  }
}

/**
 * The day that a rule is handed, read when a finding turns on it and not before: a text in which nothing depends on
 * the day is not read again on the next.
 */
export function dayOf(context: { readonly today: string }): { readonly today: CalendarDate | undefined } {
  return new HandedDay(context);
}
