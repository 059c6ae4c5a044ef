import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { phrasePattern, wordList } from '../../support/phrases.ts';

/** Forms that stand in Nationell formulärsamling, or are named as such. Capitals matter: "audit" is also a review. */
const INSTRUMENT = phrasePattern(
  wordList(`AUDIT Audit EQ[-]5D[-(3|5)(L|Y)] (RAND|Rand)[-]36 SF-36 MADRS[-S] PHQ[-]9 GAD[-]7 ASRS DUDIT WHODAS Catquest[-9SF]
    EDE-Q (HOOS|KOOS)[[-]12] (VARI|Vari)Short Varishort QuickDASH DASH mMRC PDSS-SR DSHI-9 SEFAS TLFB HADS IPSS PRWE`),
  'gu',
  'hyphened',
);

export default defineRule({
  id: 'channel/known-instrument',
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Frågorna finns redan som formulär', en: 'The questions already exist as a form' },
  why: {
    sv: 'Invånaren får en kopia i stället för det prövade formuläret, och svaren går inte att jämföra.',
    en: 'The reader gets a copy instead of the tested form, and the answers cannot be compared.',
  },
  action: {
    sv: 'Skicka formuläret från Nationell formulärsamling i 1177 formulärtjänst. Kopiera inte frågorna.',
    en: 'Send the form from Nationell formulärsamling in 1177 formulärtjänst. Do not copy the questions.',
  },
  tags: ['1177'],
  basis: [
    regionMessages,
    {
      source: 'Nationell formulärsamling, formulärbiblioteket',
      url: 'https://patientenkat.se/nationellpatientenkat/nationellformularsamling/formularbibliotek.78073.html',
      date: '2024-02-21',
    },
  ],
  messages: {
    instrument: {
      sv: '{name} finns sannolikt redan i 1177 formulärtjänst.',
      en: '{name} probably exists in 1177 formulärtjänst already.',
    },
  },
  check(prose, { report }) {
    // A link is how one sends the invånare to the form, so text around a link is as it should be.
    if (prose.context.kind !== 'questions' || prose.reader !== 'citizen' || prose.links.length > 0) return;
    for (const found of matchesOf(prose.text, INSTRUMENT)) {
      report({
        message: 'instrument',
        data: { name: found[0] },
        at: { start: found.index, end: found.index + found[0].length },
      });
    }
  },
});
