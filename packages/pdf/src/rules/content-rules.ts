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
    sets: both,
    check: (facts) => contentPlaces(facts, facts.content.artifactInTagged),
  },
  {
    id: '7.1-2',
    sets: both,
    check: (facts) => contentPlaces(facts, facts.content.taggedInArtifact),
  },
  {
    id: '7.1-3',
    sets: both,
    check: (facts) => contentPlaces(facts, facts.content.untagged),
  },
  {
    id: '7.2-30',
    sets: both,
    check: withoutLanguage((facts) => facts.content.spanActualText),
  },
  {
    id: '7.2-31',
    sets: both,
    check: withoutLanguage((facts) => facts.content.spanAlt),
  },
  {
    id: '7.2-32',
    sets: both,
    check: withoutLanguage((facts) => facts.content.spanExpansion),
  },
  {
    id: '7.2-34',
    sets: both,
    check: withoutLanguage((facts) => facts.content.textWithoutLanguage),
  },
];
