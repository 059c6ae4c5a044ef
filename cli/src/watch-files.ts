import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** How often the files are looked at when the system tells of nothing. Milliseconds. */
const pollPause = 400;
/** How often they are looked at all the same: a notice may be lost when folders come and go. Milliseconds. */
const slowPause = 2000;
/** How long a burst of notices is waited out: an editor saves in several steps, git in thousands. Milliseconds. */
const settle = 40;

const attachment = /\.(?:pdf|jpe?g|png)$/i;
/** Folders in which nothing is that a check reads. */
const skipped = new Set(['node_modules', 'dist', 'release', 'templates']);

/** The files of a project that a check may read: the settings, everything under templates, and what can be attached. */
function filesIn(root: string): string[] {
  const files: string[] = [];
  const folders = [root, join(root, 'templates')];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const isSource = folder.startsWith(join(root, 'templates'));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && (isSource || !skipped.has(entry.name))) folders.push(path);
      } else if (isSource || attachment.test(entry.name) || /^\.?klarmall\./.test(entry.name))
        files.push(path);
    }
  }
  return files.sort();
}

/** Name, number, time and size of every file: it changes when one is saved, made, replaced or removed. */
function stateOf(root: string): string {
  try {
    return filesIn(root)
      .map((file) => {
        const stats = statSync(file, { throwIfNoEntry: false });
        return stats ? `${file}\0${stats.ino}\0${stats.mtimeMs}\0${stats.size}` : '';
      })
      .join('\n');
  } catch {
    // Somebody is moving folders; the next look sees what came of it.
    return '';
  }
}

/** The system's own notices of a project: each call of what it gives waits for one, or for the time to look anyway. */
function notices(root: string): () => Promise<void> {
  let watchers: FSWatcher[] = [];
  let wake = (): void => undefined;
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const open = (): void => {
    try {
      for (const [folder, recursive] of [
        [root, false],
        [join(root, 'templates'), true],
      ] as const) {
        const watcher = watch(folder, { recursive }, () => wake());
        // A folder that goes takes its notices with it; they are asked for anew at the next look.
        watcher.on('error', close);
        watchers.push(watcher);
      }
    } catch {
      // No notices on this disk, or no more of them: looking at times is all there is.
      close();
    }
  };
  return async () => {
    if (watchers.length === 0) open();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, watchers.length === 0 ? pollPause : slowPause);
      wake = () => {
        clearTimeout(timer);
        setTimeout(resolve, settle);
      };
    });
    wake = () => undefined;
  };
}

/**
 * Follows a project's files from now on. Each call waits until one of them has been saved since the call before.
 * @param poll looks at the files at times instead of waiting for the system's notices, which do not come from every
 * disk over a network.
 */
export function watchFiles(root: string, poll: boolean): () => Promise<boolean> {
  let known = stateOf(root);
  const next = poll ? () => new Promise<void>((resolve) => setTimeout(resolve, pollPause)) : notices(root);
  return async () => {
    for (;;) {
      const state = stateOf(root);
      if (state !== known && state !== '') {
        known = state;
        return true;
      }
      await next();
    }
  };
}
