export { defineRule, type RuleSpecification } from './define-rule.ts';
export type {
  AnyRule,
  HtmlView,
  MessageView,
  OptionSchema,
  OptionSchemas,
  OptionValues,
  Problem,
  Rule,
  RuleContext,
  RuleInputs,
  RuleSubject,
} from './rule.ts';
export { type RunSettings, ruleRunner } from './run-rules.ts';
