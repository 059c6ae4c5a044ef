import { defineRule } from '@klarmall/lint';

/** A picture needs words in the message. */
export default defineRule({
  id: 'attachment/text-equivalent',
  restsOn: 'textEquivalent',
  on: 'attachment',
  title: { sv: 'Bilden saknar text i meddelandet', en: 'The picture has no text in the message' },
  why: {
    sv: 'Den som inte ser bilden får inte veta vad den visar.',
    en: 'Those who do not see the picture are not told what it shows.',
  },
  action: {
    sv: 'Skriv textEquivalent för bilagan i mallen: det som bilden säger.',
    en: "Write the attachment's textEquivalent in the template: what the picture says.",
  },
  basis: [{ source: 'WCAG 2.1, 1.1.1' }],
  wcag: ['1.1.1'],
  severity: 'error',
  levelReason: {
    sv: 'En bild utan text stänger ute den som inte ser.',
    en: 'A picture without text shuts out those who do not see.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    missing: {
      sv: 'Bilden har ingen motsvarande text i mallen.',
      en: 'The picture has no equivalent text in the template.',
    },
  },
  check({ image, demands: { textEquivalent } }, { report }) {
    if (image !== undefined && textEquivalent !== undefined && textEquivalent.trim() === '')
      report({ message: 'missing' });
  },
});
