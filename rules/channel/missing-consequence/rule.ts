import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';
import { plainText, runsOf } from '../../support/markup.ts';
import { isSwedish } from '../../support/prose.ts';

/** Says until when, or what happens to those who do not answer. */
const SAYS_HOW_LONG =
  /\{\{settings\.autoCloseDays\}\}|(?<!\p{L})(?:stäng(?:s|er)?|avslutas|senast|sista[\s\u00A0]dag(?:en)?|svara[\s\u00A0]inom|inom[\s\u00A0]\S+[\s\u00A0](?:dag|dagar|dygn|vecka|veckor)|inte[\s\u00A0](?:har[\s\u00A0])?svara(?:r|t)?)(?!\p{L})/iu;

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
    const isSaid = runsOf(template).some((run) => SAYS_HOW_LONG.test(plainText(run.inlines)));
    if (!isSaid) report({ message: 'notSaid' });
  },
});
