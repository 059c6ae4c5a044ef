import { MONTH_NAMES } from './calendar.ts';
import { oneOf } from './one-of.ts';

/** A month by its name, as a piece of a pattern. */
export const MONTH_NAME = oneOf(MONTH_NAMES.join(' '));
/** The beginning of a weekday's name, written out or short, as a piece of a pattern. */
export const WEEKDAY_STEM = oneOf('mån tis ons tors fre lör sön');
