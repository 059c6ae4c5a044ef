import type { ProjectNames } from '@klarmall/check/node';
import { schemas } from '../schemas.ts';
import { schemaPath, sourceSchemas } from './source-schemas.ts';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** More keys than this are better chosen from the editor's own list. */
const mostNamed = 12;

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an editor says of a value of another type, where the schema says nothing of its own. */
const otherType: Readonly<Record<string, string>> = {
  string: 'Här ska det stå en text.',
  object: 'Här ska det stå nycklar med indrag, var och en på en egen rad.',
};

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
 * A schema for people in an editor. It offers the names of a project, and says in Swedish what
 * can stand where a key is missing or unknown, or a value of another type: the YAML language server's own words are English.
 */
function forEditors(value: Json, names: ProjectNames, definitions: JsonObject, isCondition = false): Json {
  if (Array.isArray(value))
    return value.map((part: Json) => forEditors(part, names, definitions, isCondition));
  if (!isObject(value)) return value;
  const parts: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value))
    parts[key] = forEditors(part, names, definitions, isCondition || key === 'if');
  const { 'x-completes': completed, required, properties, patternProperties, additionalProperties } = parts;
  if (typeof completed === 'string' && completed in names) {
    const { $ref, ...own } = parts;
    // The language server reads nothing beside a reference.
    const referred = definitions[String($ref).replace('#/definitions/', '')];
    const errorMessage = otherType.string as string;
    const defaultSnippets = completions(names[completed as keyof ProjectNames]);
    return { errorMessage, ...(isObject(referred) ? referred : {}), ...own, defaultSnippets };
  }
  if (isCondition) return parts;
  if (Array.isArray(required)) parts.errorMessage ??= `Det här måste finnas med: ${required.join(', ')}.`;
  const expected = typeof parts.type === 'string' ? otherType[parts.type] : undefined;
  if (expected !== undefined) parts.errorMessage ??= expected;
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
  const definitions = isObject(schema.definitions) ? schema.definitions : {};
  const made = forEditors(schema, names, definitions) as JsonObject;
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
      const path = schemaPath(name);
      const text = schemaOf(path);
      const schema = text === undefined ? schemas.get(name) : JSON.parse(text);
      return [path, projectSchema(schema as JsonObject, names)];
    }),
  );
}
