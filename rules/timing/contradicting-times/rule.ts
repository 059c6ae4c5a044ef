import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import {
  addDays,
  type ClockTime,
  compareDates,
  formatClockTime,
  formatDate,
  parseIsoDate,
} from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { isSwedishForCitizen, touchesPlaceholder } from '../../support/prose.ts';
import { appointmentsIn, type Deadline, mayBeSameDay, type Visit } from '../shared/appointments.ts';
import { type Dated, datedIn, startOf } from '../shared/dated.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
/** "Inom sju dagar", "inom 2 veckor". */
const WITHIN = new RegExp(
  `(?<!\\p{L})inom\\s(?<count>\\d{1,3}|${[...NUMBERS.keys()].join('|')})\\s(?<unit>dagar|dygn|veckor|vecka)(?!\\p{L})`,
  'iu',
);
/** The answer is needed for the visit. */
const BEFORE_VISIT =
  /(?<!\p{L})(?:(?:inför|före|innan)\s(?:ditt\s|ett\s)?(?:besök|undersökning|operation|samtal|provtagning)|när\svi\sses|på\s(?:besöket|mötet|träffen)|till\sbesöket)/iu;
/** "Senast klockan 12 samma dag", which is the day of the visit. */
const SAME_DAY =
  /(?<!\p{L})senast\s(?:klockan\s|kl\.?\s)?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\ssamma\sdag(?!\p{L})/giu;
/** So many days off may come of when a letter is sent. */
const DAYS_OF_GRACE = 3;
/** Two dates without a year that are nearer than this belong to one year. In days. */
const HALF_YEAR = 180;

/** "Från den 12 maj till (och med) den 3 maj": what leads to the first date, and what stands between them. */
const FROM = /(?<!\p{L})(?:från|mellan|perioden|tiden)(?:\soch\smed)?\s(?:den\s)?$/iu;
const TO = /^\s?(?:till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|fram\still|och|–|-)\s?(?:den\s)?$/iu;

function isCertainYear(one: Dated, other: Dated): boolean {
  if (one.hasYear && other.hasYear) return true;
  return Math.abs(compareDates(one.date, other.date)) < HALF_YEAR;
}

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

/** What is of no use after the visit: an interpreter, a medicine to stop with, a car to the clinic. */
const IS_BEFORE =
  /(?<!\p{L})(?:tolk|sluta\s(?:ta|med|att)|färdtjänst|sjukresa|boka\som|fasta|förbered|hälsodeklaration|anmäl\s|duscha|meddela|när\svi\sses|på\s(?:besöket|mötet|träffen)|till\sbesöket)/iu;

function minutesOf({ hour, minute = 0 }: ClockTime): number {
  return hour * 60 + minute;
}

/** The last day after a visit, where it is needed before. */
function comesTooLate(visit: Visit, deadline: Deadline): 'certain' | 'review' | undefined {
  if (visit.dated === undefined) return undefined;
  if (compareDates(deadline.dated.date, visit.dated.date) === 0 && visit.clock && deadline.clock)
    return minutesOf(deadline.clock) > minutesOf(visit.clock) ? 'review' : undefined;
  if (deadline.kind === 'other' && !IS_BEFORE.test(deadline.sentence)) return undefined;
  if (compareDates(deadline.dated.date, visit.dated.date) <= 0) return undefined;
  const isNeeded = deadline.kind === 'cancel' || BEFORE_VISIT.test(deadline.sentence);
  return isNeeded && isCertainYear(visit.dated, deadline.dated) ? 'certain' : 'review';
}

export default defineRule({
  id: 'timing/contradicting-times',
  words: /\d/u,
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
    turned: {
      sv: 'Slutet ({to}) kommer före början ({from}).',
      en: 'The end ({to}) comes before the start ({from}).',
    },
  },
  check(prose, context) {
    const { report } = context;
    if (!isSwedishForCitizen(prose) || prose.locked || !/\d/u.test(prose.text)) return;
    const { own, all } = appointmentsIn(prose, context);
    const shown = ({ date }: Dated): string => formatDate(date);
    for (const { from, to } of turnedPeriods(prose, context)) {
      report({
        message: 'turned',
        data: { from: from.match.text, to: to.match.text },
        at: { start: startOf(from), end: to.match.end },
      });
    }
    for (const deadline of all.deadlines) {
      for (const visit of all.visits) {
        if (deadline.prose !== prose && visit.prose !== prose) continue;
        const certainty = comesTooLate(visit, deadline);
        if (certainty === undefined || visit.dated === undefined) continue;
        const here = deadline.prose === prose ? deadline : visit;
        report({
          message: 'tooLate',
          data: { deadline: shown(deadline.dated), visit: shown(visit.dated) },
          at: { start: here.start, end: here.end },
          certainty,
        });
      }
    }
    for (const match of prose.text.matchAll(SAME_DAY)) {
      const last = { hour: Number(match.groups?.hour), minute: Number(match.groups?.minute ?? 0) };
      const visit = own.visits.find(({ clock, end }) => clock !== undefined && end < match.index);
      if (visit?.clock === undefined || minutesOf(last) <= minutesOf(visit.clock)) continue;
      report({
        message: 'tooLate',
        data: { deadline: match[0], visit: formatClockTime(visit.clock) },
        at: { start: match.index, end: match.index + match[0].length },
        certainty: 'review',
      });
    }
    for (const { dated, sentence, start, end } of own.deadlines) {
      const found = WITHIN.exec(sentence);
      const count = found?.groups?.count ?? '';
      if (found === null) continue;
      const number = NUMBERS.get(count.toLowerCase()) ?? Number(count);
      const days = /^veck/iu.test(found.groups?.unit ?? '') ? number * 7 : number;
      const sent = all.sent?.date ?? parseIsoDate(context.today);
      if (sent === undefined) continue;
      const right = addDays(sent, days);
      const off = Math.abs(compareDates(right, dated.date));
      const isCertain = all.sent !== undefined;
      if (off <= (isCertain ? 1 : DAYS_OF_GRACE)) continue;
      report({
        message: isCertain ? 'within' : 'withinAndDate',
        data: { within: found[0], sent: formatDate(sent), right: formatDate(right), written: shown(dated) },
        at: { start, end },
        certainty: isCertain ? 'certain' : 'review',
      });
    }
    for (const visit of own.visits) {
      const before = all.visits.slice(0, all.visits.indexOf(visit));
      const other = before.find((one) => contradicts(one, visit));
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
