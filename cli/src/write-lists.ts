import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder, sweepUnfinished, unfinishedPath } from '@klarmall/check/workspace';

/** Only its owner reads and writes it. */
const ownersFile = 0o600;
const ownersFolder = 0o700;

/** A file with that name lies there already. */
export class TakenError extends Error {
  readonly file: string;

  constructor(file: string) {
    super('the file exists');
    this.file = file;
  }
}

function writeOwnersFile(path: string, text: string): void {
  const file = openSync(path, 'wx', ownersFile);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // The umask may have taken more away, and never gives.
  chmodSync(path, ownersFile);
}

/** Gives a finished file its name without ever replacing another. */
function nameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
    rmSync(from);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new TakenError(to);
    // Network disks have no hard links.
    if (existsSync(to)) throw new TakenError(to);
    renameSync(from, to);
  }
}

/**
 * Writes files that hold personal data, all or none of them: readable by their owner alone, in the folder itself and
 * nowhere else, and never over another file. Throws a {@link TakenError} when a name is taken, and what the disk says.
 * @param files name in the folder, and text.
 */
export function writeLists(folder: string, files: ReadonlyMap<string, string>): void {
  makeFolder(folder, ownersFolder);
  sweepUnfinished(folder);
  const made: string[] = [];
  try {
    for (const name of files.keys())
      if (existsSync(join(folder, name))) throw new TakenError(join(folder, name));
    for (const [name, text] of files) {
      const unfinished = unfinishedPath(folder, name);
      made.push(unfinished);
      writeOwnersFile(unfinished, text);
    }
    for (const name of files.keys()) {
      nameFile(unfinishedPath(folder, name), join(folder, name));
      made.push(join(folder, name));
    }
  } catch (error) {
    for (const path of made)
      if (!(error instanceof TakenError && error.file === path)) rmSync(path, { force: true });
    throw error;
  }
}
