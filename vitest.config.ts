import { defineConfig } from 'vitest/config';
import { bundledGate } from './test/support/bundled-gate.ts';

export default defineConfig({
  plugins: [bundledGate()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'rules/**/*.test.ts',
            'cli/src/**/*.test.ts',
          ],
          // Plain functions of one input: each worker loads them once for all files, not once a file.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'] } },
    ],
    testTimeout: 30_000,
    // `npm run coverage`: the packages whose behaviour their own tests hold. The others are seen through the program and the browser.
    coverage: {
      provider: 'v8',
      include: ['packages/{lint,model,compiler,html,report,swedish}/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**', '**/testing/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage/lines',
      thresholds: { statements: 83, branches: 77, functions: 81, lines: 84 },
    },
  },
});
