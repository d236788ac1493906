/** Builds the extension, unless the last build is newer than everything it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'seeds',
  'public',
  'scripts/build',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Folder of the built extension, for Chromium and for Firefox. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_EXTENSION = join(ROOT, '.output', 'firefox-mv3');

/** Latest change (ms since 1970) of a file, or of anything under a folder; 0 when it does not exist. */
export function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Makes sure that the build is as new as its sources.
 * @param extension which of the two builds
 * @throws Error with the end of the build's own words when it fails.
 */
export function ensureBuilt(say: (line: string) => void, extension = EXTENSION): void {
  const built = lastChange(join(extension, 'manifest.json'));
  if (built > 0 && SOURCES.every((source) => lastChange(join(ROOT, source)) < built)) return;
  say('Building Isnad …');
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(
    process.execPath,
    [wxt, 'build', ...(extension === EXTENSION ? [] : ['-b', 'firefox', '--mv3'])],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (done.status === 0) return;
  const words = `${done.stdout}\n${done.stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`The extension could not be built (is "npm ci" done?):\n${words}`);
}
