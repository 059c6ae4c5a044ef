import { defineRule } from '@klarmall/lint';
import type { Fix, Place } from '@klarmall/model';
import { addressProblem } from '@klarmall/swedish';
import { addressMessages, sayAstray } from '../../support/address.ts';
import { linkGuidelines, ownBasis } from '../../support/basis.ts';
import { isOwn, linksOf } from '../../support/markup.ts';

export default defineRule({
  id: 'accessibility/link-address',
  on: 'template',
  severity: 'error',
  title: { sv: 'Länkens adress är fel', en: "The link's address is wrong" },
  why: {
    sv: 'Invånaren kommer inte till sidan, eller så kan någon annan se vad hen läser.',
    en: 'The reader does not reach the page, or is tracked on the way.',
  },
  action: {
    sv: 'Skriv hela adressen. Den ska börja med https://.',
    en: 'Write the whole address. It should begin with https://.',
  },
  tags: ['1177', 'inera-inkorg'],
  basis: [linkGuidelines, ownBasis],
  messages: {
    noScheme: {
      sv: 'Adressen ”{url}” saknar https://. Länken leder ingenstans.',
      en: 'The address "{url}" lacks https://. The link leads nowhere.',
    },
    insecure: {
      sv: 'Adressen ”{url}” är inte krypterad.',
      en: 'The address "{url}" is not encrypted.',
      action: {
        sv: 'Byt http:// mot https:// och prova länken.',
        en: 'Change http:// to https:// and check that the page opens.',
      },
    },
    wrongScheme: {
      sv: 'En länk som börjar med {scheme}: fungerar inte i meddelandet.',
      en: 'A link that begins with {scheme}: does not work in the message.',
      action: { sv: 'Länka till en webbsida.', en: 'Link to a web page.' },
    },
    unreadable: {
      sv: 'Adressen ”{url}” går inte att läsa.',
      en: 'The address "{url}" cannot be read.',
      action: {
        sv: 'Öppna sidan i en webbläsare och kopiera adressen därifrån.',
        en: 'Open the page in a browser and copy the address from there.',
      },
    },
    ...addressMessages,
    tracking: {
      sv: 'Adressen spårar den som klickar ({parameters}).',
      en: 'The address tracks those who follow it ({parameters}).',
      action: { sv: 'Ta bort spårningen ur adressen.', en: 'Remove the tracking from the address.' },
    },
  },
  check(template, { report }) {
    const fix = (
      place: Place,
      written: string,
      text: string,
      title: string,
      safety: Fix['safety'],
    ): readonly Fix[] =>
      place.end.offset - place.start.offset === written.length
        ? [{ title, edits: [{ place, text }], safety }]
        : [];
    const look = (url: string, place: Place, part?: string): void => {
      const problem = addressProblem(url);
      if (problem === undefined) return;
      const at = { place, ...(part === undefined ? {} : { part }) };
      const astray = sayAstray(problem);
      if (astray !== undefined) report({ ...at, ...astray });
      switch (problem.kind) {
        case 'noScheme':
          report({
            ...at,
            message: 'noScheme',
            data: { url },
            fixes: fix(place, url, `https://${url}`, 'Lägg till https://', 'suggestion'),
          });
          break;
        case 'insecure':
          report({
            ...at,
            message: 'insecure',
            data: { url },
            fixes: fix(place, url, problem.secure, 'Byt till https://', 'suggestion'),
          });
          break;
        case 'wrongScheme':
          report({ ...at, message: 'wrongScheme', data: { scheme: problem.scheme } });
          break;
        case 'unreadable':
          report({ ...at, message: 'unreadable', data: { url } });
          break;
        case 'tracking':
          report({
            ...at,
            message: 'tracking',
            data: { parameters: problem.parameters.join(', ') },
            severity: 'warning',
            fixes: fix(place, url, problem.clean, 'Ta bort spårningen', 'safe'),
          });
      }
    };
    for (const { link, part } of linksOf(template)) {
      if (link.target.type === 'url' && isOwn(template, link.place))
        look(link.target.url, link.targetPlace, part);
    }
    for (const [name, link] of Object.entries(template.own.links ?? {})) {
      look(link.url, template.places.value(['links', name, 'url']));
    }
  },
});
