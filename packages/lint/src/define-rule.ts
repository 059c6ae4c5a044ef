import type { Certainty, LinkedTemplate } from '@klarmall/model';
import type { AnyRule, LibraryView, Need, OptionSchemas, Rule, RuleContext, RuleSubject } from './rule.ts';

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

/** A rule on the library that gathers facts of each template and looks at them together. */
export function defineLibraryRule<
  Facts,
  const Schemas extends OptionSchemas = Record<never, never>,
  const Needs extends Need = never,
>(
  specification: Omit<RuleSpecification<'library', Schemas, Needs>, 'on' | 'gather' | 'check'> & {
    /** Plain data; undefined where there is nothing to look at. */
    gather(template: LinkedTemplate): Facts | undefined;
    check(library: LibraryView<Facts>, context: RuleContext<Schemas, Needs>): void;
  },
): AnyRule {
  // What comes back from the memory is what the rule itself gathered.
  const rule = { ...specification, on: 'library' };
  return defineRule(rule as unknown as RuleSpecification<'library', Schemas, Needs>);
}
