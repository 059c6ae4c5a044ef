import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { sweepUnfinished, unfinishedPath } from './leftovers.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file so that a reader meets either the old or the new text, never half of one. Keeps the file's mode, and
 * takes away what killed runs left in the folder.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array | string): void {
  const folder = dirname(path);
  makeFolder(folder);
  sweepUnfinished(folder);
  const temporary = unfinishedPath(folder, basename(path));
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
