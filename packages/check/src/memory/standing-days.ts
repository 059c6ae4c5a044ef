/**
 * The days, YYYY-MM-DD, on which an answer is the same as on the day that it was given on; without limits, on every day.
 */
export interface StandingDays {
  /** The first of them, or the last day before them. */
  readonly from?: string;
  readonly after?: string;
  /** The last of them, or the first day after them. */
  readonly until?: string;
  readonly before?: string;
}

/** Whether an answer that stands on some days stands on this one. */
export function standsOn({ from, after, until, before }: StandingDays, day: string): boolean {
  return (
    (from === undefined || from <= day) &&
    (after === undefined || after < day) &&
    (until === undefined || day <= until) &&
    (before === undefined || day < before)
  );
}

const latest = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one;
const earliest = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** The days on which two answers both stand. */
export function bothStand(one: StandingDays, other: StandingDays): StandingDays {
  const [from, after] = [latest(one.from, other.from), latest(one.after, other.after)];
  const [until, before] = [earliest(one.until, other.until), earliest(one.before, other.before)];
  return {
    ...(from === undefined ? {} : { from }),
    ...(after === undefined ? {} : { after }),
    ...(until === undefined ? {} : { until }),
    ...(before === undefined ? {} : { before }),
  };
}
