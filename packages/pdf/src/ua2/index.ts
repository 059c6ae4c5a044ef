import type { DocumentFacts } from '../facts.ts';
import { elementPlace } from '../rules/places.ts';
import type { RuleResult } from '../rules/rule.ts';
import { found } from '../rules/rule.ts';
import { StructureTree } from '../structure/structure-tree.ts';
import { tablesOf } from '../structure/table-grid.ts';
import { annotationConditions } from './annotation-conditions.ts';
import type { Ua2Condition, Ua2Facts } from './condition.ts';
import { documentConditions } from './document-conditions.ts';
import { nestingFailures } from './nesting-rules.ts';
import { sharedConditions, sharedRules } from './shared-conditions.ts';
import { structureConditions } from './structure-conditions.ts';
import { Ua2Tree } from './ua2-tree.ts';

export type { Ua2Facts };
export { sharedRules };

/** A condition of PDF/UA-2 that a document breaks. */
export interface Ua2Failure {
  readonly id: string;
  readonly result: RuleResult;
}

const numbersOf = (id: string) => id.split(/[.-]/).map(Number);

function byNumber(a: Ua2Condition, b: Ua2Condition): number {
  const [left, right] = [numbersOf(a.id), numbersOf(b.id)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The conditions of ISO 14289-2:2024 that are tried, in the order of the standard; those on nesting stand apart. */
const ua2Conditions: readonly Ua2Condition[] = [
  ...sharedConditions,
  ...documentConditions,
  ...structureConditions,
  ...annotationConditions,
].sort(byNumber);

/** The same facts with types read by their namespaces, where the document has any. */
export function factsByNamespace(facts: DocumentFacts): Ua2Facts {
  const { document } = facts;
  const hasNamespaces = facts.structure.elements.some(({ dict }) => dict.has('NS'));
  if (!hasNamespaces) return { ...facts, tree: new Ua2Tree(facts.structure, document) };
  const structure = new StructureTree(document, 'namespaced');
  return {
    ...facts,
    structure,
    tables: tablesOf(structure, document.budget),
    tree: new Ua2Tree(structure, document),
  };
}

/** What a document breaks of PDF/UA-2 (ISO 14289-2:2024) and of the nesting of elements that it refers to (ISO/TS 32005). */
export function ua2Failures(read: Ua2Facts): readonly Ua2Failure[] {
  const failures: Ua2Failure[] = [];
  for (const { id, check } of ua2Conditions) {
    read.document.budget.checkTime();
    const result = check(read);
    if (result.count > 0) failures.push({ id, result });
  }
  if (!read.structure.root) return failures;
  for (const [id, elements] of nestingFailures(read.tree)) {
    const places = elements.map((element) => elementPlace(read, element, element.role.standard));
    const result = places.length > 0 ? found(places) : { count: 1, occurrences: [{}] };
    failures.push({ id, result });
  }
  return failures;
}
