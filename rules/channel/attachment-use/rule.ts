import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';

export default defineRule({
  id: 'channel/attachment-use',
  on: 'template',
  severity: 'info',
  title: { sv: 'Behövs bilagan?', en: 'Is the attachment needed?' },
  why: {
    sv: 'En bilaga är svår att läsa i mobilen, och ofta finns samma information på 1177.se.',
    en: 'An attachment is hard to read on a phone, and 1177.se often has the same information.',
  },
  action: {
    sv: 'Sök på 1177.se. Finns informationen där? Länka dit i stället. Skriv annars texten i meddelandet.',
    en: 'Search 1177.se. Is the information there? Link to it instead. Otherwise write the text in the message.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    attachment: {
      sv: 'Bilagan ”{title}” följer med meddelandet. Bilagor rekommenderas inte.',
      en: 'The attachment "{title}" comes with the message. Attachments are not recommended.',
    },
    notCarried: {
      sv: 'Bilagan ”{title}” kommer inte med. Kanalen tar inte emot bilagor.',
      en: 'The attachment "{title}" does not come along. The channel takes no attachments.',
      action: {
        sv: 'Länka till informationen, eller ta bort kanalen ur mallen.',
        en: 'Link to the information, or remove the channel from the template.',
      },
    },
  },
  check(template, { report, profiles }) {
    for (const { title, place } of template.attachments) {
      if (!isOwn(template, place)) continue;
      const carriers = template.channels.filter((channel) => profiles[channel].attachments.value);
      if (carriers.length > 0) report({ message: 'attachment', data: { title }, place });
      for (const channel of template.channels) {
        if (carriers.includes(channel)) continue;
        report({ message: 'notCarried', data: { title }, place, channel, severity: 'error' });
      }
    }
  },
});
