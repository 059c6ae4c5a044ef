import { defineRule } from '@klarmall/lint';
import {
  type CalendarDate,
  compareDates,
  findNamedDays,
  formatDate,
  type NamedDayMatch,
} from '@klarmall/swedish';
import { publicHolidays, regionMessages } from '../../support/basis.ts';
import { isSwedish, replacement, touchesPlaceholder } from '../../support/prose.ts';
import { type Dated, datedIn, startOf } from '../shared/dated.ts';

/** What may stand between the name of a day and its date. */
const NAME_FIRST = /^[\s,]*\(?(?:(?:som\s+)?(?:är|infaller|inföll)\s+)?(?:den\s+|på\s+)?$/iu;
const DATE_FIRST = /^[\s,]*\(?(?:(?:som\s+)?(?:är|blir)\s+)?$/iu;

/** Whether the name and the date stand together as one day. */
function isSameDay(text: string, name: NamedDayMatch, dated: Dated): boolean {
  const start = startOf(dated);
  const end = Math.max(dated.match.end, dated.match.weekday?.end ?? 0);
  if (name.end <= start) return NAME_FIRST.test(text.slice(name.end, start));
  return end <= name.start && DATE_FIRST.test(text.slice(end, name.start));
}

const isOn = (name: NamedDayMatch, date: CalendarDate, year: number): boolean =>
  compareDates(name.on(year), { ...date, year }) === 0;

/** Whether the day has the same date every year. */
function isFixed(name: NamedDayMatch, year: number): boolean {
  return [1, 2, 3].every((more) => isOn(name, name.on(year), year + more));
}

export default defineRule({
  id: 'timing/named-day-mismatch',
  words: /\d/u,
  on: 'prose',
  needs: ['today'],
  severity: 'warning',
  title: { sv: 'Dagens namn stämmer inte med datumet', en: 'The name of the day does not fit the date' },
  why: {
    sv: 'Invånaren kan komma på fel dag, eller ringa när ingen svarar.',
    en: 'The reader may come on the wrong day, or call when nobody answers.',
  },
  action: {
    sv: 'Kontrollera i kalendern vilken dag det ska vara. Ändra sedan namnet eller datumet.',
    en: 'Check in the calendar which day is meant. Then change the name or the date.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages, publicHolidays],
  messages: {
    mismatch: {
      sv: '{name} är den {right}, inte den {written}.',
      en: 'The day that is named here is {right}, not {written}, in the Swedish calendar.',
    },
    mismatchWithoutYear: {
      sv: 'Datumet saknar årtal. År {year} är {name} den {right}, inte den {written}.',
      en: 'The date has no year. In {year} the day that is named here is {right}, not {written}.',
    },
  },
  check(prose, context) {
    const { report } = context;
    if (!isSwedish(prose.language) || prose.locked) return;
    const names = findNamedDays(prose.text);
    if (names.length === 0) return;
    const dates = datedIn(prose.text, context);
    for (const name of names) {
      const dated = dates.find((one) => isSameDay(prose.text, name, one));
      if (dated === undefined || touchesPlaceholder(prose, dated.match)) continue;
      const { date, match, hasYear } = dated;
      const { year } = date;
      if (isOn(name, date, year)) continue;
      // Without a year the day may be right in the year that the writer had in mind.
      if (!hasYear && [year - 1, year + 1].some((other) => isOn(name, date, other))) continue;
      const right = name.on(year);
      const isCertain = hasYear || isFixed(name, year);
      const shown = formatDate(hasYear ? right : { month: right.month, day: right.day });
      report({
        message: isCertain ? 'mismatch' : 'mismatchWithoutYear',
        data: {
          name: name.text,
          right: shown,
          written: formatDate(hasYear ? date : { month: date.month, day: date.day }),
          year,
        },
        at: { start: Math.min(name.start, startOf(dated)), end: Math.max(name.end, match.end) },
        ...(isCertain ? {} : { certainty: 'review' }),
        fixes:
          match.form === 'written' && match.weekday === undefined
            ? replacement(prose, match, shown, `Skriv ”${shown}”`, 'suggestion')
            : [],
      });
    }
  },
});
