import type { JsonObject } from './json.ts';

/** Keys that a Markdown template says in its body instead. */
const inBody = ['snippets'];

function referencesIn(text: string): string[] {
  return [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map((match) => match[1] ?? '');
}

/** The schema of the front matter in a `.mall.md`: the template's, without what its body holds. */
export function frontMatterSchema(template: JsonObject): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(template.properties as JsonObject).filter(([key]) => !inBody.includes(key)),
  );
  const all = template.definitions as JsonObject;
  const reached = new Set<string>();
  const queue = referencesIn(JSON.stringify(properties));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...referencesIn(JSON.stringify(all[name])));
  }
  return {
    ...template,
    $id: String(template.$id).replace('template.schema', 'frontmatter.schema'),
    $comment: 'Generated from template.schema.json by scripts/generate.',
    title: 'Mallens inställningar',
    description: 'Inställningarna mellan de två raderna --- överst i en mall skriven i Markdown.',
    properties,
    definitions: Object.fromEntries(Object.entries(all).filter(([name]) => reached.has(name))),
  };
}
