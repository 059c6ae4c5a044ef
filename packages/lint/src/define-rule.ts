import type { Certainty } from '@klarmall/model';
import type { AnyRule, Need, OptionSchemas, Rule, RuleSubject } from './rule.ts';

type Defaulted = 'certainty' | 'exceptable' | 'options' | 'needs' | 'documents';

/** A rule as written: certain, open to exceptions, without options and asking for nothing unless it says otherwise. */
export type RuleSpecification<
  Subject extends RuleSubject,
  Schemas extends OptionSchemas,
  Needs extends Need = never,
> = Omit<Rule<Subject, Schemas, Needs>, Defaulted> & Partial<Pick<Rule<Subject, Schemas, Needs>, Defaulted>>;

/** Completes a rule's specification. The id must be `subject/name` in lower case. */
export function defineRule<
  const Subject extends RuleSubject,
  const Schemas extends OptionSchemas = Record<never, never>,
  const Needs extends Need = never,
>(specification: RuleSpecification<Subject, Schemas, Needs>): AnyRule {
  const certainty: Certainty = 'certain';
  const defaults = {
    certainty,
    exceptable: true,
    options: {},
    needs: [],
    documents: false,
  };
  // The registry runs every rule through its own kind, so the option types may be forgotten here.
  return { ...defaults, ...specification } as unknown as AnyRule;
}
