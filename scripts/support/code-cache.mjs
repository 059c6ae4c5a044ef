import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// A process of its own, started by the bundle script: it checks the shipped library and keeps what V8 compiled for
// that, for later runs to start from. V8 takes it only in the very version of Node that wrote it.
process.argv.splice(1, Infinity, join(root, 'cli/bin/klarmall.mjs'), 'check', '--no-axe');
process.chdir(root);

// An empty cache is of no use to V8, and makes the program start as a script whose code can be kept.
writeFileSync(join(root, `cli/dist/klarmall.${process.arch}-${process.versions.v8}.cache`), '');
const { codeCache, program } = await import('../../cli/bin/klarmall.mjs');
process.on('exit', () => {
  writeFileSync(`${codeCache}.new`, program.createCachedData());
  renameSync(`${codeCache}.new`, codeCache);
});
