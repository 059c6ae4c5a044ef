import { guardFixes, type HeldBack } from '@klarmall/check/node';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Prose, UnjudgedFinding } from '@klarmall/model';
import { rules } from '../../rules/index.ts';
import { plainProse } from '../../rules/language/testing/plain-prose.ts';

/** Language rules read neither library nor channel profiles, so a bare text needs none. */
const SETTINGS = { today: '2025-05-01', profiles: {}, library: {}, options: {} } as unknown as RunSettings;

/** The sentences are labelled with rules on links and personal numbers too. */
const labelled = rules.filter(({ id }) => /^(?:language|words|accessibility|privacy)\//u.test(id));

const run = ruleRunner(labelled, 'prose', SETTINGS);

/** The fixes that the guard holds back on a text, each with its rule and the reason. */
export function heldBackIn(text: string): readonly { readonly rule: string; readonly because: HeldBack }[] {
  const prose = plainProse({ text });
  const held: { rule: string; because: HeldBack }[] = [];
  for (const finding of run(prose))
    guardFixes(prose, finding, undefined, (because) => held.push({ rule: finding.rule, because }));
  return held;
}

/** How many fixes rules offer on a text, before the guard. */
export function fixesOffered(text: string): number {
  return run(plainProse({ text })).reduce((count, { fixes = [] }) => count + fixes.length, 0);
}

/** What the rules that read text say about one paragraph that stands in no template. */
export function findingsOfText(text: string): readonly UnjudgedFinding[] {
  return run(plainProse({ text }));
}

/** What the rules that read text say about a text of a file. */
export function findingsOfProse(prose: Prose): readonly UnjudgedFinding[] {
  return run(prose);
}
