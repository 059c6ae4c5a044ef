import type { DocumentFacts } from '../facts.ts';
import type { TableFault } from '../structure/table-grid.ts';
import { firstUnconnectedCell } from '../structure/table-headers.ts';
import { elementPlace } from './places.ts';
import { found, type Rule, type RuleResult } from './rule.ts';

const both = ['verapdf', 'matterhorn'] as const;

/** Tables whose layout has a certain fault first. */
function onFaults(kind: TableFault['kind']): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    found(
      [...facts.tables].flatMap(([table, { fault }]) => {
        if (fault?.kind !== kind) return [];
        return fault.kind === 'narrow'
          ? [elementPlace(facts, table, String(fault.row + 1))]
          : [elementPlace(facts, fault.cell.element)];
      }),
    );
}

function headers(kind: 'none' | 'unknown'): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    found(
      [...facts.tables.values()].flatMap((grid) => {
        const cell = firstUnconnectedCell(grid, facts.structure);
        if (!cell || cell.unknown.length > 0 !== (kind === 'unknown')) return [];
        return [elementPlace(facts, cell.element, cell.unknown.join(', ') || undefined)];
      }),
    );
}

/** Rules on how the cells of a table lie and which headers they have. */
export const tableRules: readonly Rule[] = [
  {
    id: '7.2-15',
    sets: both,
    check: onFaults('intersection'),
  },
  {
    id: '7.2-41',
    sets: both,
    check: onFaults('tall'),
  },
  {
    id: '7.2-42',
    sets: both,
    check: onFaults('wide'),
  },
  {
    id: '7.2-43',
    sets: both,
    check: onFaults('narrow'),
  },
  {
    id: '7.5-1',
    sets: both,
    check: headers('none'),
  },
  {
    id: '7.5-2',
    sets: both,
    check: headers('unknown'),
  },
];
