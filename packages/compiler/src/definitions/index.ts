import type { FindingDefinition } from '@klarmall/model';
import { linkDefinitions } from './link.ts';
import { sourceDefinitions } from './source.ts';

/** The compiler's own part of the catalogue. */
export const definitions: readonly FindingDefinition[] = [...sourceDefinitions, ...linkDefinitions];

const byId = new Map(definitions.map((definition) => [definition.id, definition]));

export function definitionOf(id: string): FindingDefinition {
  const definition = byId.get(id);
  if (!definition) throw new Error(`no finding is defined as "${id}"`);
  return definition;
}
