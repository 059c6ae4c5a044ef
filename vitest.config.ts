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
  },
});
