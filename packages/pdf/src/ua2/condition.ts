import type { DocumentFacts } from '../facts.ts';
import type { Occurrence, RuleResult } from '../rules/rule.ts';
import { found } from '../rules/rule.ts';
import type { Ua2Tree } from './ua2-tree.ts';

/** What the conditions of PDF/UA-2 are asked of: facts whose structure tree is read by namespaces. */
export interface Ua2Facts extends DocumentFacts {
  readonly tree: Ua2Tree;
}

/** A condition of ISO 14289-2:2024 that a program can try. */
export interface Ua2Condition {
  /** Clause and number: "8.2.5.12-1". */
  readonly id: string;
  readonly check: (facts: Ua2Facts) => RuleResult;
}

/** A row of a table of conditions. */
export function condition(
  id: string,
  check: (facts: Ua2Facts) => RuleResult | readonly Occurrence[],
): Ua2Condition {
  return {
    id,
    check: (facts) => {
      const result = check(facts);
      return 'count' in result ? result : found(result);
    },
  };
}
