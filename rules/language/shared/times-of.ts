import type { Prose } from '@klarmall/model';
import { type ClockTimeMatch, findClockTimes, matchesOf } from '@klarmall/swedish';
import { remembered } from '../../support/remembered.ts';

/** Weekdays with a hyphen or dash between them: mån-fre, mån–fre, måndag-fredag. */
const WEEKDAY_SPAN =
  /(?<!\p{L})((?:mån|tis|ons|tors|fre|lör|sön)(?:dag\p{L}{0,4}|\.)?)(\s?[-–]\s?)((?:mån|tis|ons|tors?|fre|lör|sön)(?:dag\p{L}{0,4})?)(?!\p{L})/giu;

/** Times of day and spans of weekdays, found once for the rule that mends them whole and for those that leave them to it. */
export const timesOf: (prose: Prose) => {
  readonly clock: readonly ClockTimeMatch[];
  /** From day, sign and to day. */
  readonly weekdays: readonly RegExpExecArray[];
} = remembered(({ text }) => ({
  clock: findClockTimes(text),
  weekdays: /[-–]/.test(text) ? matchesOf(text, WEEKDAY_SPAN) : [],
}));
