import { definitions as compilerDefinitions } from '@klarmall/compiler';
import { targetDefinitions } from '@klarmall/compiler/targets';
import { judgeDefinitions } from '@klarmall/lint';
import type { Catalogue, FindingDefinition } from '@klarmall/model';
import { inProfile, rules } from '@klarmall/rules';
import { definitions as projectDefinitions } from '../definitions/check.ts';
import { compareDefinitions } from '../definitions/compare.ts';
import { reviewDefinitions } from '../definitions/reviews.ts';
import { axeDefinitions } from './axe-definitions.ts';

/** What can be found beside the rules of texts that stand in no project. */
export const definitionsOfTexts: readonly FindingDefinition[] = [...judgeDefinitions, ...projectDefinitions];

/** Everything that can be found beside the rules. */
export const definitionsBesideRules: readonly FindingDefinition[] = [
  ...compilerDefinitions,
  ...targetDefinitions,
  ...definitionsOfTexts,
  ...axeDefinitions,
  ...compareDefinitions,
  ...reviewDefinitions,
];

/** Everything that Klarmall can find, by id. */
export function catalogueOf(): Catalogue {
  const definitions = [...definitionsBesideRules, ...inProfile(rules, 'en301549')];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
