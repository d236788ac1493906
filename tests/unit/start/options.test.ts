import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lastChange } from '../../../scripts/start/build.ts';
import { hasDisplay, readOptions } from '../../../scripts/start/options.ts';

it('takes files before and after the options', () => {
  const options = readOptions(['a.txt', '--headless', '--out', 'pictures', 'b.html'], true);
  expect(options).toMatchObject({ files: ['a.txt', 'b.html'], headless: true, out: resolve('pictures') });
});

it('drives the browser itself where no window can be shown', () => {
  expect(readOptions([], false).headless).toBe(true);
  expect(readOptions([], true).headless).toBe(false);
  expect(readOptions(['--out', 'x'], true).headless).toBe(true);
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

it('says what is wrong with an option and shows the usage', () => {
  expect(() => readOptions(['--wrong'], true)).toThrow(/Unknown option '--wrong'[\s\S]*npm start -- FILE/);
  expect(() => readOptions(['--port', '99999'], true)).toThrow('--port must be a number from 0 to 65535');
});

it('finds the latest change anywhere under a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-change-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'file'), '');
  const later = Math.round(Date.now() / 1000) + 1000;
  utimesSync(join(folder, 'deep', 'file'), later, later);
  expect(lastChange(folder)).toBe(later * 1000);
  expect(lastChange(join(folder, 'none'))).toBe(0);
  rmSync(folder, { recursive: true });
});
