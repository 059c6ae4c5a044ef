import type { JsonObject } from './json.ts';

/** Keys that a Markdown template says in its body instead. */
const inBody = ['snippets'];

function referencesIn(text: string): string[] {
  return [...text.matchAll(/"#\/definitions\/(\w+)"/g)].map((match) => match[1] ?? '');
}

interface Scaffold extends JsonObject {
  body: JsonObject;
}

function withoutBody(keys: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !inBody.includes(key)));
}

/** The schema of the front matter in a `.mall.md`: the template's, without what its body holds. */
export function frontMatterSchema(template: JsonObject): JsonObject {
  const properties = withoutBody(template.properties as JsonObject);
  const scaffolds = (template.defaultSnippets ?? []) as unknown as Scaffold[];
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
    $id: String(template.$id).replace(/template$/, 'frontmatter'),
    $comment: 'Generated from template.schema.json by scripts/generate.',
    title: 'Mallens inställningar',
    description: 'Inställningarna mellan de två raderna --- överst i en mall skriven i Markdown.',
    properties,
    defaultSnippets: scaffolds.map((scaffold) => ({ ...scaffold, body: withoutBody(scaffold.body) })),
    definitions: Object.fromEntries(Object.entries(all).filter(([name]) => reached.has(name))),
  };
}
