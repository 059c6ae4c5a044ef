import { defineRule } from '@klarmall/lint';
import {
  calendarDateOf,
  type DateMatch,
  findDates,
  formatDate,
  formatIsoDate,
  readActive,
  type Word,
} from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { anyOf, phrasePattern, wordList } from '../../support/phrases.ts';
import { isSwedishForCitizen, touchesPlaceholder } from '../../support/prose.ts';
import { analyse, type Sentence } from '../shared/analysis.ts';

/** What says that the sentence is about something to come. */
const UPCOMING = phrasePattern([
  ...wordList(
    `välkommen ska kommer kom senast boka avboka svara anmäl lämna ring hämta betala stäng[t] öppnar börjar`,
  ),
  '(din|en|ny|bokad) tid',
  'ditt besök',
  '(tiden|besöket) är',
  'sista (dag|dagen|datum)',
  '(före|innan) den',
  'till och med',
]);
/** What a date that has been may follow: since when, or of what day a thing is. */
const SOME_TIME_AGO = anyOf([
  ...wordList('sedan från född (daterad|uppdaterad|reviderad|utfärdad|beslut|lag)~ version efter'),
  'från och med',
]);
const SINCE = new RegExp(`${SOME_TIME_AGO}[\\s:]*(?:den\\s)?(?:\\p{L}+dag\\p{L}*\\s)?$`, 'iu');
/** How much of the text before a date is read. */
const LOOK_BACK = 40;
const PAST: ReadonlySet<string> = new Set(['var', 'hade', 'fick', 'blev', 'varit', 'haft', 'fått', 'blivit']);

function tellsOfThePast({ lower }: Word): boolean {
  if (PAST.has(lower)) return true;
  const tense = readActive(lower)?.tense;
  return (tense === 'preterite' || tense === 'supine') && lower !== 'kom';
}

/** Whether a date in the sentence is one that the reader is to keep. */
function isUpcoming(text: string, sentence: Sentence, date: DateMatch): boolean {
  if (!UPCOMING.test(text.slice(sentence.start, sentence.end))) return false;
  const start = date.weekday?.start ?? date.start;
  if (SINCE.test(text.slice(Math.max(sentence.start, start - LOOK_BACK), start))) return false;
  return !sentence.words.some(tellsOfThePast);
}

export default defineRule({
  id: 'language/past-date',
  on: 'prose',
  needs: ['isPast'],
  severity: 'warning',
  title: { sv: 'Datumet har passerat', en: 'The date has passed' },
  why: {
    sv: 'Läsaren tror att tiden är missad, eller vågar inte lita på brevet.',
    en: 'The reader believes that the time is missed, or dares not trust the letter.',
  },
  action: {
    sv: 'Skriv ett datum som ligger framåt i tiden. I en mall passar ett fält bättre än ett datum.',
    en: 'Write a date to come. In a template a field does better than a date.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    passed: {
      sv: '{date} har redan varit.',
      en: '{date} has already passed.',
    },
  },
  check(prose, context) {
    if (!isSwedishForCitizen(prose) || prose.locked || findDates(prose.text).length === 0) return;
    const { text, sentences, isSwedish } = analyse(prose);
    if (!isSwedish) return;
    const dates = findDates(text);
    if (dates.length === 0) return;
    for (const sentence of sentences) {
      for (const date of dates) {
        if (date.start < sentence.start || date.end > sentence.end || !date.isUnambiguous) continue;
        // Without a year the date may be the next one.
        const day = calendarDateOf(date);
        if (day === undefined || touchesPlaceholder(prose, date) || !isUpcoming(text, sentence, date))
          continue;
        if (!context.isPast(formatIsoDate(day))) continue;
        context.report({
          message: 'passed',
          at: { start: date.start, end: date.end },
          data: { date: formatDate(day) },
        });
      }
    }
  },
});
