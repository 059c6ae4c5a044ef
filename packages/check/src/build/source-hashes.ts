import type { LinkedTemplate, LinkedUnit, SourceFile } from '@klarmall/model';

type SourceHash = { readonly path: string; readonly sha256: string };

/** Every source that reaches a template's payloads, before the unit: its own file, its bases', shared snippets', attachments'. */
export function templateSources(
  template: LinkedTemplate,
  templates: ReadonlyMap<string, LinkedTemplate>,
  snippetFiles: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const paths = new Set([template.places.file]);
  for (const base of template.bases) {
    const file = templates.get(base)?.places.file;
    if (file !== undefined) paths.add(file);
  }
  for (const id of template.sharedSnippets) {
    const file = snippetFiles.get(`snippets/${id}`);
    if (file !== undefined) paths.add(file);
  }
  return paths;
}

/** Those files and the unit's own with their hashes, sorted by path. */
export function sourceHashes(
  paths: ReadonlySet<string>,
  unit: LinkedUnit | undefined,
  files: ReadonlyMap<string, SourceFile>,
): readonly SourceHash[] {
  const all = unit ? [...paths, unit.places.file] : [...paths];
  return all.sort().flatMap((path) => {
    const file = files.get(path);
    return file ? [{ path, sha256: file.hash }] : [];
  });
}
