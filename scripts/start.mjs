import { setUp } from './setup.mjs';
import { run } from './support/run.mjs';

process.exitCode = !(await setUp())
  ? 2
  : run(process.execPath, ['cli/bin/klarmall.mjs', 'build', ...process.argv.slice(2)]);
