import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { wcag } from '../../support/basis.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';

const COLOUR =
  '(?:rö[dt]|rött|röda|grön|grönt|gröna|blå|blått|blåa|gul|gult|gula|orange|orangea|lila|rosa|grå|grått|gråa)';
const THING =
  '(?:knapp(?:en|ar|arna)?|ruta(?:n)?|rutor(?:na)?|fält(?:et|en)?|text(?:en|er)?|länk(?:en|ar|arna)?|markering(?:en|ar|arna)?|rad(?:en|er|erna)?|pil(?:en|ar|arna)?|siffr(?:a|an|or|orna)|symbol(?:en|er|erna)?|ikon(?:en|er|erna)?|rubrik(?:en|er|erna)?)';
const GAP = '\\s';
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${COLOUR}${GAP}${THING}|${COLOUR}markera(?:d|t|de)${GAP}?\\p{L}*|(?:markera(?:d|t|de)|skriv(?:en|et|na)|tryckt(?:a)?|står|visas)${GAP}(?:i|med)${GAP}(?:rött|grönt|blått|gult|${COLOUR})|${THING}${GAP}(?:i|med)${GAP}(?:rött|grönt|blått|gult|${COLOUR}${GAP}(?:färg|text|stil))|(?:i|med)${GAP}(?:rött|grönt|blått|gult)(?=${GAP}(?:är|gäller|ska|måste|betyder)))(?!\\p{L})`,
  'giu',
);
/** Cheap to look for: most texts name no colour. */
const ANY_COLOUR = /rö[dt]|grön|blå|gul|orange|lila|rosa|grå/iu;

export default defineRule({
  id: 'accessibility/colour-reference',
  words: /^rö[dt]|^rött|grön|blå|gul|orange|lila|rosa|grå/u,
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Texten hänvisar till en färg', en: 'The text refers to a colour' },
  why: {
    sv: 'Den som inte ser färgen vet inte vad du menar.',
    en: 'Those who do not see the colour cannot find what is meant.',
  },
  action: {
    sv: 'Skriv vad knappen, rutan eller rubriken heter.',
    en: 'Write what the button, box or heading is called.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: [...wcag('1.3.3', 'sensory-characteristics'), ...wcag('1.4.1', 'use-of-color')],
  messages: {
    colour: {
      sv: '”{text}” går bara att förstå för den som ser färgen.',
      en: '"{text}" can be understood only by those who see the colour.',
    },
  },
  check(prose, { report }) {
    if (!isSwedishForCitizen(prose) || !ANY_COLOUR.test(prose.text)) return;
    for (const found of matchesOf(prose.text, REFERENCE)) {
      const end = found.index + found[0].trimEnd().length;
      report({ message: 'colour', data: { text: found[0].trim() }, at: { start: found.index, end } });
    }
  },
});
