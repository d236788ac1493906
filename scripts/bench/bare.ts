/** Chromium for benches that need no extension: nothing runs beside what is measured. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../browser/find.ts';

/**
 * @param args further switches of Chromium
 * @throws Error in one sentence when there is no Chromium
 */
export function openBare(...args: string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium found: set ISNAD_CHROMIUM to one.');
  const quiet = ['--disable-gpu', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath, chromiumSandbox: false, args: [...quiet, ...args] });
}
