import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

/** Starting, stopping and being killed, with real processes: `npm run test:faults`. */
export default defineConfig({
  ...usual,
  root: `${import.meta.dirname}/../..`,
  test: {
    ...usual.test,
    include: ['test/start/**/*.test.ts', 'test/embedded/**/*.test.ts'],
    exclude: [],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // each test times real processes, and there are two cores
    maxWorkers: 1,
  },
});
