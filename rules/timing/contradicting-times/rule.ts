import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import {
  addDays,
  type CalendarDate,
  type ClockTime,
  compareDates,
  formatClockTime,
  formatDate,
  nearestYear,
  numberValue,
  parseIsoDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { isSwedishForCitizen, touchesPlaceholder } from '../../support/prose.ts';
import {
  appointmentsIn,
  type Deadline,
  daysWithin,
  mayBeSameDay,
  type RelativeDeadline,
  type Visit,
} from '../shared/appointments.ts';
import { type Dated, datedIn, startOf } from '../shared/dated.ts';

/** So many days off may come of when a letter is sent. */
const DAYS_OF_GRACE = 3;

/** "Från den 12 maj till (och med) den 3 maj": what leads to the first date, and what stands between them. */
const FROM = /(?<!\p{L})(?:från|mellan|perioden|tiden)(?:\soch\smed)?\s(?:den\s)?$/iu;
const TO = /^\s?(?:till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|fram\still|och|–|-)\s?(?:den\s)?$/iu;

interface Period {
  readonly from: Dated;
  readonly to: Dated;
}

/** Stretches between two dates whose end comes before their start. */
function turnedPeriods(prose: Prose, day: { readonly today: string }): readonly Period[] {
  const dates = datedIn(prose.text, day);
  const turned: Period[] = [];
  for (const [index, to] of dates.entries()) {
    const from = dates[index - 1];
    if (from === undefined || touchesPlaceholder(prose, from.match) || touchesPlaceholder(prose, to.match))
      continue;
    if (!FROM.test(prose.text.slice(Math.max(0, startOf(from) - 30), startOf(from)))) continue;
    if (!TO.test(prose.text.slice(from.match.end, startOf(to)))) continue;
    const [first, last] = [from.date, to.date];
    // Over the turn of the year the first date has none: "från 20 december till 7 januari 2027".
    const isTurned =
      from.hasYear === to.hasYear ? from.hasYear || first.month === last.month : first.month === last.month;
    const sameYear = { ...first, year: from.hasYear && to.hasYear ? first.year : last.year };
    if (isTurned && compareDates(sameYear, last) > 0) turned.push({ from, to });
  }
  return turned;
}

/** "Minst två dygn före", "senast 24 timmar innan": how long before. */
const LEAD =
  /(?<!\p{L})(?:minst|senast)\s(?<count>\d{1,3}|\p{L}+)\s(?<unit>timmar|timme|dygn|dagar|dag|veckor|vecka)\s(?:före|innan|i\sförväg)(?!\p{L})/giu;
const HOURS_OF: Readonly<Record<string, number>> = { t: 1, d: 24, v: 168 };
/** "Senast klockan 10 samma dag", "senast dagen före": the last moment, in hours before at the most. */
const LATEST =
  /(?<!\p{L})senast\s(?:(?:klockan|kl\.?)\s\d{1,2}(?:[.:]\d\d)?\s)?(?:(?<same>samma\sdag)|(?:dagen|kvällen)\s(?:före|innan))(?!\p{L})/giu;
/** "Senast måndag klockan 9, eller senast på söndagen". */
const TWO_WEEKDAYS = new RegExp(
  `(?<!\\p{L})senast\\s(?:på\\s)?(?<one>${WEEKDAY_NAMES.join('|')})(?:en)?(?!\\p{L})[^.!?]{0,30}?(?:eller|alltså|det\\svill\\ssäga|dvs\\.?)\\ssenast\\s(?:på\\s)?(?<two>${WEEKDAY_NAMES.join('|')})(?:en)?(?!\\p{L})`,
  'giu',
);
const BE_THERE = String.raw`(?:kom|anmäl\sdig|var\s(?:här|hos\soss|på\splats))`;
const WHY_EARLY = String.raw`(?:hinner|anmäla|förbered|tid\s(?:att|före|innan))`;
/** When to be there for a visit: never after it has begun. */
const ARRIVE = new RegExp(
  `(?<!\\p{L})${BE_THERE}\\s(?:gärna\\s|senast\\s|redan\\s|i\\sreceptionen\\s)?(?:klockan|kl\\.?)\\s(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?=[^.!?]{0,40}?${WHY_EARLY})`,
  'iu',
);

/** A stretch of a text with what it says before, that cannot hold together with it. */
interface TwoLimits {
  readonly first: string;
  readonly second: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** Two last moments for one thing: "minst 24 timmar före" and "senast klockan 10 samma dag". */
function limitsIn(text: string): readonly TwoLimits[] {
  if (!/senast/iu.test(text)) return [];
  const days = [...text.matchAll(TWO_WEEKDAYS)]
    .filter(({ groups }) => groups?.one?.toLowerCase() !== groups?.two?.toLowerCase())
    .map(({ 0: word, index, groups }) => ({
      first: groups?.one ?? '',
      second: groups?.two ?? '',
      at: { start: index, end: index + word.length },
    }));
  const leads = [...text.matchAll(LEAD)];
  const [latest] = leads.length === 1 ? [...text.matchAll(LATEST)] : [];
  const [lead] = leads;
  if (lead === undefined || latest === undefined) return days;
  const unit = (lead.groups?.unit ?? '').charAt(0).toLowerCase();
  const hours = (numberValue(lead.groups?.count ?? '') ?? 0) * (HOURS_OF[unit] ?? 0);
  if (hours < (latest.groups?.same === undefined ? 48 : 24)) return days;
  // So far apart they may be about two things.
  if (Math.abs(lead.index - latest.index) > 120) return days;
  const at = { start: latest.index, end: latest.index + latest[0].length };
  return [...days, { first: lead[0], second: latest[0], at }];
}

function minutesOf({ hour, minute = 0 }: ClockTime): number {
  return hour * 60 + minute;
}

/** Days from one date to another; a date without a year is of the year that brings it nearest to the other. */
function daysBetween(from: Dated, to: Dated): number {
  const { month, day } = to.date;
  const year = from.hasYear && to.hasYear ? to.date.year : nearestYear(month, day, from.date);
  return compareDates({ year: year ?? to.date.year, month, day }, from.date);
}

/** The last day after a visit, where it is needed before. */
function comesTooLate(visit: Visit, deadline: Deadline): 'certain' | 'review' | undefined {
  if (visit.dated === undefined || deadline.need === 'none') return undefined;
  const days = daysBetween(visit.dated, deadline.dated);
  if (days < 0) return undefined;
  const isLaterHour = visit.clock && deadline.clock && minutesOf(deadline.clock) > minutesOf(visit.clock);
  if (days === 0 && isLaterHour !== true) return undefined;
  return deadline.need === 'certain' ? 'certain' : 'review';
}

/** The visit that comes last, as far as the texts say; a last day is judged by it, for it may be that visit's. */
function lastOf(visits: readonly Visit[]): Visit | undefined {
  const dated = visits.filter((visit) => visit.dated !== undefined);
  return dated.reduce<Visit | undefined>(
    (last, visit) =>
      last?.dated && visit.dated && compareDates(last.dated.date, visit.dated.date) > 0 ? last : visit,
    undefined,
  );
}

/** Whether a last day that is told from the visit, or from the day it was sent, comes after the visit. */
function isAfter(
  { on }: RelativeDeadline,
  visit: Visit | undefined,
  sent: () => CalendarDate | undefined,
): boolean {
  if (on === 'after') return true;
  if ('clock' in on) return visit?.clock !== undefined && minutesOf(on.clock) > minutesOf(visit.clock);
  if (visit?.dated === undefined) return false;
  if ('weekday' in on) return on.weekday > weekdayOf(visit.dated.date);
  const from = sent();
  if (from === undefined || compareDates(visit.dated.date, from) < 0) return false;
  return compareDates(addDays(from, on.days), visit.dated.date) > 0;
}

export default defineRule({
  id: 'timing/contradicting-times',
  words: /\d|^(?:dag|vecka|dygn|månad|(?:mån|tis|ons|tors|fre|lör|sön)dag)/u,
  on: 'prose',
  needs: ['today'],
  severity: 'warning',
  title: { sv: 'Tiderna i texten säger emot varandra', en: 'The times in the text contradict each other' },
  why: {
    sv: 'Invånaren vet inte vilken tid som gäller, och kan komma fel dag eller svara för sent.',
    en: 'The reader does not know which time holds, and may come on the wrong day or answer too late.',
  },
  action: {
    sv: 'Jämför med bokningen, och låt texten säga samma sak överallt.',
    en: 'Compare with the booking, and let the text say the same everywhere.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    tooLate: {
      sv: 'Sista dagen ({deadline}) kommer efter besöket ({visit}).',
      en: 'The last day ({deadline}) comes after the visit ({visit}).',
      action: {
        sv: 'Skriv en sista dag före besöket, eller kontrollera vilket datum som är fel.',
        en: 'Write a last day before the visit, or check which of the dates is wrong.',
      },
    },
    afterVisit: {
      sv: '”{deadline}” är efter besöket, men det här behövs före.',
      en: 'The last day ({deadline}) comes after the visit that it is needed for.',
      action: {
        sv: 'Skriv en sista dag före besöket.',
        en: 'Write a last day before the visit.',
      },
    },
    longerThan: {
      sv: '”{deadline}” räcker till efter besöket. Hinner invånaren i tid?',
      en: 'The number of days ({deadline}) ends after the visit. Is that in time?',
      action: {
        sv: 'Skriv en sista dag före besöket.',
        en: 'Write a last day before the visit.',
      },
    },
    within: {
      sv: '”{within}” från {sent} är senast {right}, men texten säger {written}.',
      en: 'The number of days from {sent} ends on {right}, but the text says {written}.',
    },
    withinAndDate: {
      sv: 'Texten säger både ”{within}” och {written}. Stämmer de överens den dag som meddelandet skickas?',
      en: 'The text gives both a number of days and {written}. Do they agree on the day when the message is sent?',
      action: {
        sv: 'Skriv bara det ena: helst datumet.',
        en: 'Write only one of them: the date, if you can.',
      },
    },
    twoTimes: {
      sv: 'Texten säger både klockan {first} och klockan {second}. Är det samma besök?',
      en: 'The text says both {first} and {second} o’clock. Is that the same visit?',
    },
    twoDays: {
      sv: 'Texten säger både {first} och {second}. Är det samma besök?',
      en: 'The text says both {first} and {second}. Is that the same visit?',
    },
    twoLimits: {
      sv: 'Texten säger både ”{first}” och ”{second}”. Vilket gäller?',
      en: 'The text says both “{first}” and “{second}”. Which one holds?',
    },
    turned: {
      sv: 'Slutet ({to}) kommer före början ({from}).',
      en: 'The end ({to}) comes before the start ({from}).',
    },
  },
  check(prose, context) {
    const { report } = context;
    if (!isSwedishForCitizen(prose) || prose.locked) return;
    const { own, all } = appointmentsIn(prose, context);
    const shown = ({ date }: Dated): string => formatDate(date);
    for (const { from, to } of turnedPeriods(prose, context)) {
      report({
        message: 'turned',
        data: { from: from.match.text, to: to.match.text },
        at: { start: startOf(from), end: to.match.end },
      });
    }
    for (const { first, second, at } of limitsIn(prose.text))
      report({ message: 'twoLimits', data: { first, second }, at, certainty: 'review' });
    const arrival = ARRIVE.exec(prose.text);
    if (arrival !== null) {
      const clock = { hour: Number(arrival.groups?.hour), minute: Number(arrival.groups?.minute ?? 0) };
      const visit = all.visits.findLast((one) => one.clock !== undefined);
      if (visit?.clock !== undefined && minutesOf(clock) > minutesOf(visit.clock))
        report({
          message: 'twoTimes',
          data: { first: formatClockTime(visit.clock), second: formatClockTime(clock) },
          at: { start: arrival.index, end: arrival.index + arrival[0].length },
          certainty: 'review',
        });
    }
    const last = lastOf(all.visits);
    for (const deadline of last === undefined ? [] : all.deadlines) {
      if (last?.dated === undefined || (deadline.prose !== prose && last.prose !== prose)) continue;
      const certainty = comesTooLate(last, deadline);
      if (certainty === undefined) continue;
      const { start, end } = deadline.prose === prose ? deadline : last;
      report({
        message: 'tooLate',
        data: { deadline: shown(deadline.dated), visit: shown(last.dated) },
        at: { start, end },
        certainty,
      });
    }
    const sent = (): CalendarDate | undefined => all.sent?.date ?? parseIsoDate(context.today);
    for (const deadline of own.relative) {
      const { start, end, need, on } = deadline;
      const isCounted = on !== 'after' && 'days' in on;
      if (need === 'none' || (need === 'likely' && on === 'after')) continue;
      const visit = own.visits.findLast((one) => one.end <= start) ?? last;
      if (!isAfter(deadline, visit, sent)) continue;
      report({
        message: isCounted ? 'longerThan' : 'afterVisit',
        data: { deadline: prose.text.slice(start, end) },
        at: { start, end },
        certainty: need === 'certain' && !isCounted ? 'certain' : 'review',
      });
    }
    for (const { dated, sentence, start, end } of own.deadlines) {
      const found = daysWithin(sentence);
      const from = sent();
      if (found === undefined || from === undefined) continue;
      const right = addDays(from, found.days);
      const off = Math.abs(compareDates(right, dated.date));
      const isCertain = all.sent !== undefined;
      if (off <= (isCertain ? 1 : DAYS_OF_GRACE)) continue;
      report({
        message: isCertain ? 'within' : 'withinAndDate',
        data: {
          within: found.match[0],
          sent: formatDate(from),
          right: formatDate(right),
          written: shown(dated),
        },
        at: { start, end },
        certainty: isCertain ? 'certain' : 'review',
      });
    }
    for (const visit of own.visits.filter(({ isOnly }) => isOnly)) {
      const before = all.visits.slice(0, all.visits.indexOf(visit));
      const other = before.find((one) => one.isOnly && contradicts(one, visit));
      if (other === undefined) continue;
      const [one, two] = [other.dated, visit.dated];
      const isDay = one !== undefined && two !== undefined && compareDates(one.date, two.date) !== 0;
      const clockOf = ({ clock }: Visit): string => (clock === undefined ? '' : formatClockTime(clock));
      report({
        message: isDay ? 'twoDays' : 'twoTimes',
        data: isDay
          ? { first: shown(one), second: shown(two) }
          : { first: clockOf(other), second: clockOf(visit) },
        at: { start: visit.start, end: visit.end },
        certainty: 'review',
      });
    }
  },
});

/** Whether two sentences give one visit two days or two times. */
function contradicts(one: Visit, other: Visit): boolean {
  if (!mayBeSameDay(one, other)) return true;
  if (one.clock === undefined || other.clock === undefined) return false;
  return formatClockTime(one.clock) !== formatClockTime(other.clock);
}
