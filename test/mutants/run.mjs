import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/support/root.mjs';
import { run, runNpm } from '../../scripts/support/run.mjs';
import { parts } from './parts.mjs';

const [part, only] = process.argv.slice(2);
if (part === undefined || !Object.hasOwn(parts, part)) {
  console.error(`npm run mutants -- ${Object.keys(parts).join('|')} [FILE]`);
  process.exit(2);
}

// The packages are fetched the first time: they are many, and nobody else needs them.
const folder = join(root, 'test/mutants');
const installed = existsSync(join(folder, 'node_modules/.package-lock.json'));
if (!installed && runNpm(['ci', '--prefix', folder, '--no-audit', '--no-fund']) !== 0) process.exit(2);

const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
process.exitCode = run(process.execPath, [stryker, 'run', join(folder, 'stryker.config.mjs')], {
  KLARMALL_MUTANTS: part,
  ...(only === undefined ? {} : { KLARMALL_MUTANTS_ONLY: only }),
});
