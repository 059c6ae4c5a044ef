import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomically } from '@klarmall/check/workspace';

/** The topmost part of a path that does not exist; the path itself when its folder is there. */
function topmostNew(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) || folder === path ? path : topmostNew(folder);
}

/** Files that come to be together, or not at all. */
interface NewFiles {
  /** Writes a file, unless there is one. Whether it was written. @param path absolute. */
  write(path: string, text: string): boolean;
  /** Remembers a path that somebody else is about to make. */
  expect(path: string): void;
  /** Takes away what has come to be, with the folders made for it. */
  undo(): void;
}

export function newFiles(): NewFiles {
  const made: string[] = [];
  const expectNew = (path: string): void => {
    if (!existsSync(path)) made.push(topmostNew(path));
  };
  return {
    expect: expectNew,
    write: (path, text) => {
      if (existsSync(path)) return false;
      expectNew(path);
      writeFileAtomically(path, text);
      return true;
    },
    undo: () => {
      for (const path of made.reverse()) if (existsSync(path)) rmSync(path, { recursive: true });
    },
  };
}
