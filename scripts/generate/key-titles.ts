import type { JsonObject, JsonValue } from './json.ts';

/** Every key that a schema knows on any level, with its Swedish title; a key on the top level wins over the same name deeper down. */
export function keyTitles(schema: JsonObject): JsonObject {
  const titles: JsonObject = {};
  const queue: JsonValue[] = [schema];
  const definitions = (schema.definitions ?? {}) as Record<string, JsonObject>;
  for (let value = queue.shift(); value !== undefined; value = queue.shift()) {
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      queue.push(...value);
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(child as Record<string, JsonObject>)) {
          const target = /^#\/definitions\/(\w+)$/.exec(String(property.$ref))?.[1];
          const title = property.title ?? (target && definitions[target]?.title);
          if (name !== '$schema') titles[name] ??= title ?? name;
        }
        queue.push(...Object.values(child as JsonObject));
      } else if (typeof child === 'object') queue.push(child);
    }
  }
  return titles;
}
