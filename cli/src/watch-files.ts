import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How often the files are looked at. Milliseconds. */
const pause = 400;

/** What a check reads, from the project's folder. */
const read = ['klarmall.yaml', 'klarmall.baseline.json'];

function filesIn(root: string): string[] {
  const entries = readdirSync(join(root, 'templates'), { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [...read.map((file) => join(root, file)), ...found];
}

/** Name, time and size of every file: it changes when one is saved, made or removed. */
function stateOf(root: string): string {
  try {
    return filesIn(root)
      .map((file) => {
        const stats = statSync(file, { throwIfNoEntry: false });
        return stats ? `${file}\0${stats.mtimeMs}\0${stats.size}` : '';
      })
      .join('\n');
  } catch {
    // Somebody is moving folders; the next look sees what came of it.
    return '';
  }
}

/**
 * Follows a project's files from now on. Each call waits until one of them has been saved since the call before.
 * Looking at times works on every disk, also over a network, where the system's own notices do not come.
 */
export function watchFiles(root: string): () => Promise<boolean> {
  let known = stateOf(root);
  return async () => {
    for (;;) {
      const state = stateOf(root);
      if (state !== known && state !== '') {
        known = state;
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}
