/** Automatic backups in the built extension, with the permission for downloads given. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { makeVariant, type Variant } from '../../scripts/browser/variant.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { annotation } from '../unit/store/rows.ts';

declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
  downloads: { search(query: object): Promise<{ filename: string; fileSize: number; exists: boolean }[]> };
};

let variant: Variant;
let profile: Profile;
let browser: KillableBrowser;
let page: Page;
beforeAll(async () => {
  variant = makeVariant(EXTENSION, { permissions: ['downloads'] });
  profile = makeProfile(variant.folder);
  const executable = ensureBrowser(true, () => undefined);
  const options = { executable, extension: variant.folder, headless: true, offline: true };
  browser = await openKillable(options, profile.folder);
  page = await browser.open('options.html');
});
afterAll(async () => {
  await browser?.kill();
  profile?.discard();
  variant?.discard();
});

const turnOn = (keep: number) =>
  page.evaluate(
    (kept) => chrome.storage.local.set({ rolling: { on: true, keep: kept, articles: true } }),
    keep,
  );
const downloads = () => page.evaluate(() => chrome.downloads.search({}));
const save = (from: number, to: number) =>
  ask(page, 'restoreAnnotations', {
    rows: Array.from({ length: to - from }, (_, n) => annotation(from + n)),
  });

describe('automatic backups', () => {
  it('are not made before the reader turns them on', async () => {
    await save(0, 3);
    expect(await ask(page, 'rollingState', undefined)).toMatchObject({ lastAt: null, allowed: true });
    expect(await downloads()).toEqual([]);
  });

  it('begin when they are turned on, with a file that is whole', async () => {
    await turnOn(2);
    await expect.poll(async () => (await ask(page, 'rollingState', undefined)).lastAt).not.toBe(null);
    const [file] = await downloads();
    const lines = readFileSync(file!.filename, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(2 + 3 + 1);
    expect(file!.fileSize).toBe(readFileSync(file!.filename).length);
    expect((JSON.parse(lines.at(-1)!) as { kind: string }).kind).toBe('end');
  });

  it('are made anew after fifty changes, and only the wanted number stays', async () => {
    const before = await ask(page, 'rollingState', undefined);
    const [first] = await downloads();
    await save(3, 60);
    await expect
      .poll(async () => (await ask(page, 'rollingState', undefined)).lastAt)
      .toBeGreaterThan(before.lastAt!);
    await ask(page, 'backupNow', undefined);
    const kept = await downloads();
    expect(kept.length).toBe(2);
    expect(existsSync(first!.filename)).toBe(false);
    expect((await ask(page, 'rollingState', undefined)).problem).toBe(null);
  });
});
