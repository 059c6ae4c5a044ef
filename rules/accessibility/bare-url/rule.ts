import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { linkGuidelines, wcag } from '../../support/basis.ts';
import { trailingSigns } from '../../support/words.ts';

const ADDRESS =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/[^\s<>”"]+|www\.[^\s<>”"]+|(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|eu|net|info)(?:\/[^\s<>”"]*)?)/giu;
/** Cheap to look for: most texts have no address. */
const ANY_ADDRESS = /:\/\/|www\.|\.(?:se|nu|com|org|eu|net|info)/iu;
/** A site named as one says it, "1177.se", is a name and no address to type. */
const SITE_NAME = /^(?:[\p{L}\p{N}-]+\.)+(?:se|nu|com|org|eu|net|info)$/iu;

export default defineRule({
  id: 'accessibility/bare-url',
  words: /^(?:https?|www|se|nu|com|org|eu|net|info)/u,
  on: 'prose',
  severity: 'warning',
  title: { sv: 'En webbadress står som text', en: 'A web address stands as text' },
  why: {
    sv: 'En skärmläsare läser upp adressen tecken för tecken, och den säger inte vad sidan handlar om.',
    en: 'A screen reader spells the address out, and it does not say what the page is about.',
  },
  action: {
    sv: 'Gör sidans namn till en länk och ta bort adressen.',
    en: "Make the page's name a link and remove the address.",
  },
  tags: ['1177', 'wcag21-en301549v321', 'klarsprak'],
  basis: [...wcag('2.4.4', 'link-purpose-in-context'), linkGuidelines],
  messages: {
    inText: {
      sv: 'Adressen ”{address}” står i texten.',
      en: 'The address "{address}" stands in the text.',
    },
    asLinkText: {
      sv: 'Länken heter ”{address}”. En adress säger inte vad sidan handlar om.',
      en: 'The link is called "{address}". An address does not say what the page is about.',
      action: { sv: 'Skriv sidans namn i länken.', en: "Write the page's name in the link." },
    },
  },
  check(prose, { report }) {
    if (prose.reader !== 'citizen' || !ANY_ADDRESS.test(prose.text)) return;
    for (const found of matchesOf(prose.text, ADDRESS)) {
      const address = found[0].slice(0, trailingSigns(found[0], '.,;:!?)]'));
      const at = { start: found.index, end: found.index + address.length };
      const link = prose.links.find((one) => one.start <= at.start && at.end <= one.end);
      if (link !== undefined && prose.text.slice(link.start, link.end).trim() === address) {
        report({ message: 'asLinkText', data: { address }, at });
        continue;
      }
      const isName = SITE_NAME.test(address) && !/^www\./iu.test(address);
      if (!isName) report({ message: 'inText', data: { address }, at });
    }
  },
});
