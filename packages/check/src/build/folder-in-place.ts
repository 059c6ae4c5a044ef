import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from '../workspace/content-hash.ts';
import { leftoversIn } from '../workspace/leftovers.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { isInside } from '../workspace/source-files.ts';

/** A folder that is being written. */
export interface TreeWriter {
  /** Where the index is written, whole, before `commit`. */
  readonly indexPath: string;
  /** What was written so far, the index apart. */
  readonly paths: ReadonlySet<string>;
  /** `path` with `/`, from the folder's root. */
  write(path: string, content: string | Uint8Array): void;
  /** Whether the file at `path` is there with that SHA-256; then it stays, as if it had been written now. */
  keep(path: string, sha256: string): boolean;
  /** Puts what was written in place, takes away what the index before listed and this one does not, and the index last. */
  commit(): void;
  /** Leaves everything as it was. */
  discard(): void;
}

/** The folder that new files wait in, inside the one that is written; the number is the process that writes. */
const workFolder = /^\.klarmall-new-(\d+)$/;
/** In it, the paths of everything that was about to be put in place. */
const journalFile = 'paths.json';
/** How many files wait in one folder. */
const shelf = 1000;

/** Whether a folder holds what a build that never came to its end has left. */
export function isUnfinished(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => workFolder.test(name));
}

function textIn(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The paths that an index lists. It is read line by line: that of a region is too large to be taken apart as a whole. */
function listedIn(index: string): string[] {
  return [...index.matchAll(/^ +"path": ("(?:[^"\\]|\\.)*"),?$/gm)].map(([, path = '']) => JSON.parse(path));
}

function journalOf(work: string): string[] {
  try {
    return JSON.parse(textIn(join(work, journalFile)) || '[]');
  } catch {
    // It was never written to its end, and so nothing had been put in place.
    return [];
  }
}

function sizeOf(path: string): number | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

/**
 * Writes a folder so that what is as it was is left alone. New and changed files wait in a folder inside until all of
 * them are written: a full disk leaves everything as it was. Then each is renamed into place, what was built before and
 * is not built now goes, and the index comes last. A build that was interrupted there is put right by the next one.
 * Files that no build has written are never touched.
 * @param indexFile name of the file that lists, line by line as `"path": "…"`, what was written.
 */
export function folderInPlace(folder: string, indexFile: string): TreeWriter {
  const isNew = !existsSync(folder);
  makeFolder(folder);
  const root = realpathSync(folder);
  const before = new Set(listedIn(textIn(join(root, indexFile))));
  for (const name of leftoversIn(root, workFolder)) {
    for (const path of journalOf(join(root, name))) before.add(path);
    rmSync(join(root, name), { recursive: true, force: true });
  }
  const work = join(root, `.klarmall-new-${process.pid}`);
  mkdirSync(work);

  const inside = (path: string): string => {
    const absolute = join(root, path);
    if (!isInside(root, absolute)) throw new Error(`${path} leads out of the folder that is built`);
    return absolute;
  };
  /** Whether the folder of a file is where it seems to be, and no link that leads out. */
  const isHere = (absolute: string): boolean =>
    existsSync(dirname(absolute)) && isInside(root, realpathSync(dirname(absolute)));
  const written = new Set<string>();
  const waiting: { readonly path: string; readonly at: string }[] = [];
  const made = new Set<string>([root]);
  const makeParent = (absolute: string): void => {
    const parent = dirname(absolute);
    if (made.has(parent)) return;
    mkdirSync(parent, { recursive: true });
    if (!isHere(absolute)) throw new Error(`${parent} leads out of the folder that is built`);
    made.add(parent);
  };
  const isSame = (absolute: string, content: string | Uint8Array): boolean => {
    const size = sizeOf(absolute);
    if (size === undefined || size !== Buffer.byteLength(content)) return false;
    return readFileSync(absolute).equals(typeof content === 'string' ? Buffer.from(content) : content);
  };
  const remove = (path: string): void => {
    const absolute = join(root, path);
    if (!isInside(root, absolute) || sizeOf(absolute) === undefined || !isHere(absolute)) return;
    rmSync(absolute);
    for (let empty = dirname(absolute); empty !== root; empty = dirname(empty)) {
      if (readdirSync(empty).length > 0) return;
      rmdirSync(empty);
    }
  };
  return {
    indexPath: join(work, indexFile),
    paths: written,
    write(path, content) {
      const absolute = inside(path);
      written.add(path);
      if (!isNew && isSame(absolute, content)) return;
      const place = join(work, `${Math.floor(waiting.length / shelf)}`);
      if (waiting.length % shelf === 0) mkdirSync(place);
      const at = join(place, String(waiting.length));
      writeFileSync(at, content);
      waiting.push({ path, at });
    },
    keep(path, sha256) {
      const absolute = inside(path);
      if (sizeOf(absolute) === undefined) return false;
      if (contentHash(readFileSync(absolute)) !== sha256) return false;
      written.add(path);
      return true;
    },
    commit() {
      writeFileSync(join(work, journalFile), JSON.stringify([...before, ...written]));
      for (const { path, at } of waiting) {
        const absolute = inside(path);
        makeParent(absolute);
        renameSync(at, absolute);
      }
      for (const path of before) if (!written.has(path)) remove(path);
      const index = join(root, indexFile);
      if (!isSame(index, readFileSync(join(work, indexFile)))) renameSync(join(work, indexFile), index);
      rmSync(work, { recursive: true, force: true });
    },
    discard() {
      rmSync(work, { recursive: true, force: true });
      if (isNew && statSync(root).isDirectory() && readdirSync(root).length === 0) rmdirSync(root);
    },
  };
}
