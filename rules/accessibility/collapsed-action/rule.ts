import { defineRule } from '@klarmall/lint';
import { findPhoneNumbers } from '@klarmall/swedish';
import { ownBasis } from '../../support/basis.ts';
import { anyOf } from '../../support/phrases.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';

/** What one must do or know: not what may be good to read. */
const TO_DO = anyOf([
  'ring (oss|112|1177)',
  'ta med',
  'kom (fastande|till)',
  'avboka',
  'boka (tid|om)',
  'svara senast',
  'sluta (ta|att)',
  '(ät|drick) (inte|inget)',
]);
const ACTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:du\\s(?:måste|ska)\\s(?!inte\\sbehöva)|${TO_DO})`, 'iu');

export default defineRule({
  id: 'accessibility/collapsed-action',
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: {
    sv: 'Något viktigt är gömt i en utfällbar text',
    en: 'Something important is hidden in a fold-out',
  },
  why: {
    sv: 'Många fäller aldrig ut texten. Då missar de det som de behöver göra.',
    en: 'Many never fold the text out, and miss what they need to do.',
  },
  action: {
    sv: 'Flytta det som invånaren måste göra till den vanliga texten.',
    en: 'Move what the reader must do to the ordinary text.',
  },
  tags: ['klarmall', 'klarsprak'],
  basis: [ownBasis],
  messages: {
    hiddenAction: {
      sv: 'Invånaren ser ”{text}” först när hen fäller ut texten.',
      en: '"{text}" stands in a text that must be folded out.',
    },
    hiddenField: {
      sv: 'Här står en uppgift om just den här invånaren. Hen ser den bara om hen fäller ut texten.',
      en: 'A detail that is filled in for this very reader stands in a text that must be folded out.',
    },
  },
  check(prose, { report }) {
    if (prose.box !== 'collapsible' || !isSwedishForCitizen(prose)) return;
    const field = prose.placeholders.find((one) => one.placeholder.namespace === 'fields');
    if (field) {
      report({ message: 'hiddenField', at: field });
      return;
    }
    const [phone] = findPhoneNumbers(prose.text);
    const action = ACTION.exec(prose.text);
    const found = action
      ? { start: action.index, end: action.index + action[0].trimEnd().length }
      : phone && { start: phone.start, end: phone.end };
    if (found) {
      report({
        message: 'hiddenAction',
        data: { text: prose.text.slice(found.start, found.end) },
        at: found,
      });
    }
  },
});
