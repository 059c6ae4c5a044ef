import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { phrasePattern } from '../../support/phrases.ts';
import { isRunningText, isSwedishForCitizen } from '../../support/prose.ts';
import { sentenceFinder } from '../../support/words.ts';

const CALL = phrasePattern(
  [
    'ring[a|er][ [till ](oss|mottagningen|avdelningen|receptionen|kansliet|vårdcentralen|och|in)]',
    '(kontakta|meddela)[r] (oss|mottagningen)',
    'hör[a] av dig',
    'slå en signal',
    '(mejla|maila)[ oss]',
  ],
  'giu',
);
/** What a question in the message could have taken care of. */
const ERRAND = phrasePattern([
  '[(av|om)[-]]boka[r]',
  'av- eller omboka',
  'ändra [din ]tid[en]',
  '(lämna|ge) [ett |oss ](besked|svar)',
  'bekräfta[r]',
  'tacka[r] (ja|nej)',
  'säga till',
  '(inte kan|vill|kan|får inte möjlighet att|har möjlighet att) komma',
  'får förhinder',
  'är förhindrad',
  'återbud',
  'anmäla dig',
  'vill ha tiden',
  '(berätta|meddela|tala om) om du',
]);
/** A matter for a talk, or one that cannot wait for an answer in the inbox. */
const NEEDS_A_TALK =
  /(?<![\p{L}\p{N}])(?:112|1177|113\s?13|akut\p{L}*|genast|direkt|sämre|feber|blöd\p{L}*|andas|svårt|samma\sdag|kortare\stid\sän|mindre\sän)(?!\p{L})/iu;

export default defineRule({
  id: 'channel/call-instead-of-question',
  words: /ring|kontakta|meddela|hör|signal|mejla|maila/u,
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Invånaren måste ringa för att svara', en: 'The reader must phone to answer' },
  why: {
    sv: 'En del kan inte ringa, och mottagningen får samtal som inte behövs.',
    en: 'Those who cannot phone do not get through, and you get calls that are not needed.',
  },
  action: {
    sv: 'Bygg en fråga i mallen, eller länka till e-tjänsten, så att invånaren kan svara direkt.',
    en: 'Build a question in the template, or link to the e-service, so that the reader can answer at once.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    callToAnswer: {
      sv: '”{text}”: det här kan en fråga i meddelandet lösa.',
      en: 'The reader is to "{text}" for something that a question in the message can solve.',
    },
  },
  check(prose, { report }) {
    if (!isSwedishForCitizen(prose) || !isRunningText(prose) || prose.role === 'contact') return;
    // With a link the invånare has another way.
    if (prose.links.length > 0) return;
    const sentenceAt = sentenceFinder(prose.text);
    for (const found of matchesOf(prose.text, CALL)) {
      const { start, end } = sentenceAt(found.index);
      const sentence = prose.text.slice(start, end);
      const isWeCalling = /(?<!\p{L})vi\s(?:\p{L}+\s)?$/iu.test(prose.text.slice(start, found.index));
      if (isWeCalling || !ERRAND.test(sentence) || NEEDS_A_TALK.test(sentence)) continue;
      report({
        message: 'callToAnswer',
        data: { text: found[0].toLocaleLowerCase('sv') },
        at: { start: found.index, end: found.index + found[0].length },
      });
      break;
    }
  },
});
