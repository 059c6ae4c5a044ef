import { defineRule } from '@klarmall/lint';
import { ineraGuidelines, regionMessages } from '../../support/basis.ts';
import { suspects } from '../../support/forbidden-use.ts';
import { anyOf, phrasePattern, wordList } from '../../support/phrases.ts';

const EVERYONE = anyOf([
  '(alla|samtliga) [våra ](patienter|invånare|listade|boende|medborgare|länsbor|hushåll)',
]);
const ALL_WHO = anyOf(['(alla|samtliga) som (bor|är listade|är skrivna|är folkbokförda)']);
const AT_A_PLACE = anyOf(['[ (i|hos|på) *]']);
const BROAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${EVERYONE}(?!\\ssom)|${ALL_WHO})${AT_A_PLACE}(?!\\p{L})`,
  'giu',
);
const SURVEY = phrasePattern(
  ['patientenkät[en|er]', '(nöjdhets|brukar|kund)undersökning[en|ar]', 'enkät[en|er|erna]'],
  'giu',
);
/** What makes a survey broad: opinions on the service instead of questions on one's own health. */
const OPINION = phrasePattern([
  ...wordList('nöjd[a] tycker tyckte upplev(er|de|t|else) betyg rekommendera bemött bemötande[t] service[n]'),
  'hur vi (kan|arbetar|sköter)',
]);
/** A right or duty that everyone has is no mailing. */
const GENERAL_FACT = /(?<!\p{L})(?:har\srätt|ska|erbjuds|gäller|kan\sfå|rätt\still|betalar)(?!\p{L})/iu;

export default defineRule({
  id: 'channel/mass-mailing-warning',
  words: /alla|samtliga|enkät|undersökning/u,
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Det här liknar ett brett utskick', en: 'This looks like a broad mailing' },
  why: {
    sv: 'Meddelandet handlar inte om invånarens egen vård, men ger ändå ett sms.',
    en: "The message is not about the reader's own care, but still gives a text message.",
  },
  action: {
    sv: 'Skicka bara till dem som det gäller. Lägg allmän information på mottagningens sida på 1177.se.',
    en: "Send only to those it concerns. Put general information on the unit's page at 1177.se.",
  },
  tags: ['1177', 'inera-inkorg'],
  basis: [ineraGuidelines, regionMessages],
  messages: {
    toEveryone: {
      sv: '”{text}” tyder på att meddelandet går till många på en gång.',
      en: '"{text}" suggests that the message goes to many at once.',
    },
    survey: {
      sv: '”{text}” tyder på en bred enkät. Inkorgen är inte till för sådana.',
      en: '"{text}" suggests a broad survey. Those may not be sent to the inbox.',
    },
  },
  check(prose, { report }) {
    for (const at of suspects(prose, BROAD, { hint: /alla|samtliga/iu, unless: GENERAL_FACT })) {
      report({ message: 'toEveryone', data: { text: at.text }, at });
    }
    for (const at of suspects(prose, SURVEY, { hint: /enkät|undersökning/iu })) {
      // The question of what people think often stands in the next sentence.
      if (at.text.length > 'enkäterna'.length || OPINION.test(prose.text)) {
        report({ message: 'survey', data: { text: at.text }, at });
      }
    }
  },
});
