import { readFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Titles are Swedish help for editors; type names come from the definition keys, which are the field's English terms. */
function withoutTitles(value: JsonValue, insideProperties = false): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withoutTitles(item));
  if (value === null || typeof value !== 'object') return value;
  const result: { [key: string]: JsonValue } = {};
  for (const [key, child] of Object.entries(value)) {
    if (!insideProperties && (key === 'title' || key === 'description' || key === '$id')) continue;
    result[key] = withoutTitles(child, !insideProperties && (key === 'properties' || key === 'definitions'));
  }
  return result;
}

/** TypeScript declarations for one schema file; `rootName` names the root type. */
export async function typesFromSchema(schemaPath: string, rootName: string): Promise<string> {
  const schema = withoutTitles(JSON.parse(await readFile(schemaPath, 'utf8'))) as {
    [key: string]: JsonValue;
  };
  const definitions = schema['definitions'];
  if (definitions && typeof definitions === 'object' && !Array.isArray(definitions)) {
    for (const [key, definition] of Object.entries(definitions)) {
      if (definition && typeof definition === 'object' && !Array.isArray(definition))
        definition['title'] = pascalCase(key);
    }
  }
  const source = await compile({ ...schema, title: rootName }, rootName, {
    bannerComment: `// Generated from ${schemaPath} by scripts/generate. Change the schema, then run \`npm run generate\`.`,
    format: false,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
  });
  return source

    .replace(/^(\s*)((?:"[^"]+"|[$A-Za-z]+)\??:)/gm, '$1readonly $2')
    .replace(/^\[k: string\]:/gm, 'readonly [k: string]:');
}
