/** The reader's data in the built extension: many writers, a browser that is killed, data of a newer Isnad, erasing everything. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killCycles } from '../../scripts/bench/kill-cycles.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import type { OpenOptions } from '../../scripts/browser/launch.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { makeVariant, type Variant } from '../../scripts/browser/variant.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { annotation } from '../unit/store/rows.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: { tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> } };

const options = (extension = EXTENSION): OpenOptions => ({
  executable: ensureBrowser(true, () => undefined),
  extension,
  headless: true,
  offline: true,
});

let site: RunningServer;
let variant: Variant;
let profile: Profile;
let browser: KillableBrowser;
let page: Page;
beforeAll(async () => {
  site = await serve(loadSite(), [], 0);
  variant = makeVariant(EXTENSION, { host_permissions: ['*://*/*'] });
  profile = makeProfile(variant.folder);
  browser = await openKillable(options(variant.folder), profile.folder);
  page = await browser.open('options.html');
});
afterAll(async () => {
  await browser?.kill();
  await site?.close();
  profile?.discard();
  variant?.discard();
});

const total = async (): Promise<number> => {
  const answer = await ask(page, 'annotationsPage', { after: null, limit: 1 });
  return answer.ok ? answer.value.total : -1;
};
/** Writes a part of the annotations from a page, 25 messages at a time; the ids that were answered as saved. */
async function writeFrom(from: Page, rows: Annotation[]): Promise<string[]> {
  const saved: string[] = [];
  for (let at = 0; at < rows.length; at += 25) {
    const answers = await Promise.all(
      rows.slice(at, at + 25).map((row) => ask(from, 'saveAnnotation', { annotation: row })),
    );
    for (const answer of answers) if (answer.ok) saved.push(answer.value.id);
  }
  return saved;
}

describe('two tabs that write at once', () => {
  it('have all of their 1,000 annotations stored', async () => {
    const other = await browser.open('options.html');
    const rows = Array.from({ length: 1000 }, (_, n) => annotation(n));
    const saved = await Promise.all([
      writeFrom(page, rows.filter((_, n) => n % 2 === 0)),
      writeFrom(other, rows.filter((_, n) => n % 2 === 1)),
    ]); // oxfmt-ignore
    expect(saved.map((ids) => ids.length)).toEqual([500, 500]);
    expect(await total()).toBe(1000);
    await other.close();
  }, 120_000);

  it('of which one edits an older version: it is told, and the other’s words stand', async () => {
    const id = annotation(1).id;
    const first = await ask(page, 'saveAnnotation', { annotation: { ...annotation(1), note: 'first' } });
    const over = first.ok ? first.value.changedAt : 0;
    await ask(page, 'saveAnnotation', { annotation: { ...annotation(1), note: 'second' }, over });
    const late = await ask(page, 'saveAnnotation', { annotation: { ...annotation(1), note: 'third' }, over });
    expect(late).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    const found = await ask(page, 'annotationsOf', { addresses: [annotation(1).target.article] });
    expect(found.ok && found.value.own.find((row) => row.id === id)?.note).toBe('second');
  });
});

describe('a browser that is killed while annotations are written', () => {
  it('has lost none that was called saved, three times over on one new profile', async () => {
    const own = makeProfile(EXTENSION);
    try {
      const moments = [400, 900, 1200];
      const report = await killCycles(options(), own.folder, moments.length, () => moments.shift()!);
      expect(report).toMatchObject({ cycles: 3, lost: [], torn: 0 });
      expect(report.acknowledged).toBeGreaterThan(0);
    } finally {
      own.discard();
    }
  }, 300_000);
});

describe('a message with a row that does not fit', () => {
  it('is refused before anything is written', async () => {
    const bad = { ...annotation(1), note: 5 } as unknown as Annotation;
    await expect(ask(page, 'saveAnnotation', { annotation: bad })).rejects.toThrow('saveAnnotation');
  });
});

describe('data that a newer Isnad has written', () => {
  it('is shown, and saving says why not', async () => {
    await page.evaluate(async () => {
      const request = indexedDB.open('isnad', 9990);
      await new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result.close()));
        request.addEventListener('error', reject);
      });
    });
    expect(await ask(page, 'retryStorage', undefined)).toMatchObject({ state: 'newer' });
    expect(await total()).toBe(1000);
    const refused = await ask(page, 'saveAnnotation', { annotation: annotation(5000) });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'newer' } });
  });

  it('does not keep pages from being read and marked', async () => {
    const article = await browser.context.newPage();
    const { url } = site.articles.find(({ name }) => name.includes('sahel'))!;
    await article.goto(url);
    const tabs = await page.evaluate(() => chrome.tabs.query({}));
    const tabId = tabs.find((tab) => tab.url === url)!.id!;
    const view = () => ask(page, 'getView', { tabId });
    await expect.poll(async () => (await view()).status).toBe('ready');
    expect((await view()).kept).toBe(false);
    expect((await view()).problem).not.toBe(null);
    const painted = () => article.evaluate(() => [...CSS.highlights].some(([, ranges]) => ranges.size > 0));
    await expect.poll(painted).toBe(true);
    await article.close();
  });
});

describe('erasing everything', () => {
  it('says what goes, leaves nothing, and Isnad works on', async () => {
    expect(await ask(page, 'eraseCount', undefined)).toMatchObject({ counted: true, annotations: 1000 });
    expect(await ask(page, 'eraseEverything', undefined)).toEqual({ ok: true, value: null });
    expect(await ask(page, 'storageState', undefined)).toMatchObject({ state: 'open', problem: null });
    expect(await total()).toBe(0);
    expect((await ask(page, 'saveAnnotation', { annotation: annotation(1) })).ok).toBe(true);
    expect((await ask(page, 'packSummary', undefined)).names).toBeGreaterThan(0);
  });
});
