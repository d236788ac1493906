import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests drive the built extension in browsers of their own, each on a screen of its own: a few at a time, as
 * most of their time is waiting, and with time to start.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // How long a thing may take that is waited for: on a busy machine, long.
    expect: { poll: { timeout: 20_000 } },
  },
});
