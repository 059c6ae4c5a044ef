import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../workspace/make-folder.ts';
import { isInside } from '../workspace/source-files.ts';

/** The file by which a folder is known as one that Klarmall wrote. */
export const indexFile = 'index.json';

/** How the index of every build begins, and that of every site. */
const ourHead = '{\n  "compiler": {\n    "name": "klarmall"';

/** Whether the folder may be replaced: it does not exist, is empty, or was written by Klarmall, as `marker` in it says. */
export function isOurs(folder: string, marker: string = indexFile): boolean {
  if (!existsSync(folder)) return true;
  try {
    const names = readdirSync(folder);
    if (names.length === 0) return true;
    const file = openSync(join(folder, marker), 'r');
    try {
      const head = Buffer.alloc(ourHead.length);
      readSync(file, head);
      return head.toString('utf8') === ourHead;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** A folder under construction beside the one it replaces. */
export interface TreeWriter {
  /** Where a file of the folder stands while it is built. */
  pathOf(path: string): string;
  /** `path` with `/`, from the folder's root. */
  write(path: string, text: string): void;
  /** Puts the finished folder in place of the old one. */
  commit(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/**
 * Writes a whole folder so that a reader meets either the old one or the new one, and so that nothing of the old one
 * stays behind. The folder is built beside the target, on the same disk, and renamed into place.
 */
export function treeWriter(folder: string): TreeWriter {
  makeFolder(dirname(folder));
  const temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const made = new Set<string>([temporary]);
  const pathOf = (path: string): string => {
    const absolute = join(temporary, path);
    if (!isInside(temporary, absolute)) throw new Error(`${path} leads out of the folder that is built`);
    return absolute;
  };
  return {
    pathOf,
    write(path, text) {
      const absolute = pathOf(path);
      const parent = dirname(absolute);
      if (!made.has(parent)) {
        mkdirSync(parent, { recursive: true });
        made.add(parent);
      }
      writeFileSync(absolute, text);
    },
    commit() {
      const old = `${temporary}-old`;
      const replaces = existsSync(folder);
      if (replaces) renameSync(folder, old);
      try {
        renameSync(temporary, folder);
      } catch (error) {
        if (replaces) renameSync(old, folder);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard() {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
