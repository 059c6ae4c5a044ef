import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Writes the page of the sources as they stand: the one that was bundled, unless something has changed since. */
export function buildToolbox(path: string): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../../scripts/support/toolbox.mjs'), path]);
}
