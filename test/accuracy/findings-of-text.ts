import { type AnyRule, type RunSettings, ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import { rules } from '../../rules/index.ts';
import { languageRules } from '../../rules/language/index.ts';
import { plainProse } from '../../rules/language/shared/plain-prose.ts';
import { wordRules } from '../../rules/words/index.ts';

/** Language rules read neither library nor channel profiles, so a bare text needs none. */
const SETTINGS = { today: '2025-05-01', profiles: {}, library: {}, options: {} } as unknown as RunSettings;

/** The registry holds the rules on links and personal numbers that the sentences are labelled with too. */
const everyRule = new Map<string, AnyRule>();
for (const rule of [...rules, ...languageRules, ...wordRules]) {
  if (/^(?:language|words|accessibility|privacy)\//u.test(rule.id)) everyRule.set(rule.id, rule);
}

const run = ruleRunner([...everyRule.values()], 'prose', SETTINGS);

/** What the rules that read text say about one paragraph that stands in no template. */
export function findingsOfText(text: string): readonly UnjudgedFinding[] {
  return run(plainProse({ text }));
}
