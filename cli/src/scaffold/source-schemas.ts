/** The schemas that an editor needs for a project's sources. */
export const sourceSchemas = ['template', 'unit', 'snippet', 'config'] as const;
export type SourceSchema = (typeof sourceSchemas)[number];

/** Where a project keeps a schema, from its root. */
export function schemaPath(name: SourceSchema): string {
  return `schemas/${name}.schema.json`;
}
