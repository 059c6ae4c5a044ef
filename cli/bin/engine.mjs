import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
}

/** A program's own hash, which stands on its last line. */
function buildOf(bundle) {
  const tail = Buffer.alloc(64);
  const file = openSync(bundle, 'r');
  try {
    const length = readSync(file, tail, 0, 64, Math.max(0, statSync(bundle).size - 64));
    return /\/\/# build=([0-9a-f]{16})\s*$/.exec(tail.toString('latin1', 0, length))?.[1];
  } finally {
    closeSync(file);
  }
}

/**
 * What the program is made of, by content: itself, the data and programs that lie beside it, and the packages that it
 * loads. Undefined for a program that does not say which build it is.
 */
export function engineOf(bundle) {
  const build = buildOf(bundle);
  if (build === undefined) return undefined;
  const folder = dirname(bundle);
  const parts = readdirSync(folder)
    .filter((name) => /\.[cm]js$/.test(name) && join(folder, name) !== bundle)
    .sort()
    .map((name) => [name, hashOf(join(folder, name))]);
  const packages = ['axe-core', 'jsdom', 'pdfjs-dist'].map((name) => {
    for (let above = folder; ; above = dirname(above)) {
      const manifest = join(above, 'node_modules', name, 'package.json');
      if (existsSync(manifest)) return hashOf(manifest);
      if (dirname(above) === above) return '';
    }
  });
  return [build, parts, packages];
}
