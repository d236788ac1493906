/** What the background of the built extension holds in memory, after it has read an article with a large pack in use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Pack } from '../../utils/packs/schema.ts';
import { ensureBrowser } from '../browser/install.ts';
import { ask, openKillable } from '../browser/killable.ts';
import { makeProfile } from '../browser/profile.ts';
import { makeVariant } from '../browser/variant.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';
import { largePack } from './large-pack.ts';

/** Milliseconds. */
const PATIENCE = 60_000;

/** As far as the extension's own page is asked for it. */
declare const chrome: { tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> } };

/**
 * Starts Chromium with the extension, the packs that ship with it and one of so many forms, has an article read by a
 * background that was just started, and weighs what it holds when all that can be collected is.
 * @param build folder of the extension built for Chromium
 * @returns bytes: objects of JavaScript, and buffers beside them, as the compiled packs are
 */
export async function backgroundMemory(build: string, forms: number): Promise<number> {
  const variant = makeVariant(build, { host_permissions: ['*://*/*'] });
  const added = addPack(variant.folder, forms);
  const profile = makeProfile(variant.folder);
  const site = await serve(loadSite(), [], 0);
  const executable = ensureBrowser(true, console.log);
  const browser = await openKillable(
    { executable, extension: variant.folder, headless: true, offline: true },
    profile.folder,
  );
  try {
    const page = await browser.open('options.html');
    const { titles } = await ask(page, 'packSummary', undefined);
    if (!titles.some(({ en }) => en === added.title.en)) throw new Error('The large pack is not in use.');
    await stopWorker(page);
    await readArticle(page, site.articles.find(({ name }) => name.includes('sahel'))!.url);
    return await heapOfWorker(browser.context);
  } finally {
    await browser.kill();
    await site.close();
    profile.discard();
    variant.discard();
  }
}

function addPack(folder: string, forms: number): Pack {
  const pack = largePack(forms);
  const index = join(folder, 'packs/index.json');
  const file = `packs/${pack.id}.json`;
  const shipped = JSON.parse(readFileSync(index, 'utf8')) as object[];
  writeFileSync(index, JSON.stringify([...shipped, { id: pack.id, version: pack.version, file }]));
  writeFileSync(join(folder, file), JSON.stringify(pack));
  return pack;
}

/** What installing left behind goes with the worker. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function readArticle(page: Page, url: string): Promise<void> {
  const article = await page.context().newPage();
  await article.goto(url);
  const end = Date.now() + PATIENCE;
  for (;;) {
    const tabs = await page.evaluate(() => chrome.tabs.query({}));
    const tabId = tabs.find((tab) => tab.url === url)?.id;
    if (tabId !== undefined && (await ask(page, 'getView', { tabId })).status === 'ready') return;
    if (Date.now() > end) throw new Error('The article was not read.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Asks the worker itself, over a session of the browser's. */
async function heapOfWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  const call = (method: string) =>
    new Promise<Record<string, number>>((resolve, reject) => {
      const id = ++asked;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message) as {
          id: number;
          result?: Record<string, number>;
          error?: { message: string };
        };
        if (reply.id !== id) return;
        if (reply.result) resolve(reply.result);
        else reject(new Error(`${method}: ${reply.error?.message}`));
      });
      const message = JSON.stringify({ id, method });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  await call('HeapProfiler.collectGarbage');
  const heap = await call('Runtime.getHeapUsage');
  return heap.usedSize! + heap.backingStorageSize!;
}
