/** Both builds with their zips, in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFile } from '../budgets/sizes.ts';

/** The browsers as WXT calls them, and as the files of a release do. */
export const BROWSERS = { chrome: 'chromium', firefox: 'firefox' } as const;
type Browser = keyof typeof BROWSERS;

/** @returns path of each zip */
export function buildZips(
  root: string,
  output: string,
  env: Readonly<Record<string, string>> = {},
): Record<Browser, string> {
  const zip = (browser: Browser): string => {
    run('npx', ['wxt', 'zip', '-b', browser, '--mv3'], root, { ...env, ISNAD_OUTPUT: output });
    return zipFile(output, browser);
  };
  return { chrome: zip('chrome'), firefox: zip('firefox') };
}

export function builtFolder(output: string, browser: string): string {
  return join(output, `${browser}-mv3`);
}

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Lines from the end of what a command said that tell why it failed. */
const LAST = 20;

/**
 * Runs a command and shows the end of what it says, only when it fails.
 * @throws Error when it does
 */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return;
  const said = [stdout, stderr].map((text) => text.trimEnd().split('\n').slice(-LAST).join('\n'));
  throw new Error(`${command} ${args.join(' ')} failed:\n${said.join('\n')}`);
}
