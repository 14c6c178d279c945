import { defineConfig, mergeConfig } from 'vitest/config';
import usual from '../../../vitest.config.ts';

/** The starts that take minutes: `vitest run --config test/start/slow/vitest.config.ts`. */
export default mergeConfig(
  { ...usual, test: { ...usual.test, include: undefined, exclude: undefined } },
  defineConfig({
    root: `${import.meta.dirname}/../../..`,
    test: { include: ['test/start/slow/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 1 },
  }),
);
