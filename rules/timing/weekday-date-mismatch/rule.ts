import { defineRule } from '@klarmall/lint';
import type { Fix, Prose } from '@klarmall/model';
import {
  type DateMatch,
  findDates,
  formatDate,
  nearestYear,
  parseIsoDate,
  weekdayName,
  weekdayOf,
} from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { isSwedish, replacement, touchesPlaceholder } from '../../support/prose.ts';

/** Cheap to look for: without a weekday's name there is nothing to compare. */
const NAMES_DAY = /mån|tis|ons|tor|fre|lör|sön/iu;

/** The right weekday in the form of the written one: "Måndagen" becomes "Tisdagen". */
function inSameForm(right: string, written: string): string {
  const ending = /dag(en|ens|ar|arna)?$/iu.exec(written)?.[1] ?? '';
  const word = right + ending;
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function weekdayFix(prose: Prose, weekday: NonNullable<DateMatch['weekday']>, right: string): readonly Fix[] {
  const word = inSameForm(right, weekday.text);
  return replacement(prose, weekday, word, `Skriv ”${word}”`, 'suggestion');
}

/** The year in which a date without one comes nearest to a day, YYYY-MM-DD. */
function yearNearestTo(today: string, { month, day }: DateMatch): number | undefined {
  const near = parseIsoDate(today);
  return near && nearestYear(month, day, near);
}

export default defineRule({
  id: 'timing/weekday-date-mismatch',
  words: /mån|tis|ons|tor|fre|lör|sön/u,
  on: 'prose',
  needs: ['today'],
  severity: 'error',
  title: { sv: 'Veckodagen stämmer inte med datumet', en: 'The weekday does not fit the date' },
  why: {
    sv: 'Invånaren kan komma på fel dag.',
    en: 'The reader may come on the wrong day.',
  },
  action: {
    sv: 'Kontrollera i kalendern vilken dag det ska vara. Ändra sedan veckodagen eller datumet.',
    en: 'Check in the calendar which day is meant. Then change the weekday or the date.',
  },
  tags: ['1177', 'klarmall'],
  basis: [
    regionMessages,
    {
      source: 'Digg, webbriktlinje R66: skriv datum och andra sifferuppgifter konsekvent',
      url: 'https://webbriktlinjer.se/?guideline=66-skriv-datum-och-andra-sifferuppgifter-konsekvent',
      date: '2026-11-22',
    },
  ],
  messages: {
    mismatch: {
      sv: '{date} är en {right}, inte en {written}.',
      en: '{date} is not the weekday that is written here.',
    },
    mismatchWithoutYear: {
      sv: '{date} saknar årtal. År {year} är det en {right}, inte en {written}.',
      en: '{date} has no year: in {year} it is not the weekday that is written here.',
      action: {
        sv: 'Kontrollera veckodagen, och skriv årtalet.',
        en: 'Check the weekday, and write the year.',
      },
    },
  },
  check(prose, context) {
    if (!isSwedish(prose.language) || !/\d/u.test(prose.text) || !NAMES_DAY.test(prose.text)) return;
    for (const found of findDates(prose.text)) {
      if (touchesPlaceholder(prose, found)) continue;
      const start = found.weekday?.start ?? found.start;
      const at = { start: Math.min(start, found.start), end: Math.max(found.end, found.weekday?.end ?? 0) };
      const weekday = found.weekday;
      if (weekday === undefined || !found.isUnambiguous || !found.isReal) continue;
      const year = found.year ?? yearNearestTo(context.today, found);
      if (year === undefined) continue;
      const day = { year, month: found.month, day: found.day };
      const right = weekdayOf(day);
      if (right === weekday.number) continue;
      // Without a year the day may be right in the year that the writer had in mind.
      const fitsNextTo = [year - 1, year + 1].some(
        (other) => weekdayOf({ ...day, year: other }) === weekday.number,
      );
      if (found.year === undefined && fitsNextTo) continue;
      context.report({
        message: found.year === undefined ? 'mismatchWithoutYear' : 'mismatch',
        data: {
          date: formatDate(found.year === undefined ? { month: day.month, day: day.day } : day),
          right: weekdayName(right),
          written: weekdayName(weekday.number),
          year,
        },
        at,
        // Without a year we can only guess which one is meant.
        ...(found.year === undefined ? { severity: 'warning', certainty: 'review' } : {}),
        fixes: weekdayFix(prose, weekday, weekdayName(right)),
      });
    }
  },
});
