import type { FindingDefinition } from '@klarmall/model';
import { markdownDefinitions } from './markdown/definitions.ts';
import { schemaDefinitions } from './schema/definitions.ts';
import { textDefinitions } from './text/definitions.ts';
import { yamlDefinitions } from './yaml/definitions.ts';

/** Findings of the stage that reads files. */
export const sourceDefinitions: readonly FindingDefinition[] = [
  ...textDefinitions,
  ...yamlDefinitions,
  ...markdownDefinitions,
  ...schemaDefinitions,
];
