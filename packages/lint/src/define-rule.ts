import type { Certainty } from '@klarmall/model';
import type { AnyRule, OptionSchemas, Rule, RuleSubject } from './rule.ts';

type Defaulted = 'certainty' | 'exceptable' | 'options';

/** A rule as written: certain, open to exceptions and without options unless it says otherwise. */
export type RuleSpecification<Subject extends RuleSubject, Schemas extends OptionSchemas> = Omit<
  Rule<Subject, Schemas>,
  Defaulted
> &
  Partial<Pick<Rule<Subject, Schemas>, Defaulted>>;

/** Completes a rule's specification. The id must be `subject/name` in lower case. */
export function defineRule<
  const Subject extends RuleSubject,
  const Schemas extends OptionSchemas = Record<never, never>,
>(specification: RuleSpecification<Subject, Schemas>): AnyRule {
  const certainty: Certainty = 'certain';
  // The registry runs every rule through its own kind, so the option types may be forgotten here.
  return { certainty, exceptable: true, options: {}, ...specification } as unknown as AnyRule;
}
