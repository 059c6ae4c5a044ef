import { setUp } from './setup.mjs';
import { run } from './support/run.mjs';

await setUp();
process.exitCode = run(process.execPath, ['cli/bin/klarmall.mjs', 'build', ...process.argv.slice(2)]);
