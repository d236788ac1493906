/** The reader's data through the library of the built extension: a damaged backup, a hostile file, a site forgotten. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { annotation, keptArticle } from '../unit/store/rows.ts';

declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void>; get(): Promise<object> } };
};

const COUNT = 120;
const ROWS = Array.from({ length: COUNT }, (_, n) => annotation(n));

let profile: Profile;
let browser: KillableBrowser;
let page: Page;
beforeAll(async () => {
  profile = makeProfile(EXTENSION);
  const executable = ensureBrowser(true, () => undefined);
  browser = await openKillable(
    { executable, extension: EXTENSION, headless: true, offline: true },
    profile.folder,
  );
  page = await browser.open('library.html');
  await page.evaluate(() => chrome.storage.local.set({ language: 'en' }));
});
afterAll(async () => {
  await browser?.kill();
  profile?.discard();
});

beforeEach(async () => {
  await page.bringToFront();
  await ask(page, 'eraseEverything', undefined);
  await page.evaluate(() => chrome.storage.local.set({ language: 'en' }));
  await ask(page, 'restoreAnnotations', { rows: ROWS });
});

async function go(place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

const stored = async (): Promise<Annotation[]> => {
  const answer = await ask(page, 'annotationsPage', { after: null, limit: 5000 });
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value.annotations;
};
async function saved(click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download.path();
}
/** Words with the invisible marks in between that set numbers and names apart. */
const words = (text: string): RegExp =>
  new RegExp(
    text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[\s\u2066-\u2069]+`),
    'u',
  );
const says = (text: string) => page.getByText(words(text)).first().waitFor();
const unfold = (title: string) => page.locator('summary', { hasText: title }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A site's articles, kept through a backup: the way in which rows of articles may come without a page. */
async function keepArticles(ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async (rows) => {
      const open = indexedDB.open('isnad');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const writing = open.result.transaction('articles', 'readwrite');
      for (const row of rows) writing.objectStore('articles').put(row);
      await new Promise((resolve) => writing.addEventListener('complete', resolve));
      open.result.close();
    },
    ids.map((id, n) => keptArticle(id, 1_700_000_000_000 + n)),
  );
}

describe('a backup that is restored', () => {
  it('cut off in the middle: it says so, and takes nothing over unasked', async () => {
    await go('#/data');
    const path = await saved(() => button('Save a backup').click());
    const bytes = readFileSync(path);
    await ask(page, 'eraseEverything', undefined);
    const cut = bytes.subarray(0, Math.floor(bytes.length / 2));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cut.ndjson', mimeType: 'application/x-ndjson', buffer: cut });
    await says('The end of this file is missing');
    expect(await button('Restore').count()).toBe(0);
    expect(await stored()).toEqual([]);
  });
});

describe('a hostile file', () => {
  it('is refused record by record, and the good record alone is taken', async () => {
    const good = {
      type: 'Annotation',
      id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
      body: { type: 'TextualBody', value: '<img src=x onerror="document.title=\'owned\'">' },
      target: {
        source: 'https://harbour.example/1',
        selector: { type: 'TextQuoteSelector', exact: 'الميناء مفتوح' },
      },
    };
    const records = [
      good,
      good,
      { ...good, id: 'urn:uuid:2', target: { ...good.target, source: 'javascript:alert(1)' } },
      { ...good, id: 'urn:uuid:3', target: { source: 'https://harbour.example/1' } },
      'no object',
      { ...good, id: 'urn:uuid:4', note: 'x'.repeat(500_000) },
    ];
    const text = `${JSON.stringify(records).slice(0, -1)},{"type":"Annotation","__proto__":{"polluted":1}}]`;
    await go('#/annotations');
    await unfold('Import from a file');
    const choose = (buffer: Buffer) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer });
    await choose(Buffer.from(text));
    await says('6 cannot be taken');
    const lines = (await page.locator('.outcome[open] li').allTextContents()).map((line) =>
      line.replace(/[\u2066-\u2069]/gu, ''),
    );
    expect(lines.map((line) => /^Record (\d+):/u.exec(line)?.[1])).toEqual(['2', '3', '4', '5', '6', '7']);
    for (const [n, why] of [
      [0, 'earlier in the file'],
      [1, 'web address'],
      [2, 'quotes no words'],
      [3, 'no annotation'],
      [4, 'too large'],
      [5, '__proto__'],
    ] as const)
      expect(lines[n]).toContain(why);
    expect((await stored()).length).toBe(COUNT);
    await button(words('Import 1')).click();
    await says('1 annotation was imported from');
    await page.getByText('<img src=x').first().waitFor();
    expect(await page.title()).not.toBe('owned');

    await choose(Buffer.from(text.slice(0, text.length / 2)));
    await says('no JSON, or is cut off');
    expect((await stored()).length).toBe(COUNT + 1);
  });
});

describe('forgetting a site', () => {
  it('asks with the number, takes its articles and those of its subdomains, and leaves annotations', async () => {
    await keepArticles([
      'https://harbour.example/1',
      'https://m.harbour.example/2',
      'https://harbour.example.evil/3',
    ]);
    await go('#/packs');
    await go('#/data');
    await button(words('Forget articles of harbour.example …')).click();
    await page.getByText(/Forget .*2.* articles of .*harbour\.example/).waitFor();
    await button('Forget').and(page.locator('.danger')).click();
    await page.getByText(/2.* articles forgotten/).waitFor();
    expect(await ask(page, 'forgetArticles', { preview: true })).toEqual({ ok: true, value: 1 });
    expect((await stored()).length).toBe(COUNT);
  });
});
