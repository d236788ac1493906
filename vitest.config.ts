import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/browser/find.ts';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Milliseconds: no test waits for a clock, and a busy machine is no failure. */
const PATIENCE = 30_000;
const POLL = { poll: { timeout: 20_000 } };

/** Unit tests that replace what code stands on (browser, database, document, modules, clock): each has a process of its own. */
const replacing = globSync('tests/unit/**/*.test.{ts,tsx}').filter((file) =>
  /fake-browser|fake-indexeddb|@vitest-environment|vi\.(?:mock|doMock|spyOn|stub|useFake)/u.test(
    readFileSync(file, 'utf8'),
  ),
);

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: replacing,
          // These share a process: what they have in common, as packs that are compiled, is loaded once.
          isolate: false,
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [WxtVitest()],
        oxc: jsx,
        test: {
          name: 'unit-isolated',
          include: replacing,
          mockReset: true,
          testTimeout: PATIENCE,
          expect: POLL,
        },
      },
      {
        oxc: jsx,
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@testing-library/preact',
            '@fluent/bundle',
            '@mozilla/readability',
            'axe-core',
            '@tanstack/virtual-core',
            'dexie',
            'papaparse',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/setup.ts'],
          testTimeout: PATIENCE,
          expect: POLL,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                chromiumSandbox: false,
                args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
