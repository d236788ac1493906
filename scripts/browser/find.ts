/** Where browsers that can load an unpacked extension are on this machine. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// Google Chrome itself is left out: since version 137 it ignores --load-extension.
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * Path of a usable Chromium: `ISNAD_CHROMIUM` if set, else a system Chromium, else the one Playwright installed.
 * Undefined when there is none; `npm start` and `npm test` then install one or say how.
 */
export function chromiumPath(): string | undefined {
  const wanted = process.env.ISNAD_CHROMIUM;
  if (wanted) return wanted;
  return [...CHROMIUMS, chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of Firefox: `ISNAD_FIREFOX` if set (empty: none), else a system's own; undefined when there is none. */
export function firefoxPath(): string | undefined {
  const wanted = process.env.ISNAD_FIREFOX;
  return wanted === undefined ? FIREFOXES.find((path) => existsSync(path)) : wanted || undefined;
}
