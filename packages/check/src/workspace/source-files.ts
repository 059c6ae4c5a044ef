import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Outcome, UnjudgedFinding } from '@klarmall/model';
import { projectFinding, startOf } from '../finding.ts';
import { emptiness, kindOf, namedSource, type SourceKind, templatesFolder } from './source-names.ts';

/** A file that Klarmall reads. */
export interface FoundSource {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly kind: SourceKind;
  /** The path that is opened: where a link inside the project leads. */
  readonly absolute: string;
}

/** Whether `target` is `root` or lies under it; both absolute and without links. */
export function isInside(root: string, target: string): boolean {
  return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Why a path could not be opened, in the catalogue's words. */
function unreadable(path: string, error: unknown): UnjudgedFinding {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
  return projectFinding('project/unreadable', message, { path }, startOf(path));
}

/**
 * Every source under the project's templates folder. Follows links only to places inside the project, each place once,
 * so that neither a loop nor a link to somebody else's files is read. Sorted by path.
 */
export function findSources(root: string): Outcome<readonly FoundSource[]> {
  const findings: UnjudgedFinding[] = [];
  const sources: FoundSource[] = [];
  const realRoot = realpathSync(root);
  const visited = new Set<string>();
  const folders = [{ path: templatesFolder, absolute: join(realRoot, templatesFolder) }];

  const takeFile = (path: string, absolute: string): void => {
    const { value: kind, findings: told } = namedSource(path);
    findings.push(...told);
    if (kind) sources.push({ path, kind, absolute });
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
  findings.push(...emptiness(sources));
  return { value: sources, findings };
}
