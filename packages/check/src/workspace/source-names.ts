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

/** A name that the file probably should have had: one without the `.txt` of an editor, or with the `.mall` of a text. */
function suggestedName(path: string): string | undefined {
  const [, scope = ''] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const withoutSuffix = path.replace(/\.txt$/i, '');
  if (withoutSuffix !== path && kindOf(withoutSuffix)) return name.replace(/\.txt$/i, '');
  if (!scopes.includes(scope) || /^readme/i.test(name)) return undefined;
  const match = /^(.+)\.(ya?ml|md)$/.exec(name);
  return match ? `${match[1]}.mall.${match[2]}` : undefined;
}

/** What a file in the templates folder is by its name; undefined for a file that is not read. */
export function namedSource(path: string): Outcome<SourceKind | undefined> {
  const kind = kindOf(path);
  if (kind && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path)) {
    const finding = projectFinding('project/not-a-source', 'signs', { path }, startOf(path));
    return { value: undefined, findings: [{ ...finding, severity: 'error' }] };
  }
  const suggested = kind ? undefined : suggestedName(path);
  if (suggested === undefined) return { value: kind, findings: [] };
  const message = /\.txt$/i.test(path) ? 'textFile' : 'name';
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
