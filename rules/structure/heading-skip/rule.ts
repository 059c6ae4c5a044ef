import { defineRule } from '@klarmall/lint';
import { wcag } from '../../support/basis.ts';
import { flatBlocks, ownSnippets } from '../../support/markup.ts';

export default defineRule({
  id: 'structure/heading-skip',
  on: 'template',
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
      sv: 'Underrubriken står i ett frasminne utan egen rubrik.',
      en: 'The subheading stands in a snippet without a heading of its own.',
    },
  },
  check(template, { report }) {
    for (const snippet of ownSnippets(template)) {
      if (snippet.heading) continue;
      const first = flatBlocks(snippet.blocks).find((block) => block.type === 'heading');
      if (first) report({ message: 'skipped', place: first.place, part: `snippets/${snippet.id}` });
    }
  },
});
