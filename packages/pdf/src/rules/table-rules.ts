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
    matterhorn: ['09-004'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Celler i en tabell ska inte ligga över varandra (RowSpan och ColSpan).',
      en: 'Table cells must not lie over each other (RowSpan and ColSpan).',
    },
    check: onFaults('intersection'),
  },
  {
    id: '7.2-41',
    matterhorn: ['09-004'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Ingen cell ska nå längre ned än tabellens första kolumn (RowSpan medräknat).',
      en: 'No cell may reach below the first column of the table (RowSpan counted).',
    },
    check: onFaults('tall'),
  },
  {
    id: '7.2-42',
    matterhorn: ['09-004'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Ingen tabellrad ska ha fler kolumner än tabellens första rad (ColSpan medräknat).',
      en: 'No table row may have more columns than the first row (ColSpan counted).',
    },
    check: onFaults('wide'),
  },
  {
    id: '7.2-43',
    matterhorn: ['09-004'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Ingen tabellrad ska ha färre kolumner än de andra (ColSpan medräknat).',
      en: 'No table row may have fewer columns than the others (ColSpan counted).',
    },
    check: onFaults('narrow'),
  },
  {
    id: '7.5-1',
    matterhorn: ['15-003'],
    clause: '7.5',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Varje datacell ska ha en rubrikcell som gäller för den: TH med Scope, eller Headers.',
      en: 'Each data cell must have a header cell that applies to it: TH with Scope, or Headers.',
    },
    check: headers('none'),
  },
  {
    id: '7.5-2',
    matterhorn: ['15-003'],
    clause: '7.5',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Headers i en datacell ska peka på rubrikceller som finns i tabellen.',
      en: 'Headers of a data cell must name header cells that the table has.',
    },
    check: headers('unknown'),
  },
];
