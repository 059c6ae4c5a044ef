import { rules } from '../rules/index.ts';
import type { Ua2Condition } from './condition.ts';

/** Conditions that PDF/UA-1 has as well: the number in PDF/UA-2, then that of our rule. */
const shared: readonly (readonly [id: string, rule: string])[] = [
  ['5-1', '5-1'],
  ['5-3', '5-3'],
  ['6.2-1', '6.2-1'],
  ['8.2.1-1', '7.1-11'],
  ['8.2.2-1', '7.1-3'],
  ['8.2.4-1', '7.1-5'],
  ['8.2.4-2', '7.1-6'],
  ['8.2.4-4', '7.1-7'],
  ['8.2.5.26-1', '7.2-15'],
  ['8.2.5.26-2', '7.2-41'],
  ['8.2.5.26-3', '7.2-42'],
  ['8.2.5.26-4', '7.2-43'],
  ['8.2.5.26-5', '7.5-1'],
  ['8.2.5.26-6', '7.5-2'],
  ['8.4.4-2', '7.2-29'],
  ['8.4.5.3.1-1', '7.21.3.1-1'],
  ['8.4.5.3.2-1', '7.21.3.2-1'],
  ['8.4.5.4-1', '7.21.3.3-1'],
  ['8.4.5.4-2', '7.21.3.3-2'],
  ['8.4.5.4-3', '7.21.3.3-3'],
  ['8.4.5.5.1-1', '7.21.4.1-1'],
  ['8.4.5.5.1-2', '7.21.4.1-2'],
  ['8.4.5.6-1', '7.21.5-1'],
  ['8.4.5.7-2', '7.21.6-2'],
  ['8.4.5.7-3', '7.21.6-3'],
  ['8.4.5.8-1', '7.21.7-1'],
  ['8.4.5.8-2', '7.21.7-2'],
  ['8.4.5.9-1', '7.21.8-1'],
  ['8.7-2', '7.10-2'],
  ['8.11.1-1', '7.1-9'],
  ['8.11.1-2', '7.1-8'],
  ['8.11.2-1', '7.1-10'],
];

/** The rule of PDF/UA-1 that says the same as a condition of PDF/UA-2, by the number of the condition. */
export const sharedRules: ReadonlyMap<string, string> = new Map(shared);

const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

export const sharedConditions: readonly Ua2Condition[] = shared.flatMap(([id, rule]) => {
  const known = byId.get(rule);
  return known === undefined ? [] : [{ id, check: known.check }];
});
