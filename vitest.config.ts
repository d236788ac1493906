import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/browser/find.ts';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Milliseconds: no test waits for a clock, and a busy machine is no failure. */
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          server: { deps: { inline: [/preact/] } },
          setupFiles: ['fake-indexeddb/auto'],
          mockReset: true,
          testTimeout: PATIENCE,
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
          testTimeout: PATIENCE,
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
