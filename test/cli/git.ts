import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Workspace } from './support.ts';

/** A git repository around a workspace. */
export interface TestRepository {
  /** What git is run with: an author, a day, and no settings of the user's own. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  git(...args: readonly string[]): string;
  /** Saves everything and gives the commit, in hexadecimal. */
  commit(message: string): string;
}

const author = { NAME: 'Klarmall', EMAIL: 'test@example.invalid', DATE: '2026-11-22T10:00:00Z' };

/** Makes a repository of the workspace, or of a folder in it. The user's own settings for git count for nothing. */
export function repository({ root }: Workspace, folder = '.'): TestRepository {
  const env: Record<string, string | undefined> = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  for (const role of ['AUTHOR', 'COMMITTER'])
    for (const [key, value] of Object.entries(author)) env[`GIT_${role}_${key}`] = value;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: join(root, folder), env, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '-q', '-b', 'main');
  return {
    environment: env,
    git,
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
