import { definitions as compilerDefinitions, targetDefinitions } from '@klarmall/compiler';
import { judgeDefinitions } from '@klarmall/lint';
import type { Catalogue, FindingDefinition } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { definitions as projectDefinitions } from '../definitions.ts';
import { axeDefinitions } from './axe-definitions.ts';

/** Everything that can be found beside the rules. */
export const otherDefinitions: readonly FindingDefinition[] = [
  ...compilerDefinitions,
  ...targetDefinitions,
  ...judgeDefinitions,
  ...projectDefinitions,
  ...axeDefinitions,
];

/** Everything that Klarmall can find, by id. */
export function catalogueOf(): Catalogue {
  return new Map([...otherDefinitions, ...rules].map((definition) => [definition.id, definition]));
}
