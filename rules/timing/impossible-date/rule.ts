import { defineRule } from '@klarmall/lint';
import { findClockTimes, findDates } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { isSwedish, touchesPlaceholder } from '../../support/prose.ts';

export default defineRule({
  id: 'timing/impossible-date',
  words: /\d/u,
  on: 'prose',
  severity: 'error',
  title: { sv: 'Dagen eller tiden finns inte', en: 'The day or the time does not exist' },
  why: {
    sv: 'Invånaren kan inte komma en dag som inte finns, och måste kontakta er för att få veta rätt dag.',
    en: 'Nobody can come on a day that does not exist; the reader has to ask which day is meant.',
  },
  action: {
    sv: 'Titta i kallelsen eller bokningen, och skriv rätt dag eller tid.',
    en: 'Look in the booking, and write the right day or time.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    noSuchDay: {
      sv: 'Dagen ”{text}” finns inte i kalendern.',
      en: 'The day “{text}” does not exist in the calendar.',
    },
    noSuchTime: {
      sv: 'Klockslaget ”{text}” finns inte.',
      en: 'The time “{text}” does not exist.',
    },
  },
  check(prose, { report }) {
    if (!isSwedish(prose.language) || !/\d/u.test(prose.text)) return;
    for (const date of findDates(prose.text)) {
      // What can be read in more ways is asked about as such.
      if (date.isReal || (date.hasShortYear && !date.isUnambiguous) || touchesPlaceholder(prose, date))
        continue;
      const start = Math.min(date.weekday?.start ?? date.start, date.start);
      report({ message: 'noSuchDay', data: { text: date.text }, at: { start, end: date.end } });
    }
    for (const time of findClockTimes(prose.text)) {
      if (time.isReal || touchesPlaceholder(prose, time)) continue;
      report({ message: 'noSuchTime', data: { text: time.text }, at: time });
    }
  },
});
