import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasProgram } from '../../../scripts/browser/install.ts';
import { sourceFiles, unpack, zipOf } from '../../../scripts/release/sources.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'isnad-sources-'));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('the zip of the sources', () => {
  it('has the same bytes at another time, in another time zone and in whatever order its files came', () => {
    const one = zipOf({ 'b/ب.txt': bytes('اثنان'), 'a.txt': bytes('one') });
    vi.useFakeTimers({ now: Date.UTC(2031, 5, 1) });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(zipOf({ 'a.txt': bytes('one'), 'b/ب.txt': bytes('اثنان') })).toEqual(one);
    expect(zipOf({ 'a.txt': bytes('two'), 'b/ب.txt': bytes('اثنان') })).not.toEqual(one);
  });

  it('is unpacked as it was', () => {
    unpack(zipOf({ 'b/ب.txt': bytes('اثنان') }), folder);
    expect(readFileSync(join(folder, 'b/ب.txt'), 'utf8')).toBe('اثنان');
  });

  it('writes nothing outside of its folder', () => {
    const inside = join(folder, 'inside');
    expect(() => unpack(zipSync({ '../out.txt': bytes('out') }), inside)).toThrow('would lie outside');
    expect(existsSync(join(folder, 'out.txt'))).toBe(false);
  });
});

/** Neither a folder that was fetched as a zip nor a machine without git can say which files are the repository's. */
const isClone = existsSync('.git') && hasProgram('git');

describe.skipIf(!isClone)('the files of the sources', () => {
  const files = isClone ? sourceFiles('.') : [];

  it('are what the builds are made of, in one order, without pictures and what was built', () => {
    for (const needed of [
      'package-lock.json',
      'wxt.config.ts',
      'seeds/libya/terms.json',
      'public/icon/128.png',
    ])
      expect(files).toContain(needed);
    expect(files).toEqual([...files].sort());
    expect(files.filter((name) => /^(?:docs\/screens|\.output|node_modules)\//u.test(name))).toEqual([]);
  });
});
