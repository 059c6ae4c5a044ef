import { setUp } from './setup.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { runTool } from './support/run.mjs';

const bundled = await setUp();
const chromium = ensureChromium();
const environment = chromium ? { CHROMIUM_PATH: chromium } : {};

const checks = [
  ['Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['Types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['Generated files', 'tsx/dist/cli.mjs', ['scripts/generate/index.ts', '--check']],
];
const failed = bundled ? [] : ['Bundle'];
for (const [name, script, args] of checks) {
  console.log(`\n${name} …`);
  if (runTool(script, args, environment) !== 0) failed.push(name);
}
for (const name of failed) console.error(`\nFAILED: ${name}`);

// Last, so that the output ends with the summary of the tests. Many of them wait for a browser or another process: with
// one worker fewer than there are processors one would idle.
const workers = process.argv.some((argument) => argument.startsWith('--maxWorkers'))
  ? []
  : ['--maxWorkers=100%'];
const tests = runTool('vitest/vitest.mjs', ['run', ...workers, ...process.argv.slice(2)], environment);
process.exitCode = failed.length > 0 ? 1 : tests;
