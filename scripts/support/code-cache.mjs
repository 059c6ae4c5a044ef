import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// A process of its own, started by the bundle script: it checks the shipped library and keeps what V8 compiled for
// that, for later runs to start from. V8 takes it only in the very version of Node that wrote it.
const args = ['check', '--no-axe'];
process.argv.splice(1, Infinity, join(root, 'cli/bin/klarmall.mjs'), ...args);
process.chdir(root);

const dist = join(root, 'cli/dist');
const { v8 } = process.versions;
writeFileSync(join(dist, `klarmall.${process.arch}-${v8}.cache`), '');
const { codeCache, program } = await import('../../cli/bin/klarmall.mjs');
process.on('exit', () => writeFileSync(codeCache, program.createCachedData()));
