export { type Day, dayOn } from './day.ts';
export { defineLibraryRule, defineRule, type RuleSpecification } from './define-rule.ts';
export {
  type Baseline,
  type BaselineEntry,
  baselineOf,
  emptyBaseline,
  mayBeKnown,
  readBaseline,
} from './judge/baseline.ts';
export { FindingCollector } from './judge/collect.ts';
export { definitions as judgeDefinitions } from './judge/definitions.ts';
export { configurationFile, type WrittenException } from './judge/exceptions.ts';
export { Fingerprints } from './judge/fingerprint.ts';
export { groupRepeated } from './judge/group-repeated.ts';
export { type JudgeInput, type Judgement, judge } from './judge/judge.ts';
export { isAtLeast, type SeveritySetting, type SeveritySettings } from './judge/severities.ts';
export type { JudgedTemplate, Verdicts } from './judge/verdicts.ts';
export {
  type AnyRule,
  type Checked,
  type Consequence,
  type HtmlView,
  type LibraryView,
  type MendObstacle,
  type MessageView,
  mendObstacles,
  type Need,
  type OptionSchema,
  type OptionSchemas,
  type OptionValues,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleInputs,
  type RuleSubject,
  type Spelling,
  type Surroundings,
  type WordTest,
} from './rule.ts';
export { type Gathered, gatherer, libraryRunner, type RunSettings, ruleRunner } from './run-rules.ts';
export { readersOf } from './words-of-rules.ts';
