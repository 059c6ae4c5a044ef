import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectNames } from '@klarmall/check';
import { writeFileAtomically } from '@klarmall/check/workspace';
import { schemas, sourceSchemas } from '../schemas.ts';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** More keys than this are better chosen from the editor's own list. */
const mostNamed = 12;

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an editor says of a key that does not exist. */
function unknownKey(keys: readonly string[]): string {
  return keys.length > mostNamed
    ? 'Den nyckeln finns inte här. Tryck Ctrl och mellanslag, så ser du dem som finns.'
    : `Den nyckeln finns inte här. Välj: ${keys.join(', ')}.`;
}

/** What stands where `x-completes` does: the names of the project that fit there, each with what it stands for. */
function completions(names: readonly { readonly name: string; readonly description: string }[]): Json {
  return names.map(({ name, description }) => ({ label: name, description, body: name }));
}

/**
 * A schema for people in an editor. It offers the names of a project, and says of a key that is missing or unknown what
 * can stand there: the YAML language server has only English words of its own for these two.
 */
function forEditors(value: Json, names: ProjectNames, isCondition = false): Json {
  if (Array.isArray(value)) return value.map((part: Json) => forEditors(part, names, isCondition));
  if (!isObject(value)) return value;
  const parts: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value))
    parts[key] = forEditors(part, names, isCondition || key === 'if');
  const { 'x-completes': completed, required, properties, patternProperties, additionalProperties } = parts;
  if (typeof completed === 'string' && completed in names)
    parts.defaultSnippets = completions(names[completed as keyof ProjectNames]);
  if (isCondition) return parts;
  if (Array.isArray(required)) parts.errorMessage ??= `Det här måste finnas med: ${required.join(', ')}.`;
  if (additionalProperties === false && isObject(properties) && patternProperties === undefined) {
    const keys = Object.keys(properties);
    const shown = keys.filter((key) => key !== '$schema');
    delete parts.additionalProperties;
    parts.propertyNames = { enum: keys, errorMessage: unknownKey(shown) };
  }
  return parts;
}

/** The `$id` of a schema that was made for a project. */
function projectId(id: string): string {
  return `${id}:project`;
}

function projectSchema(schema: JsonObject, names: ProjectNames): string {
  const made = forEditors(schema, names) as JsonObject;
  return `${JSON.stringify({ ...made, $id: projectId(String(schema.$id)) }, null, 2)}\n`;
}

/**
 * The schemas that an editor holds a project's files against, with its own names in them: text by path from its root.
 * @param schemaOf the text of a schema by its path in the package; those of this copy unless given.
 */
export function projectSchemas(
  names: ProjectNames,
  schemaOf: (path: string) => string | undefined = () => undefined,
): ReadonlyMap<string, string> {
  return new Map(
    sourceSchemas.map((name) => {
      const path = `schemas/${name}.schema.json`;
      const text = schemaOf(path);
      const schema = text === undefined ? schemas.get(name) : JSON.parse(text);
      return [path, projectSchema(schema as JsonObject, names)];
    }),
  );
}

/** Whether a file of a project is a schema that was made for it. */
function isMade(text: string): boolean {
  // The id stands among the first keys.
  return /"\$id": "urn:klarmall:schema:[\w:-]+:project"/.test(text);
}

/** Writes the names that a project has now into the schemas that were made for it. A folder that cannot be written is left as it is. */
export function refreshProjectSchemas(root: string, names: () => ProjectNames): void {
  const current = sourceSchemas.flatMap((name) => {
    const path = `schemas/${name}.schema.json`;
    if (!existsSync(join(root, path))) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return isMade(text) ? [[path, text] as const] : [];
  });
  if (current.length === 0) return;
  const made = projectSchemas(names());
  for (const [path, text] of current) {
    const fresh = made.get(path);
    if (fresh === undefined || fresh === text) continue;
    try {
      writeFileAtomically(join(root, path), fresh);
    } catch (error) {
      // Help for an editor: a check of what may only be read is as good without.
      if (!(error instanceof Error && 'code' in error)) throw error;
      return;
    }
  }
}
