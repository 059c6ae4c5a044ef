import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { followed } from './followed.ts';

/**
 * The nearest folder upwards that git keeps: the root of a repository, a worktree or a submodule. Links on the way are
 * followed, and the folder need not exist yet.
 */
export function gitRoot(folder: string): string | undefined {
  for (let at = followed(resolve(folder)); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
