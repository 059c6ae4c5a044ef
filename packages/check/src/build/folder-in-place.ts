import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Hex } from '@klarmall/model/sha256';
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
  /** As `write`; gives the SHA-256 of what is written. */
  writeHashed(path: string, content: string): string;
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

/** How much of a file is read at a time. Bytes. */
const portion = 1_000_000;

/** A file's bytes, some at a time; what is given is used before the next is asked for. None for a file that is not there. */
function* portionsOf(path: string): Generator<Buffer, undefined> {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(portion);
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes))
      yield bytes.subarray(0, count);
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** The paths that an index lists. It is read line by line: that of a region is too large to be taken apart as a whole. */
function listedIn(index: string): Set<string> {
  const paths = new Set<string>();
  const decoder = new TextDecoder();
  let rest = '';
  const take = (text: string): void => {
    for (const [, path = ''] of text.matchAll(/^ +"path": ("(?:[^"\\]|\\.)*"),?$/gm))
      paths.add(JSON.parse(path));
  };
  for (const bytes of portionsOf(index)) {
    const text = rest + decoder.decode(bytes, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    take(text.slice(0, end));
    rest = text.slice(end);
  }
  take(rest);
  return paths;
}

/** Whether two files hold the same bytes. */
function areSame(one: string, other: string): boolean {
  if (sizeOf(one) !== sizeOf(other)) return false;
  const others = portionsOf(other);
  try {
    for (const bytes of portionsOf(one)) {
      const { value } = others.next();
      if (!value || !bytes.equals(value)) return false;
    }
    return true;
  } finally {
    others.return(undefined);
  }
}

function journalOf(work: string): string[] {
  try {
    return JSON.parse(readFileSync(join(work, journalFile), 'utf8'));
  } catch {
    // It was never written to its end, and so nothing had been put in place.
    return [];
  }
}

/** Opens no link, and waits for no pipe. */
const asItStands = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that can be read and is no link; undefined where there is none. */
function opened(path: string): number | undefined {
  // Where a link cannot be refused, it is looked for.
  if (constants.O_NOFOLLOW === undefined && sizeOf(path) === undefined) return undefined;
  try {
    return openSync(path, asItStands);
  } catch {
    return undefined;
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
  const before = listedIn(join(root, indexFile));
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
  /** Paths of the files that wait, each by its number: of the hundreds of thousands of a region nothing more is kept. */
  const waiting: string[] = [];
  const shelfOf = (number: number): string => join(work, String(Math.floor(number / shelf)));
  const placeOf = (number: number): string => join(shelfOf(number), String(number));
  const made = new Set<string>([root]);
  const makeParent = (absolute: string): void => {
    const parent = dirname(absolute);
    if (made.has(parent)) return;
    mkdirSync(parent, { recursive: true });
    if (!isHere(absolute)) throw new Error(`${parent} leads out of the folder that is built`);
    made.add(parent);
  };
  // Where texts are turned into bytes and files are read, one after the other: a build handles hundreds of thousands.
  const desk = Buffer.allocUnsafe(portion);
  const bytesOf = (content: string | Uint8Array): Uint8Array => {
    if (typeof content !== 'string') return content;
    return content.length * 3 > desk.length
      ? Buffer.from(content, 'utf8')
      : desk.subarray(0, desk.write(content));
  };
  const isSame = (absolute: string, bytes: Uint8Array): boolean =>
    !isNew && sizeOf(absolute) === bytes.length && readFileSync(absolute).equals(bytes);
  /** The SHA-256 of a plain file; undefined where there is none. */
  const hashOf = (absolute: string): string | undefined => {
    const file = opened(absolute);
    if (file === undefined) return undefined;
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return undefined;
      if (stats.size > desk.length) return sha256Hex(readFileSync(file));
      return sha256Hex(desk.subarray(0, readSync(file, desk, 0, stats.size, 0)));
    } finally {
      closeSync(file);
    }
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
  const put = (path: string, bytes: Uint8Array): void => {
    written.add(path);
    if (isSame(inside(path), bytes)) return;
    if (waiting.length % shelf === 0) mkdirSync(shelfOf(waiting.length));
    writeFileSync(placeOf(waiting.length), bytes);
    waiting.push(path);
  };
  return {
    indexPath: join(work, indexFile),
    paths: written,
    write: (path, content) => put(path, bytesOf(content)),
    writeHashed(path, content) {
      const bytes = bytesOf(content);
      put(path, bytes);
      return sha256Hex(bytes);
    },
    keep(path, sha256) {
      const absolute = inside(path);
      if (hashOf(absolute) !== sha256) return false;
      written.add(path);
      return true;
    },
    commit() {
      writeFileSync(join(work, journalFile), JSON.stringify([...before, ...written]));
      for (const [number, path] of waiting.entries()) {
        const absolute = inside(path);
        makeParent(absolute);
        renameSync(placeOf(number), absolute);
      }
      for (const path of before) if (!written.has(path)) remove(path);
      const index = join(root, indexFile);
      if (!areSame(index, join(work, indexFile))) renameSync(join(work, indexFile), index);
      rmSync(work, { recursive: true, force: true });
    },
    discard() {
      rmSync(work, { recursive: true, force: true });
      if (isNew && statSync(root).isDirectory() && readdirSync(root).length === 0) rmdirSync(root);
    },
  };
}
