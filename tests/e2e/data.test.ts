/** The reader's data through the library of the built extension: out, erased, in again; a hostile file; a site forgotten. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { ask, openKillable, type KillableBrowser } from '../../scripts/browser/killable.ts';
import { makeProfile, type Profile } from '../../scripts/browser/profile.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import type { Annotation } from '../../utils/annotation/types.ts';
import { canonicalJson } from '../../utils/store/same.ts';
import { annotation, keptArticle } from '../unit/store/rows.ts';

declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void>; get(): Promise<object> } };
};

const COUNT = 120;
/** Of every kind, with a frame, a disputed mark, an author and fields of another program. */
const ROWS: Annotation[] = Array.from({ length: COUNT }, (_, n) =>
  annotation(n, {
    kind: (['note', 'framing', 'dispute', 'evidence'] as const)[n % 4]!,
    colour: (['yellow', 'green', 'blue', 'pink', 'grey'] as const)[n % 5]!,
    code: n % 4 === 1 ? 'conflict' : null,
    disputes: n % 4 === 2 ? { pack: 'ferry', part: 'terms', row: 'pirates' } : null,
    author: n % 10 === 0 ? 'سلمى' : null,
    foreign: n % 10 === 3 ? { annotation: { 'x:rating': [n, { deep: 'قيمة' }] } } : {},
  }),
);

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
const hashOf = (rows: readonly unknown[]): string =>
  createHash('sha256')
    .update(
      rows
        .map((row) => canonicalJson(row))
        .sort()
        .join('\n'),
    )
    .digest('hex');

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

/** Erases everything as the reader does: asked, ticked, done. */
async function erase(): Promise<void> {
  await go('#/data');
  await button('Erase everything…').click();
  const sure = page.getByRole('group', { name: /All of this would be gone/ });
  expect(await sure.locator('dd').first().textContent()).toBe(String(COUNT));
  const yes = sure.getByRole('button', { name: 'Erase everything' });
  expect(await yes.isDisabled()).toBe(true);
  await sure.getByRole('checkbox').check();
  await yes.click();
  await says('Everything is erased.');
  expect(await stored()).toEqual([]);
  // Erasing takes the chosen language, too.
  await page.evaluate(() => chrome.storage.local.set({ language: 'en' }));
}

describe('annotations saved as Web Annotations, erased and imported', () => {
  it('are identical by hash, and importing once more changes nothing', async () => {
    await go('#/annotations');
    await says(`${COUNT} annotations`);
    await unfold('Save as a file');
    const path = await saved(() => button('W3C Web Annotation (JSON-LD)').click());
    const file = { name: 'notes.jsonld', mimeType: 'application/ld+json', buffer: readFileSync(path) };
    const before = hashOf(await stored());
    await erase();

    await go('#/annotations');
    await unfold('Import from a file');
    await page.locator('input[type=file]').setInputFiles(file);
    await says(`${COUNT} new`);
    expect(await stored()).toEqual([]);
    await button(words(`Import ${COUNT}`)).click();
    await says(`${COUNT} annotations were imported from`);
    expect(hashOf(await stored())).toBe(before);

    await page.locator('input[type=file]').setInputFiles(file);
    await says(`${COUNT} here already, unchanged`);
    await says('Nothing would change.');
    await button('Cancel').click();

    await button('Undo').click();
    await expect.poll(stored).toEqual([]);
    await button('Do it again').click();
    await expect.poll(async () => hashOf(await stored())).toBe(before);
  });
});

describe('a backup, everything erased, and the backup restored', () => {
  it('brings annotations, articles and settings back, identical by hash', async () => {
    await keepArticles(['https://harbour.example/1', 'https://harbour.example/2']);
    await page.evaluate(() => chrome.storage.local.set({ keep: 'asked' }));
    const before = hashOf(await stored());
    await go('#/data');
    const path = await saved(() => button('Save a backup').click());
    await says('Saved and checked');
    await erase();

    const backup = { name: 'isnad.ndjson', mimeType: 'application/x-ndjson', buffer: readFileSync(path) };
    await page.locator('input[type=file]').setInputFiles(backup);
    await page.getByRole('row', { name: words(`Annotations ${COUNT}`) }).waitFor();
    expect(await stored()).toEqual([]);
    await button('Restore').click();
    await page.getByText(/entries taken over/).waitFor();
    expect(hashOf(await stored())).toBe(before);
    expect(await ask(page, 'forgetArticles', { preview: true })).toEqual({ ok: true, value: 2 });
    expect(await page.evaluate(() => chrome.storage.local.get())).toMatchObject({ keep: 'asked' });
  });

  it('cut off in the middle: it says so, and takes nothing over unasked', async () => {
    await go('#/data');
    const path = await saved(() => button('Save a backup').click());
    const bytes = readFileSync(path);
    await erase();
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
