import { defineRule } from '@klarmall/lint';
import { findSentences } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { plainText, runsOf } from '../../support/markup.ts';
import { isSwedish } from '../../support/prose.ts';

/** Says what happens to those who do not answer. */
const SAYS_WHAT_HAPPENS =
  /\{\{settings\.autoCloseDays\}\}|(?<!\p{L})(?:stäng(?:s|er)?|avslutas|svara\sinom|inte\s(?:har\s)?svara(?:r|t)?)(?!\p{L})/iu;
/** Says until when: to answer, where the sentence or the one before is about answers. */
const SAYS_WHEN =
  /(?<!\p{L})(?:senast|sista\sdag(?:en)?|inom\s\S+\s(?:dag|dagar|dygn|vecka|veckor))(?!\p{L})/iu;
const ABOUT_ANSWERS =
  /(?<!\p{L})(?:(?:be)?svar\p{L}*|frågor\p{L}*|fråga|formulär\p{L}*|fyll\p{L}*|hör\p{L}*\sav)(?!\p{L})/iu;

function saysHowLong(text: string): boolean {
  if (SAYS_WHAT_HAPPENS.test(text)) return true;
  if (!SAYS_WHEN.test(text)) return false;
  const sentences = findSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.some(
    (sentence, at) =>
      SAYS_WHEN.test(sentence) && ABOUT_ANSWERS.test(`${sentences[at - 1] ?? ''} ${sentence}`),
  );
}

export default defineRule({
  id: 'channel/missing-consequence',
  on: 'template',
  severity: 'info',
  title: {
    sv: 'Det står inte hur länge det går att svara',
    en: 'It is not said for how long one can answer',
  },
  why: {
    sv: 'Invånaren kan vänta för länge och upptäcka att det inte går att svara.',
    en: 'The reader may wait too long and find the questions closed.',
  },
  action: {
    sv: 'Skriv till exempel: Svara inom {{settings.autoCloseDays}} dagar. Sedan går det inte längre att svara.',
    en: 'Write for example: Answer within {{settings.autoCloseDays}} days. Then the questions close.',
  },
  tags: ['1177', 'klarsprak'],
  basis: [regionMessages],
  messages: {
    notSaid: {
      sv: 'Invånaren får inte veta hur länge det går att svara, eller vad som händer sedan.',
      en: 'The reader is not told for how long one can answer, or what happens then.',
    },
  },
  check(template, { report }) {
    if (template.kind !== 'questions' || !isSwedish(template.language)) return;
    if (template.own.extends !== undefined && template.own.snippets === undefined) return;
    const isSaid = runsOf(template).some((run) => saysHowLong(plainText(run.inlines)));
    if (!isSaid) report({ message: 'notSaid' });
  },
});
