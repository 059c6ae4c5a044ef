import type { Prose, ProseSpan } from '@klarmall/model';
import { type ClockTime, compareDates, numberValue, weekdayNumber } from '@klarmall/swedish';
import { analyse } from '../../language/shared/analysis.ts';
import { timesOf } from '../../language/shared/times-of.ts';
import { touchesPlaceholder } from '../../support/prose.ts';
import {
  AFTER_VISIT,
  ANOTHER,
  ASKS,
  DO_SO,
  EVENT_AT,
  FOLLOW_UP,
  IS_LAST,
  isHeadedByEvent,
  leadsToLastDay,
  MOSTLY_BEFORE,
  NEEDED_BEFORE,
  NEEDS_STAFF,
  NO_VISIT,
  NOT_VISIT,
  PLACE_FROM,
  SAME_DAY,
  SAME_WEEK,
  SEVERAL,
  VISIT,
  WITHIN,
} from './appointment-words.ts';
import { type Dated, datedIn, startOf } from './dated.ts';

/** A time that the reader is to come, or a last day, where it stands. */
interface Fact {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  /** The sentence, or its line, that says it. */
  readonly sentence: string;
}

/** When the reader is to come: a day, a time of day or both. */
export interface Visit extends Fact {
  readonly dated?: Dated;
  readonly clock?: ClockTime;
  /** The sentence says it as the one time that there is. */
  readonly isOnly: boolean;
}

/** Whether something is needed before the visit: without doubt, most often, or not that one can tell. */
type Need = 'certain' | 'likely' | 'none';

/** The last day to do something. */
export interface Deadline extends Fact {
  readonly dated: Dated;
  /** The hour of that day, where the text says one. */
  readonly clock?: ClockTime;
  readonly need: Need;
  /** Somebody must be there to take it: a call, a sample, a visit. */
  readonly needsStaff: boolean;
}

/** A last day without a date: after the visit, on a weekday of its week, at an hour of its day, or in so many days. */
export interface RelativeDeadline extends Fact {
  readonly need: Need;
  readonly on:
    | 'after'
    | { readonly weekday: number }
    | { readonly clock: ClockTime }
    /** Counted from the day when the message is sent. */
    | { readonly days: number };
}

interface Appointments {
  readonly visits: readonly Visit[];
  readonly deadlines: readonly Deadline[];
  readonly relative: readonly RelativeDeadline[];
  /** The day that stands alone in a line: when the letter was written. */
  readonly sent?: Dated;
}

function needOf(words: string): Need {
  if (ANOTHER.test(words)) return 'none';
  if (NEEDED_BEFORE.test(words)) return 'certain';
  return MOSTLY_BEFORE.test(words) && !FOLLOW_UP.test(words) ? 'likely' : 'none';
}

/** A sentence, or a line of it: lines of a letter have no stops. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(prose: Prose): readonly Line[] {
  return analyse(prose).sentences.flatMap(({ start, end }) => {
    const lines: Line[] = [];
    let from = start;
    for (const line of prose.text.slice(start, end).split('\n')) {
      lines.push({ start: from, end: from + line.length });
      from += line.length + 1;
    }
    return lines;
  });
}

function holds({ start, end }: Line, at: ProseSpan): boolean {
  return start <= at.start && at.end <= end;
}

/** Whether what stands before a day makes it another than the visit's. */
function isNotVisit(before: string): boolean {
  return NOT_VISIT.test(before) && !PLACE_FROM.test(before);
}

/** A line with a date and a place or the word *datum* at the most. */
const DATE_LINE =
  /^(?:(?:datum|utskriftsdatum|skrivet|skickat|\p{Lu}\p{Ll}+(?:,|\sden)?)[\s:]*)?(?:den\s)?$/iu;

/** Cheap to look for: a last day that is told from the visit. */
const MAY_BE_RELATIVE =
  /inom |samma (?:dag|vecka)|(?:dag|veck|dygn|månad)\p{L}* (?:\p{L}+ )?(?:efter|senare|där)|besöksdagen/iu;

/** So far before a day stand the words that make it another than the visit's. UTF-16 units. */
const LOOK_BACK = 120;

/** The day that the texts are read on, YYYY-MM-DD. */
interface Day {
  readonly today: string;
}

/** Days in "inom sju dagar", "inom 2 veckor", unless they are counted from something else. */
export function daysWithin(
  words: string,
): { readonly match: RegExpExecArray; readonly days: number } | undefined {
  const match = WITHIN.exec(words);
  const count = numberValue(match?.groups?.count ?? '');
  if (match === null || count === undefined) return undefined;
  return { match, days: /^veck/iu.test(match.groups?.unit ?? '') ? count * 7 : count };
}

/** "Senast dagen efter besöket", "senast torsdag samma vecka", "senast klockan 12 samma dag". */
function relativeIn(prose: Prose, { start, end }: Line): RelativeDeadline | undefined {
  const words = prose.text.slice(start, end);
  const of = (match: RegExpExecArray, on: RelativeDeadline['on']): RelativeDeadline => {
    const at = start + match.index;
    return { prose, start: at, end: at + match[0].length, sentence: words, need: needOf(words), on };
  };
  const hour = SAME_DAY.exec(words);
  if (hour !== null) {
    const clock = { hour: Number(hour.groups?.hour), minute: Number(hour.groups?.minute ?? 0) };
    return of(hour, { clock });
  }
  if (!ASKS.test(words)) return undefined;
  const after = AFTER_VISIT.exec(words);
  if (after !== null) return of(after, 'after');
  const inWeek = SAME_WEEK.exec(words);
  const weekday = weekdayNumber(inWeek?.groups?.weekday ?? '');
  if (inWeek && weekday) return of(inWeek, { weekday });
  const within = daysWithin(words);
  return within && of(within.match, { days: within.days });
}

function readAfresh(prose: Prose, day: Day): Appointments {
  const { text } = prose;
  const hasFigure = /\d/u.test(text);
  const dates = hasFigure ? datedIn(text, day) : [];
  const visits: Visit[] = [];
  const deadlines: Deadline[] = [];
  const relative: RelativeDeadline[] = [];
  const [alone] = dates;
  if (
    alone !== undefined &&
    DATE_LINE.test(text.slice(0, startOf(alone))) &&
    /^[\s.]*$/u.test(text.slice(alone.match.end))
  )
    return { visits, deadlines, relative, sent: alone };
  const isRelative = MAY_BE_RELATIVE.test(text);
  if (!hasFigure && !isRelative) return { visits, deadlines, relative };
  const times = hasFigure ? timesOf(prose).clock.filter(({ isReal }) => isReal) : [];
  const ownTimes = times.filter((time) => !touchesPlaceholder(prose, time));
  const ownDates = dates.filter(({ match }) => !touchesPlaceholder(prose, match));
  if (ownDates.length === 0 && ownTimes.length === 0 && !isRelative) return { visits, deadlines, relative };
  let next = 0;
  for (const line of linesOf(prose)) {
    const previous = next;
    next = line.start;
    const words = text.slice(line.start, line.end);
    const inside = ownDates.filter(({ match }) => holds(line, match));
    const told = isRelative && inside.length === 0 ? relativeIn(prose, line) : undefined;
    if (told !== undefined) relative.push(told);
    const timesInside = ownTimes.filter((time) => holds(line, time));
    if (inside.length === 0 && timesInside.length === 0) continue;
    const upTo = (dated: Dated): string => text.slice(line.start, startOf(dated));
    const isOther = (start: number): boolean =>
      isNotVisit(text.slice(Math.max(line.start, start - LOOK_BACK), start));
    const isLast = (dated: Dated): boolean =>
      leadsToLastDay(upTo(dated)) || IS_LAST.test(text.slice(dated.match.end, line.end));
    const asks = inside.length > 0 && ASKS.test(words);
    const isVisit = (VISIT.test(words) || EVENT_AT.test(words)) && !NO_VISIT.test(words);
    const need = asks ? needOf(DO_SO.test(words) ? text.slice(previous, line.end) : words) : 'none';
    const needsStaff = asks && NEEDS_STAFF.test(words);
    for (const dated of asks ? inside : []) {
      // Without "senast" the day is one to do something on, if it is not the visit's own.
      if (!isLast(dated) && (need !== 'certain' || isVisit || isOther(startOf(dated)))) continue;
      const [start, end] = [startOf(dated), dated.match.end];
      const clock = times.find(
        (time) => (time.start >= end && time.start - end < 16) || (time.end <= start && start - time.end < 6),
      )?.from;
      deadlines.push({
        prose,
        start,
        end,
        sentence: words,
        dated,
        ...(clock === undefined ? {} : { clock }),
        need,
        needsStaff,
      });
    }
    const isHeaded =
      !isVisit &&
      inside.some((dated) => startOf(dated) - line.start < LOOK_BACK && isHeadedByEvent(upTo(dated))) &&
      !NO_VISIT.test(words);
    if (!isVisit && !isHeaded) continue;
    const days = inside.filter((dated) => !isLast(dated) && !isOther(startOf(dated)));
    const clocks = timesInside.filter((time) => !isOther(time.start));
    const [dated, clock] = [days.at(-1), clocks[0]];
    if (dated === undefined && clock === undefined) continue;
    const start = Math.min(dated ? startOf(dated) : text.length, clock?.start ?? text.length);
    const end = Math.max(dated?.match.end ?? 0, clock?.end ?? 0);
    // Several days or times in one sentence are a list.
    const isList = days.length > 1 || clocks.length > 1 || clocks.some(({ to }) => to !== undefined);
    visits.push({
      prose,
      start,
      end,
      sentence: words,
      ...(dated === undefined ? {} : { dated }),
      ...(clock === undefined ? {} : { clock: clock.from }),
      isOnly: !isList && VISIT.test(words) && !SEVERAL.test(words),
    });
  }
  return { visits, deadlines, relative };
}

/** So many are kept of the texts before: a letter has few times, and a list of them says nothing of one visit. */
const MOST = 12;

const known = new WeakMap<
  Prose,
  {
    /** The day that it turned on, if any. */
    readonly today: string | undefined;
    readonly own: Appointments;
    readonly all: Appointments;
  }
>();

const NOTHING: Appointments = { visits: [], deadlines: [], relative: [] };

function bothOf(before: Appointments | undefined, own: Appointments): Appointments {
  if (before === undefined) return own;
  const sent = before.sent ?? own.sent;
  return {
    visits: [...before.visits, ...own.visits].slice(-MOST),
    deadlines: [...before.deadlines, ...own.deadlines].slice(-MOST),
    relative: [...before.relative, ...own.relative].slice(-MOST),
    ...(sent === undefined ? {} : { sent }),
  };
}

/** The times and last days that a text says, and those of it and the texts before it in the same part. */
export function appointmentsIn(
  prose: Prose,
  day: Day,
): { readonly own: Appointments; readonly all: Appointments } {
  const chain: Prose[] = [];
  let before: Appointments | undefined;
  let askedFor: string | undefined;
  for (let one: Prose | undefined = prose; one !== undefined; one = one.previous) {
    const seen = known.get(one);
    if (seen !== undefined && (seen.today === undefined || seen.today === day.today)) {
      if (one === prose) return seen;
      before = seen.all;
      askedFor = seen.today;
      break;
    }
    chain.push(one);
  }
  let result: { readonly own: Appointments; readonly all: Appointments } | undefined;
  const asking: Day = {
    get today() {
      askedFor = day.today;
      return askedFor;
    },
  };
  for (const one of chain.reverse()) {
    const own = readAfresh(one, asking);
    const all = bothOf(before, own);
    result = { own, all };
    known.set(one, { today: askedFor, own, all });
    before = all;
  }
  return result ?? { own: NOTHING, all: NOTHING };
}

/** Whether two visits are on the same day, as far as they say. */
export function mayBeSameDay(one: Visit, other: Visit): boolean {
  return (
    one.dated === undefined ||
    other.dated === undefined ||
    compareDates(one.dated.date, other.dated.date) === 0
  );
}
