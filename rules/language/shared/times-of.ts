import type { Prose } from '@klarmall/model';
import { type ClockTimeMatch, findClockTimes, matchesOf, WEEKDAY_STEM } from '@klarmall/swedish';
import { remembered } from '../../support/remembered.ts';

/** Weekdays with a hyphen or dash between them: mån-fre, mån–fre, måndag-fredag. */
const WEEKDAY_SPAN = new RegExp(
  `(?<!\\p{L})(${WEEKDAY_STEM}(?:dag\\p{L}{0,4}|\\.)?)(\\s?[-–]\\s?)((?:${WEEKDAY_STEM}|tor)(?:dag\\p{L}{0,4})?)(?!\\p{L})`,
  'giu',
);

/** Times of day and spans of weekdays, found once for the rule that mends them whole and for those that leave them to it. */
export const timesOf: (prose: Prose) => {
  readonly clock: readonly ClockTimeMatch[];
  /** From day, sign and to day. */
  readonly weekdays: readonly RegExpExecArray[];
} = remembered(({ text }) => ({
  clock: findClockTimes(text),
  weekdays: /[-–]/.test(text) ? matchesOf(text, WEEKDAY_SPAN) : [],
}));
