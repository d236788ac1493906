import { defineConfig } from 'vitest/config';

/** End-to-end tests drive the built extension in a browser with a window: one after the other, with time to start. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // How long a thing may take that is waited for: on a busy machine, long.
    expect: { poll: { timeout: 20_000 } },
  },
});
