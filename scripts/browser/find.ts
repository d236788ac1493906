/** Where a Chromium that can load an unpacked extension is on this machine. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Google Chrome itself is left out: since version 137 it ignores --load-extension.
const PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a usable Chromium: `ISNAD_CHROMIUM` if set, else a system Chromium, else the one Playwright installed.
 * Undefined when there is none; `npm start` and `npm test` then install one or say how.
 */
export function chromiumPath(): string | undefined {
  const wanted = process.env.ISNAD_CHROMIUM;
  if (wanted) return wanted;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}
