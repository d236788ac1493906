/** A database that the browser cannot open, or has deleted: what the reader is told, what still works, and the way back. */
import { appendFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { makeVariant, type Variant } from '../../scripts/browser/variant.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import { annotation } from '../unit/store/rows.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: { tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> } };

let site: RunningServer;
let variant: Variant;
beforeAll(async () => {
  site = await serve(loadSite(), [], 0);
  variant = makeVariant(EXTENSION, { host_permissions: ['*://*/*'] });
});
afterAll(async () => {
  await site?.close();
  variant?.discard();
});

let profile: Profile;
let browser: KillableBrowser;
let page: Page;
/** Starts the browser on the profile, after it was killed. */
async function start(): Promise<void> {
  const executable = ensureBrowser(true, () => undefined);
  const options = { executable, extension: variant.folder, headless: true, offline: true };
  browser = await openKillable(options, profile.folder);
  page = await browser.open('library.html#/data');
}
beforeEach(async () => {
  profile = makeProfile(variant.folder);
  await start();
  const saved = await Promise.all([1, 2, 3].map(save));
  if (saved.some(({ ok }) => !ok)) throw new Error('the annotations to be lost were not saved');
}, 60_000);
afterEach(async () => {
  await browser?.kill();
  profile?.discard();
});

const save = (n: number) => ask(page, 'saveAnnotation', { annotation: annotation(n) });
const state = () => ask(page, 'storageState', undefined);
async function total(): Promise<number> {
  const answer = await ask(page, 'annotationsPage', { after: null, limit: 1 });
  return answer.ok ? answer.value.total : -1;
}

/** The folder in which Chromium keeps the databases of the extension. */
function folder(): string {
  const all = join(profile.folder, 'Default', 'IndexedDB');
  return join(
    all,
    readdirSync(all).find((name) => name.endsWith('.leveldb'))!,
  );
}

describe('a database that the browser has deleted', () => {
  /** A record of the log of which a crash has left the head alone: checksum, 64 bytes that should follow, type. */
  const HALF = Buffer.from([0x11, 0x22, 0x33, 0x44, 64, 0, 1]);

  it('comes back from the second copy, and the reader is told until they have read it', async () => {
    await browser.kill();
    for (const name of readdirSync(folder()).filter((one) => one.endsWith('.log')))
      appendFileSync(join(folder(), name), HALF);
    // Chromium does not mind yet, and writes on behind it.
    await start();
    expect(await total()).toBe(3);
    expect((await save(4)).ok).toBe(true);
    await browser.kill();
    // Now it takes the whole for damaged.
    await start();
    expect(await total()).toBe(4);
    expect(await state()).toMatchObject({ state: 'open', broughtBack: { annotations: 4 } });
    const told = page.getByText('Your data was brought back');
    await told.waitFor();
    await page.getByRole('button', { name: 'Understood' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await state()).toMatchObject({ broughtBack: null });
  }, 120_000);

  it('comes back when its files are full of something else', async () => {
    await browser.kill();
    for (const name of readdirSync(folder()).filter((one) => one.startsWith('MANIFEST')))
      writeFileSync(join(folder(), name), 'nothing that a database would write');
    await start();
    expect(await total()).toBe(3);
    expect((await save(4)).ok).toBe(true);
    expect(await state()).toMatchObject({ state: 'open', broughtBack: { annotations: 3 } });
  }, 120_000);
});

describe('a database that does not open', () => {
  it('is not touched; pages are read, saving says why not, and a retry opens it again', async () => {
    await browser.kill();
    const there = folder();
    const aside = join(profile.folder, 'aside');
    renameSync(there, aside);
    writeFileSync(there, 'no folder');
    await start();
    expect(await state()).toMatchObject({ state: 'closed', problem: { code: 'damaged' } });
    expect(await save(4)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    await page.getByRole('heading', { name: 'Your data does not open' }).waitFor();

    const article = await browser.context.newPage();
    const { url } = site.articles.find(({ name }) => name.includes('sahel'))!;
    await article.goto(url);
    const tabs = await page.evaluate(() => chrome.tabs.query({}));
    const tabId = tabs.find((tab) => tab.url === url)!.id!;
    const view = () => ask(page, 'getView', { tabId });
    await expect.poll(async () => (await view()).status, { timeout: 20_000 }).toBe('ready');
    expect((await view()).kept).toBe(false);
    const painted = () => article.evaluate(() => [...CSS.highlights].some(([, ranges]) => ranges.size > 0));
    await expect.poll(painted).toBe(true);

    await page.bringToFront();
    // Asked, not clicked: when the answer is here, nothing opens the database any more, and its files can be moved.
    expect(await ask(page, 'retryStorage', undefined)).toMatchObject({ state: 'closed' });
    expect(await state()).toMatchObject({ state: 'closed' });
    expect(existsSync(join(aside, 'CURRENT'))).toBe(true);
    rmSync(there);
    renameSync(aside, there);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await state()).state).toBe('open');
    expect(await total()).toBe(3);
    expect((await save(4)).ok).toBe(true);
    await page.getByRole('heading', { name: 'Your data', exact: true }).waitFor();
  }, 120_000);
});

describe('a database that no Isnad can upgrade', () => {
  /** Puts one in the place of the reader's, which goes, and has Isnad try to open it. */
  async function spoil(): Promise<void> {
    await page.evaluate(async () => {
      indexedDB.deleteDatabase('isnad');
      const request = indexedDB.open('isnad', 10);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore('articles', { keyPath: 'other' }),
      );
      await new Promise((resolve) => request.addEventListener('success', resolve));
      request.result.close();
    });
    expect(await ask(page, 'retryStorage', undefined)).toMatchObject({ state: 'closed' });
    await page.getByRole('heading', { name: 'Your data does not open' }).waitFor();
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  async function startAnew(): Promise<void> {
    await press('Start anew…');
    await page.getByLabel('I have tried again and restarted the browser').check();
    await press('Delete it and start anew');
    await page.getByRole('heading', { name: 'Your data', exact: true }).waitFor();
  }

  it('is begun anew from the safe screen, with the second copy, and without one with a backup file', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press('Save a backup')]);
    const file = await download.path();
    await spoil();
    await startAnew();
    expect(await total()).toBe(3);

    await spoil();
    await page.evaluate(() => caches.delete('isnad-second-copy'));
    await startAnew();
    expect(await total()).toBe(0);
    await page.locator('input[type=file]').setInputFiles(file);
    await press('Restore');
    await expect.poll(total).toBe(3);
    expect((await save(4)).ok).toBe(true);
  }, 120_000);
});
