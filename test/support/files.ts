import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a file in a folder, with the folders on the way to it. */
export function writeIn(root: string, path: string, content: string | Uint8Array): void {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

/** A folder of its own with a project's files in it, until it is removed. */
export interface OwnProject {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A project of its own, with files by path from its root. */
export function projectIn(files: Readonly<Record<string, string | Uint8Array>> = {}): OwnProject {
  const root = mkdtempSync(join(tmpdir(), 'klarmall-project-'));
  for (const [path, content] of Object.entries(files)) writeIn(root, path, content);
  return {
    root,
    write: (path, content) => writeIn(root, path, content),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
