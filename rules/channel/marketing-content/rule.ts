import { defineRule } from '@klarmall/lint';
import { ineraGuidelines, regionMessages } from '../../support/basis.ts';
import { suspects } from '../../support/forbidden-use.ts';
import { wordPattern } from '../../support/words.ts';

const ADVERTISING = wordPattern([
  'rabatt(?:en|er|kod|kupong)?',
  'kampanj(?:en|er|pris(?:et)?)?',
  'specialerbjudande(?:t|n)?',
  'specialpris(?:et)?',
  'erbjudande(?:t|n)?',
  'passa på',
  'missa inte',
  'prova gratis',
  'först till kvarn',
  'vinn(?:a|er)?',
  'tävling(?:en|ar)?',
  'nyöppnad(?:e|a)?',
  'nyhetsbrev(?:et)?',
  'följ oss',
  'besök vår webbshop',
  'just nu',
  'till ett lågt pris',
  'marknadens',
]);
/** Offers that are care: the region's own way to speak of vaccine and screening. */
const CARE_OFFER =
  /(?<!\p{L})(?:erbjudande[\s\u00A0]om[\s\u00A0]\p{L}*(?:vaccin|screening|undersökning|provtagning|besök|behandling|vård|hälsosamtal|hälsokontroll|tid|operation|rehabilitering|samtal|kurs|stöd)|vaccin|cellprov|mammografi|screening|just nu[\s\u00A0](?:har|är|kan|får|väntar|finns)|viktvinn|tidsvinn|missa[\s\u00A0]inte[\s\u00A0](?:din|ditt|dina|tiden|besöket|att[\s\u00A0]ta))/iu;

export default defineRule({
  id: 'channel/marketing-content',
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'Det här låter som reklam', en: 'This sounds like advertising' },
  why: {
    sv: 'Inkorgen är till för vård som rör invånaren själv. Reklam gör att viktiga meddelanden inte blir lästa.',
    en: "The inbox is for the reader's own care. Advertising makes people stop reading important messages.",
  },
  action: {
    sv: 'Säg vad invånaren kan få och varför det gäller just hen. Ta bort ord som säljer.',
    en: 'Say what the reader can get and why it concerns this person. Remove words that sell.',
  },
  tags: ['1177', 'inera-inkorg'],
  basis: [ineraGuidelines, regionMessages],
  messages: {
    advertising: {
      sv: '”{text}” låter som reklam, och inkorgen får inte användas till marknadsföring.',
      en: '"{text}" sounds like advertising, and the inbox may not be used for marketing.',
    },
  },
  check(prose, { report }) {
    const [first] = suspects(prose, ADVERTISING, { unless: CARE_OFFER });
    if (first) report({ message: 'advertising', data: { text: first.text }, at: first });
  },
});
