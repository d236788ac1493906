import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { firefoxPath } from '../../../scripts/browser/find.ts';
import { ensureFirefox } from '../../../scripts/browser/install.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that says it is this version of Firefox. */
function pretend(version: string): string {
  const path = join(folder, `firefox-${version}`);
  writeFileSync(path, `#!/bin/sh\necho "Mozilla Firefox ${version}"\n`, { mode: 0o755 });
  vi.stubEnv('ISNAD_FIREFOX', path);
  return path;
}

it('a Firefox that is too old for Isnad is passed over, and what is wrong is said', () => {
  const said: string[] = [];
  const old = pretend('140.12.0esr');
  expect(ensureFirefox((line) => said.push(line))).toBeUndefined();
  expect(said.join()).toContain(`${old} is older than 142`);
  const recent = pretend('153.7.0esr');
  expect(ensureFirefox((line) => said.push(line))).toBe(recent);
  expect(said).toHaveLength(1);
});

it('whoever names no Firefox for the tests has none', () => {
  vi.stubEnv('ISNAD_FIREFOX', '');
  expect(firefoxPath()).toBeUndefined();
});
