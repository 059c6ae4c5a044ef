import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { UnjudgedFinding } from '@klarmall/model';
import { projectFinding, startOf } from '../finding.ts';
import { templatesFolder } from './find-root.ts';

export type SourceKind = 'template' | 'unit' | 'snippet';

/** A file that Klarmall reads. */
export interface FoundSource {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly kind: SourceKind;
  /** The path that is opened: where a link inside the project leads. */
  readonly absolute: string;
}

export interface FoundSources {
  /** Sorted by path. */
  readonly sources: readonly FoundSource[];
  readonly findings: readonly UnjudgedFinding[];
}

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

/** Whether `target` is `root` or lies under it; both absolute and without links. */
export function isInside(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Why a path could not be opened, in the catalogue's words. */
export function unreadable(path: string, error: unknown): UnjudgedFinding {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
  return projectFinding('project/unreadable', message, { path }, startOf(path));
}

/**
 * Every source under the project's templates folder. Follows links only to places inside the project, each place once,
 * so that neither a loop nor a link to somebody else's files is read.
 */
export function findSources(root: string): FoundSources {
  const findings: UnjudgedFinding[] = [];
  const sources: FoundSource[] = [];
  const realRoot = realpathSync(root);
  const visited = new Set<string>();
  const folders = [{ path: templatesFolder, absolute: join(realRoot, templatesFolder) }];

  const takeFile = (path: string, absolute: string): void => {
    const kind = kindOf(path);
    const suggested = kind ? undefined : suggestedName(path);
    if (kind && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path))
      findings.push({
        ...projectFinding('project/not-a-source', 'signs', { path }, startOf(path)),
        severity: 'error',
      });
    else if (kind) sources.push({ path, kind, absolute });
    else if (suggested)
      findings.push(
        projectFinding(
          'project/not-a-source',
          /\.txt$/i.test(path) ? 'textFile' : 'name',
          { path, suggested },
          startOf(path),
        ),
      );
  };
  const takeFolder = (path: string, absolute: string): void => {
    if (kindOf(path)) findings.push(projectFinding('project/unreadable', 'folder', { path }, startOf(path)));
    else folders.push({ path, absolute });
  };
  const takeLink = (path: string, absolute: string): void => {
    let target: string;
    try {
      target = realpathSync(absolute);
    } catch {
      if (kindOf(path))
        findings.push(projectFinding('project/unreadable', 'brokenLink', { path }, startOf(path)));
      return;
    }
    if (!isInside(realRoot, target)) {
      findings.push(projectFinding('project/outside', 'link', { path }, startOf(path)));
      return;
    }
    if (statSync(target).isDirectory()) takeFolder(path, target);
    else takeFile(path, target);
  };
  const take = (entry: Dirent, path: string, absolute: string): void => {
    if (entry.isSymbolicLink()) takeLink(path, absolute);
    else if (entry.isDirectory()) takeFolder(path, absolute);
    else if (entry.isFile()) takeFile(path, absolute);
    else if (kindOf(path))
      findings.push(projectFinding('project/unreadable', 'special', { path }, startOf(path)));
  };

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path, absolute } = folder;
    let entries: Dirent[];
    try {
      const real = realpathSync(absolute);
      // A templates folder that itself is a link out of the project is met here.
      if (!isInside(realRoot, real)) {
        findings.push(projectFinding('project/outside', 'link', { path }, startOf(path)));
        continue;
      }
      if (visited.has(real)) continue;
      visited.add(real);
      entries = readdirSync(real, { withFileTypes: true });
    } catch (error) {
      if (path !== templatesFolder || statSync(absolute, { throwIfNoEntry: false }))
        findings.push(unreadable(path, error));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      take(entry, `${path}/${entry.name}`, join(absolute, entry.name));
    }
  }
  sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!sources.some(({ kind }) => kind === 'template'))
    findings.push(projectFinding('project/empty', 'templates', {}));
  return { sources, findings };
}
