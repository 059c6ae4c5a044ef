import type { Finds } from '../content/content-facts.ts';
import type { DocumentFacts } from '../facts.ts';
import { contentPlaces } from './places.ts';
import { none, type Rule, type RuleResult } from './rule.ts';

const both = ['verapdf', 'matterhorn'] as const;

/** Finds that count only when the catalog states no language. */
function withoutLanguage(pick: (facts: DocumentFacts) => Finds): (facts: DocumentFacts) => RuleResult {
  return (facts) => (facts.language === undefined ? contentPlaces(facts, pick(facts)) : none);
}

/** Rules on marked content in content streams. */
export const contentRules: readonly Rule[] = [
  {
    id: '7.1-1',
    matterhorn: ['01-003'],
    clause: '7.1',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Innehåll som är märkt som utsmyckning (Artifact) ska inte ligga i taggat innehåll.',
      en: 'Content marked as Artifact must not stand within tagged content.',
    },
    check: (facts) => contentPlaces(facts, facts.content.artifactInTagged),
  },
  {
    id: '7.1-2',
    matterhorn: ['01-004'],
    clause: '7.1',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Taggat innehåll ska inte ligga i innehåll som är märkt som utsmyckning (Artifact).',
      en: 'Tagged content must not stand within content marked as Artifact.',
    },
    check: (facts) => contentPlaces(facts, facts.content.taggedInArtifact),
  },
  {
    id: '7.1-3',
    matterhorn: ['01-005'],
    clause: '7.1',
    wcag: ['1.3.1', '1.3.2'],
    sets: both,
    title: {
      sv: 'Allt innehåll ska vara taggat eller märkt som utsmyckning (Artifact).',
      en: 'All content must be tagged or marked as Artifact.',
    },
    check: (facts) => contentPlaces(facts, facts.content.untagged),
  },
  {
    id: '7.2-30',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för ersättningstext (ActualText) i ett Span på sidan ska vara angivet.',
      en: 'The language of replacement text (ActualText) in a Span on the page must be determined.',
    },
    check: withoutLanguage((facts) => facts.content.spanActualText),
  },
  {
    id: '7.2-31',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för alternativ text (Alt) i ett Span på sidan ska vara angivet.',
      en: 'The language of alternative text (Alt) in a Span on the page must be determined.',
    },
    check: withoutLanguage((facts) => facts.content.spanAlt),
  },
  {
    id: '7.2-32',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för en utskriven förkortning (E) i ett Span på sidan ska vara angivet.',
      en: 'The language of an expanded abbreviation (E) in a Span on the page must be determined.',
    },
    check: withoutLanguage((facts) => facts.content.spanExpansion),
  },
  {
    id: '7.2-34',
    matterhorn: ['11-001'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för sidornas text ska vara angivet.',
      en: 'The language of the text on the pages must be determined.',
    },
    check: withoutLanguage((facts) => facts.content.textWithoutLanguage),
  },
];
