import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import { languageRules } from '../../rules/language/index.ts';
import { plainProse } from '../../rules/language/shared/plain-prose.ts';
import { wordRules } from '../../rules/words/index.ts';

/** Language rules read neither library nor channel profiles, so a bare text needs none. */
const SETTINGS = { today: '2025-05-01', profiles: {}, library: {}, options: {} } as unknown as RunSettings;

const run = ruleRunner([...languageRules, ...wordRules], 'prose', SETTINGS);

/** What the language rules say about one paragraph that stands in no template. */
export function findingsOfText(text: string): readonly UnjudgedFinding[] {
  return run(plainProse({ text }));
}
