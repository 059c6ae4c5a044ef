import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { writeIn } from './files.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the sources in which a change to Klarmall can be carried out. Remove it with `remove`. */
export interface RepositoryCopy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Runs a script of the copy in the copy, with the copy's packages; what it writes comes back. It may not complain. */
  run(script: string, ...args: readonly string[]): string;
  remove(): void;
}

/** What generating reads. */
const sources = [
  'packages',
  'rules',
  'schemas',
  'scripts',
  'cli/bin',
  'cli/src',
  'cli/package.json',
  'package.json',
  'README.md',
];

const isCopied = (path: string) =>
  !/(?:^|[\\/])(?:node_modules|dist|testing|test)$|\.test\.ts$/.test(path.slice(repository.length));

/** @param more folders and files besides the sources. */
export function repositoryCopy(more: readonly string[] = []): RepositoryCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-copy-')));
  for (const path of [...sources, ...more])
    cpSync(join(repository, path), join(root, path), {
      recursive: true,
      filter: (from) => more.some((kept) => join(repository, kept) === from) || isCopied(from),
    });
  // Packages of others are the repository's own, ours are the copy's.
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@klarmall'), { recursive: true });
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (!name.startsWith('.') && name !== '@klarmall' && name !== 'klarmall')
      symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  for (const name of readdirSync(join(root, 'packages')))
    symlinkSync(join(root, 'packages', name), join(modules, '@klarmall', name));
  symlinkSync(join(root, 'rules'), join(modules, '@klarmall/rules'));
  const tsx = pathToFileURL(join(repository, 'node_modules/tsx/dist/loader.mjs')).href;
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write(path, text) {
      writeIn(root, path, text);
    },
    run(script, ...args) {
      const ran = spawnSync(process.execPath, ['--import', tsx, script, ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(ran.stderr).toBe('');
      return ran.stdout;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
