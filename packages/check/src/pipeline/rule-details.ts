import type { OptionSchema } from '@klarmall/lint';
import { rules } from '@klarmall/rules';
import type { ruleExamples } from '@klarmall/rules/examples';

/** What can be told of a rule beside its catalogue entry. */
export interface RuleDetails {
  /** Settings under its name in klarmall.yaml. */
  readonly options: Readonly<Record<string, OptionSchema>>;
  /** The first examples on its page; undefined for what has no page. */
  readonly examples: (typeof ruleExamples)[string] | undefined;
}

/** Settings and examples of a rule. The examples load when they are asked for: a check needs none. */
export async function ruleDetails(id: string): Promise<RuleDetails> {
  const { ruleExamples: examples } = await import('@klarmall/rules/examples');
  const options = rules.find((rule) => rule.id === id)?.options ?? {};
  return { options, examples: Object.hasOwn(examples, id) ? examples[id] : undefined };
}
