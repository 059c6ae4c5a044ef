import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { phrasePattern } from '../../support/phrases.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';
import { sentenceFinder } from '../../support/words.ts';

const ASKS_FOR_ANSWER = phrasePattern(
  [
    'svara[ gärna] (på|oss|senast|inom|här|direkt|ja|nej|genom|med)',
    'besvara *',
    'fyll[a] i (frågorna|formuläret|enkäten|blanketten)',
    '(skicka|skriv|lämna) [ett |ditt ](svar|besked)',
    '(meddela|berätta för|skriv till) oss (här|i det här|genom att svara)',
  ],
  'giu',
);
/** What every such phrase has: most texts ask for nothing. */
const MAY_ASK = /svara|fyll|skicka|skriv|lämna|meddela|berätta/i;
const NEGATED = /(?<!\p{L})(?:inte|aldrig|ingen|inget|slipper|utan\satt)(?!\p{L})/iu;
const SOMEONE_ELSE = /(?<!\p{L})(?:vi|läkaren|sjuksköterskan|mottagningen|de|den som)\s(?:\p{L}+\s){0,3}$/iu;

export default defineRule({
  id: 'channel/unanswerable-template',
  on: 'template',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'Invånaren kan inte svara', en: 'The reader cannot answer' },
  why: {
    sv: 'Texten ber om ett svar, men ett meddelande med information går inte att besvara.',
    en: 'The text asks for an answer, but a message with information cannot be answered.',
  },
  action: {
    sv: 'Gör om mallen till en mall med frågor, eller länka till den e-tjänst där invånaren kan svara.',
    en: 'Make it a template with questions, or link to the e-service where the reader can answer.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    asksForAnswer: {
      sv: '”{text}” ber om ett svar, men mallen är av typen information och går inte att besvara.',
      en: '"{text}" asks for an answer, but the template is information and cannot be answered.',
    },
  },
  check(template, { report }) {
    if (template.kind !== 'information') return;
    for (const prose of template.prose) {
      if (!isSwedishForCitizen(prose) || prose.locked || prose.links.length > 0) continue;
      if (!MAY_ASK.test(prose.text)) continue;
      const sentenceAt = sentenceFinder(prose.text);
      for (const found of matchesOf(prose.text, ASKS_FOR_ANSWER)) {
        const sentence = sentenceAt(found.index);
        const before = prose.text.slice(sentence.start, found.index);
        if (NEGATED.test(before) || SOMEONE_ELSE.test(before)) continue;
        report({
          message: 'asksForAnswer',
          data: { text: found[0] },
          place: prose.place(found.index, found.index + found[0].length),
          part: prose.part,
        });
        break;
      }
    }
  },
});
