import { defineRule } from '@klarmall/lint';
import { ineraGuidelines, regionMessages } from '../../support/basis.ts';
import { suspects } from '../../support/forbidden-use.ts';
import { phrasePattern } from '../../support/phrases.ts';

const STUDY = phrasePattern(
  [
    '~studie[n|r|rna]',
    'forskningsprojekt[et|en]',
    'forskning[en]',
    'läkemedelsprövning[en|ar]',
    'klinisk[a] prövning[en|ar|arna]',
  ],
  'giu',
);
const RECRUITS = phrasePattern(
  [
    'söker',
    'sökes',
    'delta',
    'deltagare',
    'medverka',
    'vara med',
    'anmäl[a|er][ dig| ditt intresse]',
    'intresserad',
    'intresseanmälan',
    'försökspersoner',
    'inbjuden',
    'bjuder in',
  ],
  'iu',
);

export default defineRule({
  id: 'channel/recruitment-content',
  words: /studie|forskning|prövning/u,
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'Texten söker deltagare till en studie', en: 'The text looks for people to join a study' },
  why: {
    sv: 'Invånaren kan tro att vården hänger på att hen är med.',
    en: 'The reader may believe that care depends on joining.',
  },
  action: {
    sv: 'Kontrollera att alla som får meddelandet är mottagningens egna patienter och att studien gäller deras vård. Ta annars bort texten.',
    en: 'Check that all who get the message are your own patients and that the study concerns their care. Otherwise remove the text.',
  },
  tags: ['1177', 'inera-inkorg'],
  basis: [regionMessages, ineraGuidelines],
  messages: {
    recruits: {
      sv: 'Texten ser ut att söka deltagare till en studie. En mottagning får bara fråga sina egna patienter.',
      en: 'The text seems to look for people to join a study. You may do that among your own patients only.',
    },
  },
  check(prose, { report }) {
    const [first] = suspects(prose, STUDY, { hint: /studie|forskning|prövning/iu, beside: RECRUITS });
    if (first) report({ message: 'recruits', at: first });
  },
});
