import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Saves } from './io.ts';

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

/** Number, time and size of every file by its path: they change when one is saved, made or replaced. */
type State = ReadonlyMap<string, string>;

/** Undefined while somebody is moving folders; the next look sees what came of it. */
function stateOf(root: string): State | undefined {
  try {
    const state = new Map<string, string>();
    for (const file of filesIn(root)) {
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats) state.set(file, `${stats.ino} ${stats.mtimeMs} ${stats.size}`);
    }
    return state;
  } catch {
    return undefined;
  }
}

/** The files that are others in one state than in the other. */
function differing(before: State, after: State): readonly string[] {
  const isOther = (file: string): boolean => before.get(file) !== after.get(file);
  return [...new Set([...before.keys(), ...after.keys()])].filter(isOther);
}

/** How a project is listened to between looks at its files. */
interface Listening {
  /** Waits for a notice, or for the time to look anyway. */
  wait(): Promise<void>;
  /** Whether there is cause to look at the files now. */
  hasCause(): boolean;
}

/** Without notices: there is cause to look after a while. */
function atTimes(): Listening {
  let last = Date.now();
  return {
    async wait() {
      await new Promise((resolve) => setTimeout(resolve, pollPause));
      last = Date.now();
    },
    hasCause() {
      if (Date.now() - last < pollPause) return false;
      last = Date.now();
      return true;
    },
  };
}

/** The system's own notices of a project. */
function notices(root: string): Listening {
  let watchers: FSWatcher[] = [];
  let noticed = false;
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
        const watcher = watch(folder, { recursive }, () => {
          noticed = true;
          wake();
        });
        // A folder that goes takes its notices with it; they are asked for anew at the next look.
        watcher.on('error', close);
        watchers.push(watcher);
      }
    } catch {
      // No notices on this disk, or no more of them: looking at times is all there is.
      close();
    }
  };
  open();
  return {
    async wait() {
      if (watchers.length === 0) open();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, watchers.length === 0 ? pollPause : slowPause);
        wake = () => {
          clearTimeout(timer);
          setTimeout(resolve, settle);
        };
        if (noticed) wake();
      });
      wake = () => undefined;
      noticed = false;
    },
    hasCause() {
      const cause = noticed;
      noticed = false;
      return cause;
    },
  };
}

/**
 * Follows a project's files from now on.
 * @param poll looks at the files at times instead of waiting for the system's notices, which do not come from every
 * disk over a network.
 */
export function watchFiles(root: string, poll: boolean): Saves {
  const listening = poll ? atTimes() : notices(root);
  let known = stateOf(root) ?? new Map<string, string>();
  /** The files' state when it is another than what is known, and can be told, with what is other in it. */
  const changed = (): { readonly state: State; readonly files: readonly string[] } | undefined => {
    const state = stateOf(root);
    const files = state && differing(known, state);
    return state && files && files.length > 0 ? { state, files } : undefined;
  };
  const fromRoot = (file: string): string => relative(root, file).split(sep).join('/');
  return {
    async next() {
      let change = changed();
      while (change === undefined) {
        await listening.wait();
        change = changed();
      }
      known = change.state;
      return new Set(change.files.map(fromRoot));
    },
    isWaiting: () => listening.hasCause() && changed() !== undefined,
  };
}
