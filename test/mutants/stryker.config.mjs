import { mutated, parts } from './parts.mjs';

const part = process.env.KLARMALL_MUTANTS;
const only = process.env.KLARMALL_MUTANTS_ONLY;

/** One part at a time, by its own tests. */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'test/mutants/vitest.config.mjs', related: false },
  mutate: only ? [only] : mutated(parts[part]),
  // Words are read by people, and a pattern that is a little wider or narrower is a matter for the rules' examples.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.KLARMALL_MUTANTS_WORKERS ?? 1),
  timeoutMS: 10_000,
  ignorePatterns: [
    'dist',
    'coverage',
    'docs',
    'test/golden',
    'templates',
    'release',
    'test/mutants/node_modules',
  ],
  tempDirName: 'dist/mutants',
  incremental: false,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `coverage/mutants/${part}.json` },
  htmlReporter: { fileName: `coverage/mutants/${part}.html` },
  allowConsoleColors: false,
};
