import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';

export default defineRule({
  id: 'channel/instruction',
  on: 'template',
  severity: 'error',
  title: { sv: 'Instruktionen till den som skickar saknas', en: 'The instruction to the sender is missing' },
  why: {
    sv: 'Personalverktyget tar inte emot mallen, och kollegan vet inte när den passar.',
    en: 'Personalverktyget does not take the template, and a colleague cannot tell when to use it.',
  },
  action: {
    sv: 'Skriv under instruction när mallen passar och vad kollegan fyller i.',
    en: 'Write under instruction when the template is used and what to fill in.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    missing: {
      sv: 'Mallen har ingen instruktion. Rutan är obligatorisk i Personalverktyget.',
      en: 'The template has no instruction. Personalverktyget demands one.',
    },
    onlySign: {
      sv: 'Instruktionen är bara ett tecken. Det går att spara mallen så, men det hjälper ingen.',
      en: 'The instruction is one sign only. The template can be saved like that, but it helps nobody.',
    },
  },
  check(template, { report }) {
    if (!template.channels.includes('staff')) return;
    const instruction = template.source.instruction?.trim() ?? '';
    if (instruction === '') {
      report({ message: 'missing', channel: 'staff', place: template.places.key(['instruction']) });
    } else if (!/[\p{L}\p{N}]/u.test(instruction) && template.own.instruction !== undefined) {
      report({ message: 'onlySign', severity: 'info', place: template.places.value(['instruction']) });
    }
  },
});
