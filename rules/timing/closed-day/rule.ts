import { defineRule } from '@klarmall/lint';
import {
  addDays,
  type CalendarDate,
  compareDates,
  findNamedDays,
  formatDate,
  holidayOn,
  nextWorkingDay,
  parseIsoDate,
} from '@klarmall/swedish';
import { publicHolidays, regionMessages } from '../../support/basis.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';
import { appointmentsIn } from '../shared/appointments.ts';

/** The text says itself that it knows what day it is. */
const KNOWS =
  /(?<!\p{L})(?:öppet|öppen|öppnar|stäng\p{L}*|helg\p{L}*|röd\sdag|jour\p{L}*|dygnet\srunt|trots|akut\p{L}*)(?!\p{L})/iu;

/** On a holiday nobody reads what is sent in either, and the text says that somebody is to. */
const IS_READ =
  /(?<!\p{L})(?:skicka|lämna|betala|kontakta|meddela|hör\sav|säg\still|hinner|anmäl|svar\p{L}*|blankett\p{L}*|formulär\p{L}*)(?!\p{L})/iu;
/** What leads to a day by its name: "senast juldagen", "sista svarsdag är annandag jul". */
const LEADS_TO_NAME = /(?<!\p{L})(?:senast|sista\s\p{L}*dag(?:en)?\s(?:att\s\p{L}+\s)?är)\s(?:på\s)?$/iu;
/** The eves when clinics are closed as well. */
const CLOSED_EVE = /^(?:jul|nyårs|midsommar)afton/iu;

interface NamedLastDay {
  readonly date: CalendarDate;
  readonly name: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Last days that a text tells by their names, when clinics are closed: the next such day from today on. */
function namedLastDays(text: string, context: { readonly today: string }): readonly NamedLastDay[] {
  if (!/(?<!\p{L})(?:senast|sista)(?!\p{L})/iu.test(text)) return [];
  return findNamedDays(text).flatMap(({ start, end, text: written, on }) => {
    if (!LEADS_TO_NAME.test(text.slice(Math.max(0, start - 60), start))) return [];
    // Asked for only here: a text that asks for the day is read anew each day.
    const today = parseIsoDate(context.today);
    if (today === undefined) return [];
    const thisYear = on(today.year);
    const date = compareDates(thisYear, today) < 0 ? on(today.year + 1) : thisYear;
    const isClosed = holidayOn(date) !== undefined || CLOSED_EVE.test(written);
    return isClosed ? [{ date, name: written.toLowerCase(), start, end }] : [];
  });
}

export default defineRule({
  id: 'timing/closed-day',
  on: 'prose',
  needs: ['today'],
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Dagen är en röd dag', en: 'The day is a public holiday' },
  why: {
    sv: 'De flesta mottagningar har stängt då. Invånaren kommer förgäves, eller ringer utan att någon svarar.',
    en: 'Most clinics are closed then. The reader comes in vain, or calls and nobody answers.',
  },
  action: {
    sv: 'Kontrollera att någon är på plats den dagen. Annars: skriv en vardag.',
    en: 'Check that somebody is there on that day. If not: write a working day.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages, publicHolidays],
  messages: {
    visit: {
      sv: 'Tiden {date} är på en röd dag ({name}). Har mottagningen öppet då?',
      en: 'The visit on {date} is on a public holiday or a Sunday. Is the clinic open then?',
    },
    deadline: {
      sv: 'Sista dagen {date} är en röd dag ({name}). Kan någon ta emot det då? Nästa vardag är {next}.',
      en: 'The last day, {date}, is a public holiday or a Sunday. Can anybody take it then? The next working day is {next}.',
    },
  },
  check(prose, context) {
    const { report } = context;
    if (!isSwedishForCitizen(prose) || prose.locked) return;
    for (const { date, name, start, end } of namedLastDays(prose.text, context)) {
      if (KNOWS.test(prose.text)) continue;
      const next = formatDate(nextWorkingDay(addDays(date, 1)), { weekday: true });
      report({ message: 'deadline', data: { date: formatDate(date), name, next }, at: { start, end } });
    }
    if (!/\d/u.test(prose.text)) return;
    const { own } = appointmentsIn(prose, context);
    for (const { dated, sentence, start, end } of own.visits) {
      const name = dated && holidayOn(dated.date);
      // Who writes the day's own name has looked in the calendar.
      if (dated === undefined || name === undefined || KNOWS.test(sentence)) continue;
      if (dated.match.weekday?.number === 7 || sentence.toLowerCase().includes(name)) continue;
      report({ message: 'visit', data: { date: formatDate(dated.date), name }, at: { start, end } });
    }
    for (const { dated, sentence, start, end, needsStaff } of own.deadlines) {
      const name = holidayOn(dated.date);
      const isTaken = needsStaff || (name !== 'söndag' && IS_READ.test(sentence));
      if (name === undefined || !isTaken || KNOWS.test(sentence)) continue;
      const next = formatDate(nextWorkingDay(dated.date), { weekday: true });
      report({ message: 'deadline', data: { date: formatDate(dated.date), name, next }, at: { start, end } });
    }
  },
});
