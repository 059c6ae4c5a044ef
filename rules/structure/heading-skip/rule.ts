import { headings } from '@klarmall/html';
import { defineRule } from '@klarmall/lint';
import { wcag } from '../../support/basis.ts';

export default defineRule({
  id: 'structure/heading-skip',
  on: 'html',
  severity: 'error',
  title: { sv: 'En rubriknivå är överhoppad', en: 'A heading level is skipped' },
  why: {
    sv: 'Den som lyssnar med skärmläsare tror att en rubrik saknas, eller att delen hör till rubriken före.',
    en: 'Those who listen believe that a heading is missing, or that the part belongs to the one before.',
  },
  action: {
    sv: 'Visa frasminnets egen rubrik, eller gör delen till ett eget frasminne.',
    en: "Show the snippet's own heading, or make the part a snippet of its own.",
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: wcag('1.3.1', 'info-and-relationships'),
  messages: {
    skipped: {
      sv: 'Underrubriken ”{heading}” har ingen rubrik över sig.',
      en: 'The subheading "{heading}" has no heading above it.',
    },
  },
  check(view, { report }) {
    let rank = 0;
    for (const heading of headings(view.root)) {
      if (heading.rank > rank + 1) {
        const place = view.placeOf(heading.node);
        report({ message: 'skipped', data: { heading: heading.text }, ...(place ? { place } : {}) });
      }
      rank = heading.rank;
    }
  },
});
