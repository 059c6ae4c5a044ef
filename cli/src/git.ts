import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What git answered. */
export interface GitAnswer {
  /** Whether git is there and said yes. */
  readonly ok: boolean;
  readonly out: string;
  readonly error: string;
  /** Whether there is no git to ask. */
  readonly missing: boolean;
}

/** The folder of the repository around a folder: the nearest upwards with a `.git`. Undefined outside every repository. */
export function repositoryOf(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Asks git something in a folder. Nothing in the repository is written, and no pager, lock or hook is started. */
export function askGit(folder: string, args: readonly string[]): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  return { ok: status === 0, out: stdout ?? '', error: stderr ?? '', missing };
}

/** Whether a path, from the repository's folder, is or was a file that git follows. */
export function isKnownToGit(repository: string, path: string): boolean {
  const staged = askGit(repository, ['ls-files', '-z', '--', `:(top,literal)${path}`]);
  if (staged.ok && staged.out !== '') return true;
  const past = askGit(repository, ['rev-list', '-1', '--all', 'HEAD', '--', `:(top,literal)${path}`]);
  return past.ok && past.out !== '';
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
