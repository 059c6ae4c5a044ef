import { compile } from 'json-schema-to-typescript';
import { editorKeywords } from './editor-keywords.ts';
import type { JsonObject, JsonValue } from './json.ts';

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const help = new Set(['title', 'description', '$id', ...editorKeywords]);

/** Titles are Swedish help for editors; type names come from the definition keys, which are the field's English terms. */
function withoutHelp(value: JsonValue, insideProperties = false): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withoutHelp(item));
  if (value === null || typeof value !== 'object') return value;
  const result: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    if (!insideProperties && help.has(key)) continue;
    result[key] = withoutHelp(child, !insideProperties && (key === 'properties' || key === 'definitions'));
  }
  return result;
}

/** TypeScript declarations for a schema; `rootName` names the root type and `origin` the file to change. */
export async function typesFromSchema(schema: JsonObject, rootName: string, origin: string): Promise<string> {
  const bare = withoutHelp(schema) as JsonObject;
  const definitions = bare.definitions;
  if (definitions && typeof definitions === 'object' && !Array.isArray(definitions)) {
    for (const [key, definition] of Object.entries(definitions)) {
      if (definition && typeof definition === 'object' && !Array.isArray(definition))
        definition.title = pascalCase(key);
    }
  }
  const source = await compile({ ...bare, title: rootName }, rootName, {
    bannerComment: `// Generated from ${origin} by scripts/generate. Change the schema, then run \`npm run generate\`.`,
    format: false,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
  });
  return source
    .replace(/^\/\*\*\n(?: \* @\w+ .*\n)+ \*\/\n/gm, '')
    .replace(/^(\s*)((?:"[^"]+"|[$\w]+)\??:)/gm, '$1readonly $2')
    .replace(/^(\s*)(\[k: string\]:)/gm, '$1readonly $2')
    .replace(/(?<!readonly )\b((?:[A-Z]\w*|string|number|boolean)\[\])/g, 'readonly $1')
    .replace(/^(\s*readonly [^:\n]+: )(\([^()\n]*\)\[\])$/gm, '$1readonly $2');
}
