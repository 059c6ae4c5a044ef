import { defineRule } from '@klarmall/lint';
import type { KeyPath } from '@klarmall/model';
import { hostOf } from '@klarmall/swedish';
import { linkGuidelines, regionMessages } from '../../support/basis.ts';
import { addressesOf, isOwn, linksOf } from '../../support/markup.ts';

export default defineRule({
  id: 'accessibility/unknown-site',
  on: 'template',
  severity: 'info',
  certainty: 'review',
  title: { sv: 'Länken går till en annan webbplats', en: 'The link goes to another site' },
  why: {
    sv: 'Invånaren lämnar 1177 och möter en annan avsändare, kanske med reklam eller utan samma krav.',
    en: 'The reader leaves 1177 and meets another sender, maybe with advertising or other standards.',
  },
  action: {
    sv: 'Sök på 1177.se först. Behövs länken? Kontrollera avsändaren och skriv i texten vems webbplats det är.',
    en: 'Search 1177.se first. Is the link needed? Check the sender and say in the text whose site it is.',
  },
  tags: ['1177'],
  basis: [linkGuidelines, regionMessages],
  options: {
    hosts: {
      type: 'strings',
      default: [
        '1177.se',
        'umo.se',
        'youmo.se',
        'inera.se',
        'folkhalsomyndigheten.se',
        'socialstyrelsen.se',
        'forsakringskassan.se',
        'lakemedelsverket.se',
        'fass.se',
        'ivo.se',
        'krisinformation.se',
      ],
      description: {
        sv: 'Webbplatser som regionen har godkänt. En adress räknar in sina underadresser.',
        en: 'Sites that you have approved. A host takes in its subdomains.',
      },
    },
  },
  messages: {
    unitSite: {
      sv: 'Adressen går till {host}, som inte finns bland de godkända webbplatserna.',
      en: 'The address goes to {host}, which is not among your approved sites.',
    },
    otherSite: {
      sv: 'Länken ”{text}” går till {host}, som inte finns bland de godkända webbplatserna.',
      en: 'The link "{text}" goes to {host}, which is not among your approved sites.',
    },
  },
  check(template, { options, report }) {
    const isKnown = (host: string): boolean =>
      options.hosts.some((known) => host === known || host.endsWith(`.${known}`));
    for (const { source, places } of template.units) {
      const addresses: readonly (readonly [KeyPath, string | undefined])[] = [
        [['contactPage'], source.contactPage],
        ...Object.entries(source.links ?? {}).map(
          ([name, { url }]) => [['links', name, 'url'], url] as const,
        ),
      ];
      for (const [path, address] of addresses) {
        const host = address === undefined ? undefined : hostOf(address);
        if (host !== undefined && !isKnown(host))
          report({ message: 'unitSite', data: { host }, place: places.value(path) });
      }
    }
    for (const { link, text, part } of linksOf(template)) {
      if (!isOwn(template, link.place)) continue;
      for (const host of new Set(addressesOf(template, link).map(hostOf))) {
        if (host !== undefined && !isKnown(host)) {
          report({ message: 'otherSite', data: { text, host }, place: link.place, part });
        }
      }
    }
  },
});
