import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Same bytes on every machine: no test may depend on the zone or the language of the one it runs on.
    env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' },
    // Two on two processors as well, where the usual is one: commands that tests run leave one idle now and then.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A whole report takes seconds, and a machine that does something else besides takes several times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
