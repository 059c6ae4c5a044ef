import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Unlike `recursive: true`, which tries for ever under /proc, it
 * tries each folder once.
 * @param folder absolute.
 * @param mode of folders that are made, less what the umask takes; the usual one when not given.
 * @throws the system's error, when a folder cannot be made or a file stands in the way.
 */
export function makeFolder(folder: string, mode?: number): void {
  const missing: string[] = [];
  let above = folder;
  while (!statSync(above, { throwIfNoEntry: false }) && dirname(above) !== above) {
    missing.push(above);
    above = dirname(above);
  }
  // The system's own error names the file that stands in the way.
  if (!statSync(above).isDirectory()) readdirSync(above);
  for (const one of missing.reverse()) {
    try {
      mkdirSync(one, mode);
    } catch (error) {
      // Another run may have made it just now.
      if (!statSync(one, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}
