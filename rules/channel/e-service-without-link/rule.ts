import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { linkGuidelines, regionMessages } from '../../support/basis.ts';
import { isRunningText, isSwedishForCitizen } from '../../support/prose.ts';

const GAP = '\\s';
const DO =
  '(?:av-?|om-?)?boka(?:r|s)?|av-\\seller\\somboka|förnya(?:r)?|beställ(?:a|er)?|logga(?:r)?\\sin|ändra(?:r)?|kontakta\\soss|skicka(?:r)?|lista\\sdig';
const WHERE = `(?:på|via|i|genom|med|hos)${GAP}(?:1177(?:\\.se|:s${GAP}e-tjänster)?(?:s${GAP}e-tjänster)?|(?:våra${GAP})?e-tjänst(?:en|er|erna)|en${GAP}e-tjänst|1177-appen|appen${GAP}1177|webbtidbok(?:en)?|tidboken|(?:vår${GAP})?(?:webb|hem)sida(?:n)?)`;
const SERVICE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${DO})(?=${GAP})[^.!?]{0,80}?${GAP}${WHERE}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What every such place has in its name: most texts name none. */
const MAY_BE_SERVICE = /1177|tjänst|appen|tidbok|sida/i;

export default defineRule({
  id: 'channel/e-service-without-link',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'E-tjänsten saknar länk', en: 'The e-service has no link' },
  why: {
    sv: 'Invånaren måste leta själv och kan hamna fel.',
    en: 'The reader must search and may end up in the wrong place.',
  },
  action: {
    sv: 'Länka direkt till e-tjänsten. Lägg länken i mottagningens fil om den är olika för olika mottagningar.',
    en: "Link straight to the e-service. Put the link in the unit's file if it differs between units.",
  },
  tags: ['1177'],
  basis: [regionMessages, linkGuidelines],
  messages: {
    noLink: {
      sv: '”{text}” talar om en e-tjänst men länkar inte till den.',
      en: '"{text}" speaks of an e-service but does not link to it.',
    },
  },
  check(template, { report }) {
    const partsWithLinks = new Set(
      template.prose.filter((prose) => prose.links.length > 0).map((prose) => prose.part),
    );
    for (const prose of template.prose) {
      if (!isSwedishForCitizen(prose) || !isRunningText(prose) || prose.locked) continue;
      if (partsWithLinks.has(prose.part) || !MAY_BE_SERVICE.test(prose.text)) continue;
      for (const found of matchesOf(prose.text, SERVICE)) {
        if (/(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu.test(found[0])) continue;
        report({
          message: 'noLink',
          data: { text: found[0] },
          place: prose.place(found.index, found.index + found[0].length),
          part: prose.part,
        });
      }
    }
  },
});
