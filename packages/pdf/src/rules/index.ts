import { annotationRules } from './annotation-rules.ts';
import { contentRules } from './content-rules.ts';
import { documentRules } from './document-rules.ts';
import { fontRules } from './font-rules.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure-rules.ts';
import { tableRules } from './table-rules.ts';

function numbers(id: string): number[] {
  return id.split(/[.-]/).map(Number);
}

/** Rules that go by their Matterhorn number stand last. */
function isOurs(rule: Rule): boolean {
  return rule.matterhorn.includes(rule.id);
}

function byClause(a: Rule, b: Rule): number {
  const own = Number(isOurs(a)) - Number(isOurs(b));
  if (own !== 0) return own;
  const left = numbers(a.id);
  const right = numbers(b.id);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The rule table: every rule of veraPDF's PDF/UA-1 profile and the machine-checkable conditions of the Matterhorn Protocol 1.1 that it
 * lacks. In the order of ISO 14289-1.
 */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
].sort(byClause);
