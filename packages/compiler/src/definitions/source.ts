import type { FindingDefinition } from '@klarmall/model';
import { markdownDefinitions } from './markdown.ts';
import { schemaDefinitions } from './schema.ts';
import { textDefinitions } from './text.ts';
import { yamlDefinitions } from './yaml.ts';

/** Findings of the stage that reads files. */
export const sourceDefinitions: readonly FindingDefinition[] = [
  ...textDefinitions,
  ...yamlDefinitions,
  ...markdownDefinitions,
  ...schemaDefinitions,
];
