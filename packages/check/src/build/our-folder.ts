import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known as one that Klarmall wrote. */
export const indexFile = 'index.json';

/** How the index of every build begins, and that of every site. */
const ourHead = '{\n  "compiler": {\n    "name": "klarmall"';

/** Whether the folder may be written: it does not exist, is empty, or was written by Klarmall, as `marker` in it says. */
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
