import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// Run as a process of its own: checks the shipped library, and keeps what V8 compiled for it. Later runs then start
// without compiling. V8 takes the file for the very version of Node that wrote it; others compile as they always did.
process.argv.splice(1, Infinity, join(root, 'cli/bin/klarmall.mjs'), 'check', '--no-axe');
process.chdir(root);
const { program } = await import('../../cli/bin/klarmall.mjs');
process.on('exit', () => writeFileSync(join(root, 'cli/dist/klarmall.cache'), program.createCachedData()));
