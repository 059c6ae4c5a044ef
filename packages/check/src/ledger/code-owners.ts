import type { LinkedLibrary } from '@klarmall/model';

/**
 * Lines for a CODEOWNERS file: what the region answers for, and every local text beside a locked one. A region's own
 * templates are its folders; a local template that builds on a locked text is one too, as is a shared snippet in one.
 */
export function codeOwners(library: LinkedLibrary, owner: string, prefix: string): string {
  const files = new Set<string>();
  const templates = new Map(library.templates.map((template) => [template.id, template]));
  const snippets = new Map(library.snippets.map(({ id, places }) => [id, places.file]));
  for (const { id, places, scope, snippets: own, sharedSnippets, bases } of library.templates) {
    const isLocked = own.some(({ locked }) => locked);
    if (!isLocked) continue;
    if (scope === 'local') files.add(places.file);
    for (const snippet of sharedSnippets) {
      const file = snippets.get(snippet);
      // A snippet that only the local template takes in is the local template's.
      const isRegional = [id, ...bases].some(
        (one) =>
          templates.get(one)?.scope !== 'local' && templates.get(one)?.sharedSnippets.includes(snippet),
      );
      if (file !== undefined && isRegional) files.add(file);
    }
  }
  const folders = ['central', 'national', 'regional'].map((scope) => `templates/${scope}/`);
  const paths = [...folders, 'klarmall.yaml', 'klarmall.baseline.json', ...[...files].sort()];
  return paths.map((path) => `/${prefix}${path.replaceAll(' ', '\\ ')} ${owner}\n`).join('');
}
