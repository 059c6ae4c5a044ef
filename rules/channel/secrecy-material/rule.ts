import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';
import { suspects } from '../../support/forbidden-use.ts';
import { phrasePattern } from '../../support/phrases.ts';

const MATERIAL = phrasePattern(
  [
    'journalkopia',
    'journalkopior[na]',
    'journalutdrag[et]',
    'utdrag ur [din ]journal[en]',
    'kopia (av|på) [din ]journal[en]',
    'kopior (av|på|ur) [din ]journal[en]',
    'din journal',
    'läkarintyg[et]',
    'epikris[en]',
    'röntgenbilder[na]',
  ],
  'giu',
);
const ANY_RECORD = /journal|intyg|epikris|röntgen/iu;
const ENCLOSES = phrasePattern(
  [
    'bifog(a|ar|at|ad|ade|as)',
    'bilaga[n]',
    'bilagor[na]',
    'medföljer',
    'följer med',
    'här kommer',
    'här får du',
    'vi skickar',
    'skickar vi',
  ],
  'iu',
);
const BY_OTHER_WAY =
  /(?<!\p{L})(?:läs(?:a|er)?|brev|post(?:en)?|logga|beställ\p{L}*|inte|remiss|apotek(?:et)?|Försäkringskassan)(?!\p{L})/iu;

export default defineRule({
  id: 'channel/secrecy-material',
  words: /journal|intyg|epikris|röntgen/u,
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'Journalhandlingar hör inte hemma i en bilaga', en: 'Records do not belong in an attachment' },
  why: {
    sv: 'För att bifoga handlingen måste du först spara den utanför journalen. Där kan obehöriga läsa den.',
    en: 'The record must be stored outside the record system before it can be attached, where others may reach it.',
  },
  action: {
    sv: 'Visa invånaren till Journalen på 1177, eller skicka handlingen på ett annat säkert sätt.',
    en: 'Point the reader to Journalen at 1177, or send the record in another safe way.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    recordEnclosed: {
      sv: '”{text}” ser ut att följa med meddelandet. Det får inte journalhandlingar göra.',
      en: '"{text}" seems to be enclosed with the message. Records may not be attached.',
    },
  },
  check(prose, { report }) {
    if (prose.role === 'attachmentTitle') {
      const [first] = suspects(prose, MATERIAL);
      if (first) report({ message: 'recordEnclosed', data: { text: first.text }, at: first });
      return;
    }
    const [first] = suspects(prose, MATERIAL, { hint: ANY_RECORD, beside: ENCLOSES, unless: BY_OTHER_WAY });
    if (first) report({ message: 'recordEnclosed', data: { text: first.text }, at: first });
  },
});
