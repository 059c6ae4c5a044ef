import type { JsonObject } from './json.ts';

const uses = ['may-set', 'own'];

/**
 * The module that says what becomes of a template's keys in one that builds on it (`x-extending`): `may-set` is
 * inherited and may be set anew, `own` belongs to its file alone, and what says nothing is inherited as it stands.
 * Throws for a key that says something else, or whose text says that it is inherited when the key is not.
 */
export function inheritanceModule(template: JsonObject): string {
  const may: string[] = [];
  const own: string[] = [];
  for (const [key, part] of Object.entries(template.properties as Record<string, JsonObject>)) {
    const use = part['x-extending'];
    if (use === undefined) continue;
    if (!uses.includes(String(use))) throw new Error(`${key}: x-extending is one of ${uses.join(', ')}`);
    may.push(key);
    if (use !== 'own') continue;
    own.push(key);
    const text = part['x-text'] as JsonObject | undefined;
    if (text?.inherited !== undefined)
      throw new Error(`${key}: a text of its own file alone is not inherited`);
  }
  return `// Generated from schemas/template.schema.json by scripts/generate. Change \`x-extending\` in the schema, then run \`npm run generate\`.

/** Keys that a template which extends another may set. */
export const keysToSet: ReadonlySet<string> = new Set(${JSON.stringify(may, undefined, 2)});

/** Keys that belong to one file and are never inherited. */
export const keysOfOneFile: ReadonlySet<string> = new Set(${JSON.stringify(own, undefined, 2)});
`;
}
