import type { Catalogue, Comparison } from '@klarmall/model';
import { GitError } from '../git/git.ts';
import { commitOf, filesOfCommit, repositoryOf, subjectsBetween } from '../git/repository.ts';
import { catalogueOf } from '../pipeline/catalogue.ts';
import { compareSides } from './compare-sides.ts';
import { sideOfCommit, sideOfDisk } from './side.ts';

export interface CompareSettings {
  /** The project's folder, absolute. */
  readonly root: string;
  /** A commit, branch or tag; `main...` for where the current branch left main. */
  readonly base: string;
  /** Absent: the files as they lie on the disk. */
  readonly head?: string;
}

export type Compared =
  | { readonly status: 'compared'; readonly comparison: Comparison; readonly catalogue: Catalogue }
  | { readonly status: 'noRepository' }
  /** Git knows no commit by that name. */
  | { readonly status: 'noCommit'; readonly name: string }
  /** Git could not be run, or refuses to read the repository; in git's words. */
  | { readonly status: 'noGit'; readonly reason: string };

/**
 * What the citizen, the senders and Personalverktyget meet of the difference between two states of a project. Reads
 * git's objects and the project's files; writes nothing. Personal numbers are masked.
 */
export function compareProject({ root, base, head }: CompareSettings): Compared {
  try {
    const repository = repositoryOf(root);
    if (!repository) return { status: 'noRepository' };
    const from = commitOf(repository, base);
    if (from === undefined) return { status: 'noCommit', name: base };
    const to = head === undefined ? undefined : commitOf(repository, head);
    if (head !== undefined && to === undefined) return { status: 'noCommit', name: head };
    const before = sideOfCommit(filesOfCommit(repository, from));
    const after = to === undefined ? sideOfDisk(root) : sideOfCommit(filesOfCommit(repository, to));
    const subjects = subjectsBetween(repository, from, to ?? 'HEAD');
    const comparison: Comparison = {
      base: { name: base, commit: from },
      head: head === undefined || to === undefined ? {} : { name: head, commit: to },
      ...compareSides(before, after, (file) => subjects.get(file) ?? []),
    };
    return { status: 'compared', comparison, catalogue: catalogueOf() };
  } catch (error) {
    if (error instanceof GitError) return { status: 'noGit', reason: error.message };
    throw error;
  }
}
