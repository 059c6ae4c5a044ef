import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate } from '@klarmall/model';
import { findDates, matchesOf, numberValue } from '@klarmall/swedish';
import { ownBasis, regionMessages } from '../../support/basis.ts';
import { decidedDays, unitsOrNone } from '../../support/days.ts';
import { isSwedishForCitizen, replacement, touchesPlaceholder } from '../../support/prose.ts';
import { sentenceFinder } from '../../support/words.ts';

/** "14 dagar", "två veckor"; what the number is worth, its words tell. */
const TIME_SPAN = /(?<![\p{L}\p{N}-])(\d{1,3}|\p{L}{2,9})\s(dag|dagar|dygn|vecka|veckor)(?!\p{L})/giu;

/** Cheap to look for: most texts say neither days nor dates. */
const SAYS_TIME = /dag|dygn|veck|\d/iu;

/** The sentence is about how long the invånare can answer, not about when the clinic does. */
const ABOUT_ANSWERING =
  /(?<!\p{L})(?:svara|besvara|på dig|(?:frågorna|formuläret|ärendet|meddelandet)\s(?:stängs|stänger|avslutas))(?!\p{L})/iu;
const CLINIC_ANSWERS = /(?<!\p{L})(?:vi|läkaren|mottagningen)\s(?:\p{L}+\s){0,2}svara(?:r)?(?!\p{L})/iu;

/** Days from when the template is sent to when its questions close, as each unit has it. */
function closingDays(template: LinkedTemplate): readonly number[] {
  const days = new Set<number>();
  for (const unit of unitsOrNone(template)) {
    const decided = decidedDays(template, unit, 'autoCloseDays');
    if (decided && decided.days > 0) days.add(decided.days);
  }
  return [...days].sort((a, b) => a - b);
}

function isAboutAnswering(sentence: string): boolean {
  return ABOUT_ANSWERING.test(sentence) && !CLINIC_ANSWERS.test(sentence);
}

export default defineRule({
  id: 'timing/days-in-text',
  on: 'template',
  severity: 'error',
  title: { sv: 'Texten och inställningen stämmer inte överens', en: 'The text and the setting disagree' },
  why: {
    sv: 'Invånaren tror att det finns mer eller mindre tid att svara än det gör.',
    en: 'The reader believes there is more or less time to answer than there is.',
  },
  action: {
    sv: 'Skriv {{settings.autoCloseDays}} i stället för talet. Då stämmer texten alltid.',
    en: 'Write {{settings.autoCloseDays}} instead of the number. Then the text is always right.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages, ownBasis],
  messages: {
    differs: {
      sv: 'Texten säger {written}, men inställningen för när ärendet avslutas är {days}.',
      en: 'The text says {written}, but the setting for when the case is closed is {days}.',
    },
    differsBetweenUnits: {
      sv: 'Texten säger {written}, men mottagningarna avslutar ärendet efter olika många dagar ({days}).',
      en: 'The text says {written}, but the units close the questions after different numbers of days ({days}).',
    },
    literal: {
      sv: 'Talet är rätt nu, men det följer inte med om någon ändrar när ärendet avslutas.',
      en: 'The number is right now, but will not follow when someone changes when the questions close.',
    },
    fixedDate: {
      sv: 'Texten säger {written}, men ärendet avslutas ett visst antal dagar efter att du har skickat meddelandet.',
      en: 'The text says {written}, but the questions close a number of days after the message is sent.',
      action: {
        sv: 'Skriv inom hur många dagar invånaren kan svara.',
        en: 'Write within how many days the reader can answer.',
      },
    },
  },
  check(template, { report }) {
    if (template.kind !== 'questions') return;
    const closing = closingDays(template);
    const only = closing[0];
    if (only === undefined) return;
    for (const prose of template.prose) {
      if (!isSwedishForCitizen(prose) || prose.locked || !SAYS_TIME.test(prose.text)) continue;
      const sentenceAt = sentenceFinder(prose.text);
      const isAnswering = (index: number): boolean => {
        const { start, end } = sentenceAt(index);
        return isAboutAnswering(prose.text.slice(start, end));
      };
      for (const found of matchesOf(prose.text, TIME_SPAN)) {
        const [written, number = '', unit = ''] = found;
        const at = { start: found.index, end: found.index + written.length };
        if (touchesPlaceholder(prose, at) || !isAnswering(at.start)) continue;
        const count = numberValue(number);
        if (count === undefined) continue;
        const days = /^veck/iu.test(unit) ? count * 7 : count;
        const isSame = closing.length === 1 && days === only;
        report({
          message: isSame ? 'literal' : closing.length === 1 ? 'differs' : 'differsBetweenUnits',
          data: { written, days: closing.length === 1 ? only : closing.join(', ') },
          place: prose.place(at.start, at.end),
          part: prose.part,
          ...(isSame ? { severity: 'info' } : {}),
          fixes: replacement(
            prose,
            at,
            '{{settings.autoCloseDays}} dagar',
            'Hämta talet från inställningen',
            'safe',
          ),
        });
      }
      for (const found of findDates(prose.text)) {
        if (touchesPlaceholder(prose, found) || !isAnswering(found.start)) continue;
        report({
          message: 'fixedDate',
          data: { written: found.text },
          place: prose.place(found.start, found.end),
          part: prose.part,
          severity: 'warning',
        });
      }
    }
  },
});
