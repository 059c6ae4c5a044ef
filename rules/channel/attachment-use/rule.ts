import { defineRule } from '@klarmall/lint';
import { regionMessages } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';

export default defineRule({
  id: 'channel/attachment-use',
  on: 'template',
  needs: ['profiles'],
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
      sv: 'Bilagan ”{title}” följer med meddelandet. Undvik helst bilagor.',
      en: 'The attachment "{title}" comes with the message. Attachments are not recommended.',
    },
  },
  check(template, { report, profiles }) {
    for (const { title, place } of template.attachments) {
      if (!isOwn(template, place)) continue;
      // A channel without attachments has a finding of its own.
      const isCarried = template.channels.some((channel) => profiles[channel].attachments.value);
      if (isCarried) report({ message: 'attachment', data: { title }, place });
    }
  },
});
