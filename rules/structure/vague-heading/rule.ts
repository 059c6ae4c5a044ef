import { defineRule } from '@klarmall/lint';
import { isofHeadings, wcag } from '../../support/basis.ts';
import { isHeading, isSwedish } from '../../support/prose.ts';
import { normaliseLabel } from '../../support/words.ts';

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'information',
  'info',
  'mer information',
  'viktig information',
  'allmän information',
  'övrig information',
  'ytterligare information',
  'allmänt',
  'övrigt',
  'bakgrund',
  'inledning',
  'introduktion',
  'frågor',
  'svar',
  'text',
  'rubrik',
  'avsnitt',
  'meddelande',
  'hej',
  'detaljer',
  'instruktion',
  'instruktioner',
  'anvisningar',
  'diverse',
  'syfte',
  'sammanfattning',
]);

export default defineRule({
  id: 'structure/vague-heading',
  on: 'prose',
  severity: 'warning',
  title: {
    sv: 'Rubriken säger inte vad som står under',
    en: 'The heading does not say what stands under it',
  },
  why: {
    sv: 'Den som söker ett svar vet inte var det finns.',
    en: 'Those who look for an answer cannot tell where it is.',
  },
  action: {
    sv: 'Skriv det viktigaste i rubriken, till exempel ”Så förbereder du dig”.',
    en: 'Put what matters in the heading, such as "Så förbereder du dig".',
  },
  tags: ['1177', 'klarsprak', 'wcag21-en301549v321'],
  basis: [isofHeadings, ...wcag('2.4.6', 'headings-and-labels')],
  messages: {
    vague: {
      sv: 'Rubriken ”{heading}” säger inte vad som står under.',
      en: 'The heading "{heading}" does not say what stands under it.',
    },
  },
  check(prose, { report }) {
    if (!isHeading(prose) || !isSwedish(prose.language)) return;
    if (SAYS_NOTHING.has(normaliseLabel(prose.text))) {
      report({ message: 'vague', data: { heading: prose.text.trim() } });
    }
  },
});
