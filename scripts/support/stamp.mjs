import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Every file under the given files and folders (from the root), sorted, so that the same tree gives the same list. */
function filesUnder(paths) {
  const files = [];
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const entries = readdirSync(full, { withFileTypes: true });
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) queue.push(join(path, entry.name));
      } else if (entry.isFile() && !entry.name.includes('.test.')) files.push(join(path, entry.name));
    }
  }
  return files.sort();
}

/** A hash over folders, single files and plain words: it changes when any of them does. */
export function fingerprint({ folders = [], files = [], words = [] }) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of [...files, ...filesUnder(folders)]) {
    hash.update(`${file}\0`);
    const full = join(root, file);
    if (existsSync(full)) hash.update(readFileSync(full));
    hash.update('\0');
  }
  return hash.digest('hex');
}

// Inside node_modules, so that removing it also removes what is said of it.
const stampFile = (name) => join(root, 'node_modules', '.klarmall', name);

/** Whether a step has already run on just this. */
export function isFresh(name, value) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

export function remember(name, value) {
  const file = stampFile(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
