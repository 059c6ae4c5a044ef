import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'rules/**/*.test.ts',
      'cli/src/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // Many tests wait for a browser or another process: with one worker fewer than there are processors one would idle.
    maxWorkers: '100%',
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
