import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitError, git } from './git.ts';

/** The folder of the repository around a folder: the nearest upwards with a `.git`. No git is run. Undefined outside every repository. */
export function repositoryFolder(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether a path, from the repository's folder, is or was a file that git follows. */
export function isKnownToGit(repository: string, path: string): boolean {
  const asked = [
    ['ls-files', '-z', '--'],
    ['rev-list', '-1', '--all', 'HEAD', '--'],
  ];
  return asked.some((args) => {
    try {
      return git(repository, [...args, `:(top,literal)${path}`]).length > 0;
    } catch (error) {
      // A repository without a commit, or no git at all, remembers nothing.
      if (error instanceof GitError) return false;
      throw error;
    }
  });
}

/** A name as git quotes it when it holds other letters than ASCII's: `bilagor/g\303\245.pdf`, with or without its quotes. */
export function unquoted(name: string): string {
  if (!/\\[0-7]{3}/.test(name)) return name;
  const bytes: number[] = [];
  for (const [part, octal] of name.replace(/^"|"$/g, '').matchAll(/\\([0-7]{3})|./gsu)) {
    if (octal === undefined) bytes.push(...Buffer.from(part, 'utf8'));
    else bytes.push(Number.parseInt(octal, 8));
  }
  return Buffer.from(bytes).toString('utf8');
}
