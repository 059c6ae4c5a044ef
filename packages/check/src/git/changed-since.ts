import { join } from 'node:path';
import { kindOf } from '../workspace/source-names.ts';
import { GitError, git } from './git.ts';
import { repositoryFolder } from './known-paths.ts';
import { commitOf, filesOfCommit, repositoryOf } from './repository.ts';

/** What differs between a point in the history and the files as they are now. */
export interface ChangedSince {
  /** Paths from the project's root, with `/`: changed, new, gone, and both names of what was renamed. A folder ends with `/`. */
  readonly selected: ReadonlySet<string>;
  /** What the sources among them held then, by path. */
  readonly before: ReadonlyMap<string, Uint8Array>;
  /** Folders among them that are repositories of their own, of which git only says that something differs. */
  readonly submodules: readonly string[];
}

/** Why git could not say what has changed. */
export type SinceProblem =
  | { readonly problem: 'no-repository' | 'no-commit' }
  | {
      readonly problem: 'unknown';
      /** Whether only the last part of the history is here, as a server fetches it. */
      readonly isShallow: boolean;
      /** Whether the repository is a part of another one, whose names it does not know. */
      readonly isSubmodule: boolean;
      /** The same name on the server that the repository came from, when that is known here. */
      readonly suggestion?: string;
    }
  | { readonly problem: 'unrelated'; readonly isShallow: boolean }
  | { readonly problem: 'git' /** What git said, in English. */; readonly said: string };

function namesIn(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

function changed(root: string, reference: string): ChangedSince | SinceProblem {
  const repository = repositoryOf(root);
  if (repository === undefined) return { problem: 'no-repository' };
  const asked = (option: string) => git(root, ['rev-parse', option]).toString('utf8').trim();
  const isShallow = () => asked('--is-shallow-repository') === 'true';
  if (commitOf(repository, 'HEAD') === undefined) return { problem: 'no-commit' };
  if (commitOf(repository, reference) === undefined) {
    const suggestion = `origin/${reference}`;
    return {
      problem: 'unknown',
      isShallow: isShallow(),
      isSubmodule: asked('--show-superproject-working-tree') !== '',
      ...(commitOf(repository, suggestion) === undefined ? {} : { suggestion }),
    };
  }
  const commit = commitOf(repository, `${reference}...HEAD`);
  if (commit === undefined) return { problem: 'unrelated', isShallow: isShallow() };

  const options = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
    '--relative',
  ];
  const names = new Set([
    ...namesIn(git(root, ['diff', ...options, commit, '--', '.'])),
    ...namesIn(git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'])),
  ]);
  const submodules = [...names].filter((name) => repositoryFolder(join(root, name)) === join(root, name));
  const isFolder = new Set(submodules);
  return {
    selected: new Set([...names].map((name) => (isFolder.has(name) ? `${name}/` : name))),
    before: filesOfCommit(repository, commit).read([...names].filter((name) => kindOf(name) !== undefined)),
    submodules,
  };
}

/**
 * The files of a project that differ from the last commit that `reference` (a branch, tag or commit) and the present
 * one have in common. Files that are changed and not yet committed count, and new ones that git does not ignore.
 * @param root the project's folder, absolute and without links.
 */
export function changedSince(root: string, reference: string): ChangedSince | SinceProblem {
  try {
    return changed(root, reference);
  } catch (error) {
    if (error instanceof GitError) return { problem: 'git', said: error.message.split('\n')[0] ?? '' };
    throw error;
  }
}
