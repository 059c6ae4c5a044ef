import { defineRule } from '@klarmall/lint';
import { leadsToPdf } from '../../support/address.ts';
import { linkGuidelines, ownBasis } from '../../support/basis.ts';
import { addressesOf, isOwn, linksOf } from '../../support/markup.ts';

export default defineRule({
  id: 'accessibility/pdf-link',
  on: 'template',
  severity: 'warning',
  title: { sv: 'Länken leder till en pdf', en: 'The link leads to a pdf' },
  why: {
    sv: 'En pdf är svår att läsa i mobilen, och många är gjorda så att en skärmläsare inte kan läsa dem.',
    en: 'A pdf is hard to read on a phone, and many cannot be read by a screen reader.',
  },
  action: {
    sv: 'Länka till en webbsida om det finns en. Skriv annars (pdf) sist i länktexten.',
    en: 'Link to a web page if there is one. Otherwise write (pdf) last in the link text.',
  },
  tags: ['1177'],
  basis: [
    linkGuidelines,
    {
      source: '1177, pdf:er: riktlinjer och instruktioner',
      url: 'https://www.1177.se/Vastra-Gotaland/riktlinjer-och-material/att-arbeta-i-episerver/pdfer-riktlinjer-och-instruktioner/',
      date: '2026-11-22',
    },
    ownBasis,
  ],
  messages: {
    notSaid: {
      sv: 'Länken ”{text}” öppnar en pdf, men det framgår inte.',
      en: 'The link "{text}" opens a pdf, but does not say so.',
    },
    pdf: {
      sv: 'Länken ”{text}” leder till en pdf. En webbsida är lättare att läsa.',
      en: 'The link "{text}" leads to a pdf. A web page is easier to read.',
      action: {
        sv: 'Sök efter samma information på 1177.se.',
        en: 'Look for the same information at 1177.se.',
      },
    },
  },
  check(template, { report }) {
    for (const { link, text, part } of linksOf(template)) {
      if (!isOwn(template, link.place) || !addressesOf(template, link).some(leadsToPdf)) continue;
      const isSaid = /(?<!\p{L})pdf(?!\p{L})/iu.test(text);
      report({
        message: isSaid ? 'pdf' : 'notSaid',
        data: { text },
        place: link.place,
        part,
        ...(isSaid ? { severity: 'info' } : {}),
      });
    }
  },
});
