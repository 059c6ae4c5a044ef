import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Catalogue, LinkedLibrary } from '@klarmall/model';
import { schemaPath, sourceSchemas } from './source-schemas.ts';

/** Whether a file of a project is a schema that was made for it. */
function isMade(text: string): boolean {
  // The id stands among the first keys.
  return /"\$id": "urn:klarmall:schema:[\w:-]+:project"/.test(text);
}

/** Takes down the names that a schema offers, a line each, by what they are names of. */
function noteOffered(value: unknown, offered: Map<string, string>): void {
  if (value === null || typeof value !== 'object') return;
  const node = value as { readonly 'x-completes'?: unknown; readonly defaultSnippets?: unknown };
  const { 'x-completes': kind, defaultSnippets } = node;
  if (typeof kind === 'string' && Array.isArray(defaultSnippets))
    offered.set(kind, defaultSnippets.map((one: { readonly label?: string }) => one.label).join('\n'));
  else for (const part of Object.values(value)) noteOffered(part, offered);
}

/** Whether a schema that was made offers other names than the project has. */
function isStale(text: string, { templates, units, snippets }: LinkedLibrary): boolean {
  const offered = new Map<string, string>();
  try {
    noteOffered(JSON.parse(text), offered);
  } catch {
    return true;
  }
  const have = { template: templates, unit: units, sharedSnippet: snippets };
  return Object.entries(have).some(([kind, sources]) => {
    const names = sources.map(({ id }) => id).sort();
    return offered.has(kind) && offered.get(kind) !== names.join('\n');
  });
}

/**
 * Writes the names that a project has now into the schemas that were made for it, when it has others than they offer. A
 * folder that cannot be written is left as it is.
 */
export async function refreshSchemas(
  root: string,
  library: LinkedLibrary,
  catalogue: Catalogue,
): Promise<void> {
  const current = sourceSchemas.flatMap((name) => {
    const path = schemaPath(name);
    if (!existsSync(join(root, path))) return [];
    const text = readFileSync(join(root, path), 'utf8');
    return isMade(text) ? [[path, text] as const] : [];
  });
  if (!current.some(([, text]) => isStale(text, library))) return;
  // Only now is it asked what each name stands for, for which every template has to be read.
  const { namesOf } = await import('@klarmall/check/node');
  const { projectSchemas } = await import('./project-schemas.ts');
  const made = projectSchemas(namesOf(library, catalogue));
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
