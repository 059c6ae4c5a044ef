import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { GitError, git } from './git.ts';

/** The repository that a project lies in. */
interface Repository {
  /** Absolute, without links. */
  readonly root: string;
  /** Path from the repository's root to the project's, with a slash at the end; empty when they are the same. */
  readonly prefix: string;
}

/** The files of one commit, read from git's objects. Nothing is checked out. */
export interface CommitFiles {
  /** In hexadecimal. */
  readonly commit: string;
  /** Paths from the project's root. */
  readonly paths: readonly string[];
  /** The bytes of files, by path; those that do not exist are left out. Reads all at once. */
  read(paths: readonly string[]): ReadonlyMap<string, Uint8Array>;
}

/** The repository around a project; undefined when there is none. Throws GitError when git itself cannot be run. */
export function repositoryOf(project: string): Repository | undefined {
  let top: string;
  try {
    top = git(project, ['rev-parse', '--show-toplevel'])
      .toString('utf8')
      .replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof GitError && /not a git repository/i.test(error.message)) return undefined;
    throw error;
  }
  const root = realpathSync(top);
  const inside = relative(root, realpathSync(project)).split(sep).join('/');
  return { root, prefix: inside === '' ? '' : `${inside}/` };
}

/**
 * The commit that a name leads to, in hexadecimal; undefined when there is none. `main...` and `main...topic` mean the
 * commit where the two parted.
 */
export function commitOf({ root }: Repository, name: string): string | undefined {
  const one = (revision: string): string | undefined => {
    try {
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
      return git(root, args).toString('utf8').trim();
    } catch (error) {
      if (error instanceof GitError && !/dubious ownership/.test(error.message)) return undefined;
      throw error;
    }
  };
  const [base = '', topic, ...others] = name.split('...');
  if (topic === undefined || others.length > 0) return one(name);
  const from = one(base);
  const to = one(topic === '' ? 'HEAD' : topic);
  if (from === undefined || to === undefined) return undefined;
  try {
    return git(root, ['merge-base', from, to]).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

interface TreeEntry {
  readonly object: string;
  readonly isLink: boolean;
}

/** Every blob by its object's name, in one run of git. */
function blobs(root: string, objects: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (objects.length === 0) return found;
  const output = git(root, ['cat-file', '--batch'], `${[...new Set(objects)].join('\n')}\n`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
    // What a partial clone has left out has no size.
    const length = type === 'blob' ? Number(size) : undefined;
    if (length !== undefined) found.set(object, output.subarray(end + 1, end + 1 + length));
    at = length === undefined ? end + 1 : end + 2 + length;
  }
  return found;
}

/** The files of a commit that lie in the project. Links inside the project are followed, as they are on a disk. */
export function filesOfCommit({ root, prefix }: Repository, commit: string): CommitFiles {
  const entries = new Map<string, TreeEntry>();
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...(prefix ? [prefix] : [])]);
  for (const line of listed.toString('utf8').split('\0')) {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line);
    const [, mode, object = '', path = ''] = match ?? [];
    if (match && path.startsWith(prefix))
      entries.set(path.slice(prefix.length), { object, isLink: mode === '120000' });
  }
  const links = [...entries].filter(([, { isLink }]) => isLink);
  const targets = blobs(
    root,
    links.map(([, { object }]) => object),
  );
  for (const [path, { object }] of links) {
    const target = posix.join(posix.dirname(path), targets.get(object)?.toString('utf8') ?? '');
    const leads = entries.get(target);
    if (leads && !leads.isLink) entries.set(path, leads);
    else entries.delete(path);
  }
  return {
    commit,
    paths: [...entries.keys()].sort(),
    read(paths) {
      const wanted = paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry ? [[path, entry.object] as const] : [];
      });
      const found = blobs(
        root,
        wanted.map(([, object]) => object),
      );
      return new Map(
        wanted.flatMap(([path, object]) => {
          const bytes = found.get(object);
          return bytes ? [[path, bytes] as const] : [];
        }),
      );
    },
  };
}

/** Subjects of the commits between two, newest first, by the files that they changed, from the project's root. */
export function subjectsBetween(
  { root, prefix }: Repository,
  from: string,
  to: string,
): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, string[]>();
  const range = [`${from}..${to}`, '--', ...(prefix ? [prefix] : ['.'])];
  const log = git(root, ['log', '--no-merges', '-n', '500', '--format=%x1e%s', '--name-only', ...range]);
  for (const entry of log.toString('utf8').split('\u001e').slice(1)) {
    const [subject = '', ...files] = entry.split('\n');
    for (const file of files) {
      if (file === '' || !file.startsWith(prefix)) continue;
      const path = file.slice(prefix.length);
      const known = subjects.get(path);
      if (known) known.push(subject);
      else subjects.set(path, [subject]);
    }
  }
  return subjects;
}
