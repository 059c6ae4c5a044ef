import type { Outcome, UnjudgedFinding } from '@klarmall/model';
import { projectFinding, startOf } from '../finding.ts';

/** The folder under a project's root that holds its templates. */
export const templatesFolder = 'templates';

export type SourceKind = 'template' | 'unit' | 'snippet';

const scopes = ['central', 'national', 'regional', 'local'];

/** What a path from the project's root is, by its name; undefined for a file that is none of Klarmall's. */
export function kindOf(path: string): SourceKind | undefined {
  const [folder, collection] = path.split('/');
  if (folder !== templatesFolder) return undefined;
  if (/\.mall\.(?:ya?ml|md)$/.test(path)) return 'template';
  if (collection === 'units' && /\.ya?ml$/.test(path)) return 'unit';
  if (collection === 'snippets' && /\.(?:ya?ml|md)$/.test(path)) return 'snippet';
  return undefined;
}

/**
 * What is wrong with a name that nobody reads, and the name that it probably should have had: one without the `.txt` of
 * an editor, or with the `.mall` of a text. A Markdown file outside the folders of sources may be anybody's notes.
 */
function misnamed(path: string): { message: 'textFile' | 'name' | 'place'; suggested: string } | undefined {
  const [, folder = ''] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const withoutSuffix = path.replace(/\.txt$/i, '');
  if (withoutSuffix !== path && kindOf(withoutSuffix))
    return { message: 'textFile', suggested: name.replace(/\.txt$/i, '') };
  const [, stem, ending] = /^(.+)\.(ya?ml|md)$/i.exec(name) ?? [];
  if (stem === undefined || /^readme/i.test(name)) return undefined;
  const isScope = scopes.includes(folder);
  if (!isScope && folder !== 'units' && ending?.toLowerCase() === 'md') return undefined;
  const suggested = `${stem.replace(/\.mall$/i, '')}.mall.${ending?.toLowerCase() === 'md' ? 'md' : 'yaml'}`;
  return { message: isScope ? 'name' : 'place', suggested };
}

/** Whether a file is a template by its name, and lies where none is read. */
export function isStrayTemplate(path: string): boolean {
  return /\.mall\.(?:ya?ml|md)$/i.test(path) && kindOf(path) === undefined;
}

/** What a file in the templates folder is by its name; undefined for a file that is not read. */
export function namedSource(path: string): Outcome<SourceKind | undefined> {
  const kind = kindOf(path);
  if (kind && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path)) {
    const finding = projectFinding('project/not-a-source', 'signs', { path }, startOf(path));
    return { value: undefined, findings: [{ ...finding, severity: 'error' }] };
  }
  const wrong = kind ? undefined : misnamed(path);
  if (wrong === undefined) return { value: kind, findings: [] };
  const { message, suggested } = wrong;
  return {
    value: kind,
    findings: [projectFinding('project/not-a-source', message, { path, suggested }, startOf(path))],
  };
}

/** What is to be said of a project without any template. */
export function emptiness(sources: readonly { readonly kind: SourceKind }[]): readonly UnjudgedFinding[] {
  return sources.some(({ kind }) => kind === 'template')
    ? []
    : [projectFinding('project/empty', 'templates', {})];
}
