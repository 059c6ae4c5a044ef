import { defineConfig } from 'vitest/config';

// What is too long for every change: `npm run test:release`, before a release and when packaging changes.
export default defineConfig({
  test: {
    include: ['test/release/**/*.release.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
  },
});
