import { defineRule } from '@klarmall/lint';
import { ineraGuidelines, regionMessages } from '../../support/basis.ts';
import { suspects } from '../../support/forbidden-use.ts';
import { phrasePattern } from '../../support/phrases.ts';

const ADVERTISING = phrasePattern(
  [
    'rabatt[en|er|kod|kupong]',
    'kampanj[en|er|pris[et]]',
    'specialerbjudande[t|n]',
    'specialpris[et]',
    'passa på',
    'prova gratis',
    'först till kvarn',
    'vinn[a|er]',
    'tävling[en|ar]',
    'nyöppnad[e|a]',
    'nyhetsbrev[et]',
    'följ oss',
    'webbshop[en]',
    'bästa pris[et|er|erna]',
    'till [ett ](lågt|bra|förmånligt) pris',
    'marknadens',
  ],
  'giu',
);
const ANY_ADVERTISING =
  /rabatt|kampanj|special|passa|gratis|kvarn|vinn|tävling|nyöppnad|nyhetsbrev|följ|webbshop|pris|marknad/iu;
/** Words that are advertising, or care, by what stands beside them. */
const OFFER = phrasePattern(['erbjudande[t|n]', 'missa inte'], 'giu');
const CARE = phrasePattern(
  [
    '(vaccin|screening|cellprov|mammografi|undersök|provtagning|behandling|operation|rehabilitering)~',
    '(hälsosamtal|hälsokontroll|vård|samtal|stöd|kurs|fråga|läkar|besök)~',
    '(din|ditt|dina|dig|tid|tiden)',
  ],
  'iu',
  'hyphened',
);

export default defineRule({
  id: 'channel/marketing-content',
  words:
    /rabatt|kampanj|special|passa|gratis|kvarn|vinn|tävling|nyöppnad|nyhetsbrev|följ|webbshop|pris|marknad|erbjudande|missa/u,
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'Det här låter som reklam', en: 'This sounds like advertising' },
  why: {
    sv: 'Inkorgen är till för vård som rör invånaren själv. Reklam gör att ingen läser det som är viktigt.',
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
      sv: '”{text}” låter som reklam. Inkorgen är inte till för marknadsföring.',
      en: '"{text}" sounds like advertising, and the inbox may not be used for marketing.',
    },
  },
  check(prose, { report }) {
    const [first] = [
      ...suspects(prose, ADVERTISING, { hint: ANY_ADVERTISING }),
      ...suspects(prose, OFFER, { hint: /erbjudande|missa/iu, unless: CARE }),
    ];
    if (first) report({ message: 'advertising', data: { text: first.text }, at: first });
  },
});
