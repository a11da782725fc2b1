import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Same bytes on every machine: no test may depend on the zone or the language of the one it runs on.
    env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
