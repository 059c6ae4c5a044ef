import { definitionsFor, type ProfileName } from '@klarmall/attachments/definitions';
import { definitions as compilerDefinitions, targetDefinitions } from '@klarmall/compiler';
import { judgeDefinitions } from '@klarmall/lint';
import type { Catalogue, FindingDefinition } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { definitions as projectDefinitions } from '../definitions/check.ts';
import { compareDefinitions } from '../definitions/compare.ts';
import { reviewDefinitions } from '../definitions/reviews.ts';
import { axeDefinitions } from './axe-definitions.ts';

const stageDefinitions: readonly FindingDefinition[] = [
  ...compilerDefinitions,
  ...targetDefinitions,
  ...judgeDefinitions,
  ...projectDefinitions,
  ...axeDefinitions,
  ...compareDefinitions,
  ...reviewDefinitions,
];

/** Everything that can be found beside the rules; what stops an attachment depends on the gate's profile. */
export function definitionsBesideRules(profile: ProfileName): readonly FindingDefinition[] {
  return [...stageDefinitions, ...definitionsFor(profile)];
}

/** Everything that Klarmall can find, by id. */
export function catalogueOf(): Catalogue {
  const definitions = [...definitionsBesideRules('en301549'), ...rules];
  return new Map(definitions.map((definition) => [definition.id, definition]));
}
