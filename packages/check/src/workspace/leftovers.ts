import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The names in a folder that a run of Klarmall left there and will never finish, since it runs no more.
 * @param name how such a name is built; its first group is the number of the process.
 */
export function leftoversIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder).filter((entry) => {
    const id = name.exec(entry)?.[1];
    return id !== undefined && !isRunning(Number(id));
  });
}

/** Files that are written beside the one that they become: its name, the process and this ending, which git ignores. */
const unfinishedName = /\.(\d+)\.klarmall-tmp$/;

/** Folders that this process has swept: one that writes a thousand files lists each folder once. */
const swept = new Set<string>();

/** Takes unfinished files of runs that were killed out of a folder, the first time that something is written there. */
export function sweepUnfinished(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const entry of leftoversIn(folder, unfinishedName)) rmSync(join(folder, entry), { force: true });
}

/** Where a file waits until it is whole. */
export function unfinishedPath(folder: string, name: string): string {
  return join(folder, `.${name}.${process.pid}.klarmall-tmp`);
}
