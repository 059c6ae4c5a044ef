/**
 * The day that a check is made on. Whoever asks only whether a day has passed, or is still to come, gets an answer
 * that holds for many days; whoever reads `today` itself has to be asked again on the next.
 */
export interface Day {
  /** YYYY-MM-DD; an input, never the clock. */
  readonly today: string;
  /** Whether a day, YYYY-MM-DD, lies before today. Days in this form sort as they come in the calendar. */
  isPast(day: string): boolean;
  /** Whether a day, YYYY-MM-DD, lies after today. */
  isFuture(day: string): boolean;
}

/** A day, YYYY-MM-DD, that keeps no record of what it is asked. */
export function dayOn(today: string): Day {
  return { today, isPast: (day) => day < today, isFuture: (day) => day > today };
}
