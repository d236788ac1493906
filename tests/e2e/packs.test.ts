/** Packs in the built extension: import, marks, overrule, export, and the same again in a browser that knows none of it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowser } from '../../scripts/browser/extension.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { openScreen, type Screen } from '../../scripts/browser/screen.ts';
import { EXTENSION } from '../../scripts/start/build.ts';
import { type RunningServer, serve } from '../../scripts/start/server.ts';
import { loadSite } from '../../scripts/start/site/load.ts';

const problems: string[] = [];
let screen: Screen;
let site: RunningServer;
let first: ExtensionBrowser;
let second: ExtensionBrowser | undefined;
let article: Page;
let library: Page;
/** Two words of the article that no pack marks. */
let phrase: string;
let pack: string;
let saved: Buffer;

async function open(browser: ExtensionBrowser): Promise<{ article: Page; library: Page }> {
  const pages = { article: await browser.context.newPage(), library: await browser.context.newPage() };
  for (const page of Object.values(pages)) {
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  }
  await pages.article.goto(site.articles.find(({ name }) => name.includes('sahel'))!.url);
  await browser.pressAction(pages.article);
  const view = await browser.settledView(await browser.tabId(pages.article));
  await pages.library.goto(`${browser.page('library.html')}#/packs/${view.pack?.id}`);
  await pages.library.locator('.rows').waitFor();
  return pages;
}

/** Terms of the article as the sidebar shows them now. */
async function terms(browser: ExtensionBrowser, page: Page) {
  return (await browser.settledView(await browser.tabId(page))).terms;
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
/** A pack of 20,000 names. */
function large(version: string): string {
  const entities = Array.from({ length: 20_000 }, (_, i) => ({
    id: `person-${i}`,
    kind: 'person',
    names: { en: [`Alder${i.toString(36)} Birch${(i * 7).toString(36)}`] },
  }));
  const text = { en: 'Large' };
  return JSON.stringify({
    format: 1, id: 'large', version, title: text, description: text, license: 'MIT', entities,
    camps: [], circles: [], topic: { anchors: ['person-0'], minimum: 1 },
    sources: [], outlets: [], terms: [], namings: [], articles: [],
  }); // oxfmt-ignore
}

/** The version of the large pack in each table that holds it, null where it is not. */
function versions(page: Page): Promise<(string | null)[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('isnad');
      asked.addEventListener('success', () => done(asked.result));
    });
    const row = (table: string) =>
      new Promise<{ version?: string; pack?: { version: string } } | undefined>((done) => {
        const asked = db.transaction(table).objectStore(table).get('large');
        asked.addEventListener('success', () => done(asked.result));
      });
    const rows = await Promise.all(['packs', 'published', 'overlaid'].map(row));
    db.close();
    return rows.map((one) => one?.version ?? one?.pack?.version ?? null);
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  const executable = ensureBrowser(true, () => undefined);
  screen = await openScreen();
  site = await serve(loadSite(), [], 0);
  first = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  ({ article, library } = await open(first));
  const view = await first.settledView(await first.tabId(article));
  pack = view.pack!.id;
  const text = await article.locator('body').innerText();
  // Words of no form that the packs know: another row's claim to them would be another test.
  const known = readdirSync('seeds')
    .flatMap((one) => ['terms', 'entities'].map((part) => readFileSync(`seeds/${one}/${part}.json`, 'utf8')))
    .join('\n');
  phrase = view.terms
    .flatMap(({ sentence }) => [sentence.before, sentence.after])
    .flatMap((part) => part.match(/(?<!\p{L})\p{L}{4,} \p{L}{4,}(?!\p{L})/gu) ?? [])
    .find(
      (two) =>
        text.split(two).length === 2 && two.split(' ').every((word) => !known.includes(word.slice(1, -1))),
    )!;
});

afterAll(async () => {
  await first?.close();
  await second?.close();
  await site?.close();
  screen?.close();
});

describe('a table with a new term', () => {
  it('is shown before anything changes, with what was refused', async () => {
    const camp = (await first.view(await first.tabId(article))).camps[0]!.id;
    const table = [
      'id,names_ar,usedBy,direction,camp,strength,context',
      `own-word,${phrase},${camp},against,${camp},1,any`,
      `own-other,كلمة,${camp},against,nobody,1,any`,
    ].join('\n');
    await library.bringToFront();
    await choose(library, 'terms.csv', table);
    await expect.poll(() => library.locator('.preview').innerText()).toMatch(/own-word[^]*row 3[^]*nobody/u);
    expect((await terms(first, article)).some(({ hit }) => hit.id === 'own-word')).toBe(false);
  });

  it('is in use once it is imported: the open page is read again and marked', async () => {
    await library.bringToFront();
    await button(library, 'Import').click();
    await library.locator('.done').waitFor();
    await expect
      .poll(async () => (await terms(first, article)).filter(({ hit }) => hit.id === 'own-word').length)
      .toBe(1);
    const marked = () =>
      article.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));
    await expect.poll(marked).toContain(phrase);
  });
});

describe('a row that is overruled', () => {
  it('is the reader’s own in the sidebar, and survives the background being stopped', async () => {
    const [term] = (await terms(first, article)).filter(
      ({ hit, strength }) => hit.id !== 'own-word' && strength < 3,
    );
    await library.bringToFront();
    await library.goto(`${first.page('library.html')}#/packs/${pack}/edit/terms/${term!.hit.id}`);
    await library.getByLabel('Strength').selectOption('3');
    await library.getByLabel('Your name').fill('Salma');
    await library.getByLabel('Reason').fill('Stronger than it looks.');
    await button(library, 'Save').click();
    await library.locator('.row[data-open] .own').waitFor();
    await first.stopWorker();
    const again = async () => (await terms(first, article)).find(({ hit }) => hit.id === term!.hit.id);
    await expect.poll(async () => (await again())?.strength).toBe(3);
    expect((await again())?.own).toMatchObject({ author: 'Salma', reason: 'Stronger than it looks.' });
  });

  it('cannot be made into something that does not fit, and says why', async () => {
    await library.goto(`${first.page('library.html')}#/packs/${pack}/new/terms?text=<b>x`);
    await library.getByLabel('Strength').selectOption('2');
    await library.getByRole('checkbox').nth(2).check();
    await library.getByLabel('Reason').fill('No reason.');
    await button(library, 'Save').click();
    await expect.poll(() => library.locator('.form .problem').innerText()).not.toBe('');
    expect(await library.locator('.form b').count()).toBe(0);
    await library.locator('.form').getByRole('button', { name: 'Cancel' }).click();
  });

  it('is saved with the pack, with who, why and when', async () => {
    await library.locator('.export summary').click();
    const [download] = await Promise.all([
      library.waitForEvent('download'),
      button(library, 'Pack with your changes (zip)').click(),
    ]);
    saved = readFileSync(await download.path());
    expect(saved.length).toBeGreaterThan(10_000);
  });
});

describe('a pack that is switched off', () => {
  it('marks nothing, and does again when it is switched on', async () => {
    const own = library.locator('.pack[data-current] input[type=checkbox]');
    await own.uncheck();
    await expect.poll(async () => (await first.view(await first.tabId(article))).status).toBe('off-topic');
    await library.bringToFront();
    await own.check();
    await expect.poll(async () => (await first.view(await first.tabId(article))).status).toBe('ready');
  });
});

describe('in another browser', () => {
  it('the saved file brings the pack and the changes with their author', async () => {
    await first.close();
    const executable = ensureBrowser(true, () => undefined);
    second = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
    const pages = await open(second);
    expect((await terms(second, pages.article)).some(({ hit }) => hit.id === 'own-word')).toBe(false);
    await pages.library.bringToFront();
    await choose(pages.library, 'pack.zip', saved);
    await button(pages.library, 'Import').click();
    await pages.library.locator('.done').waitFor();
    await expect
      .poll(async () => (await terms(second!, pages.article)).filter(({ own }) => own).length)
      .toBeGreaterThan(1);
    const own = (await terms(second, pages.article)).flatMap((term) => term.own?.author ?? []);
    expect(own).toContain('Salma');
  });

  it('a damaged file changes nothing, and says why', async () => {
    const page = second!.context.pages().find((one) => one.url().includes('library.html'))!;
    await page.bringToFront();
    await choose(page, 'half.zip', saved.subarray(0, saved.length / 2));
    await expect.poll(() => page.locator('.problems').innerText()).toContain('cut off or damaged');
  });

  it('an import that is cancelled leaves nothing behind, and the same file can be chosen again', async () => {
    const page = second!.context.pages().find((one) => one.url().includes('library.html'))!;
    await page.bringToFront();
    await choose(page, 'large.json', large('1.0.0'));
    await page.locator('.progress').getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.drop').waitFor();
    expect(await versions(page)).toEqual([null, null, null]);
    await choose(page, 'large.json', large('1.0.0'));
    await button(page, 'Import').click();
    await page.locator('.done').waitFor();
    expect(await versions(page)).toEqual(['1.0.0', '1.0.0', '1.0.0']);
  });

  it('an import whose background is stopped midway is done whole or not at all', async () => {
    const page = second!.context.pages().find((one) => one.url().includes('library.html'))!;
    await choose(page, 'large.json', large('2.0.0'));
    await button(page, 'Import').click();
    await second!.stopWorker();
    await page.locator('.done, .problems').waitFor();
    const [pack, published, overlaid] = await versions(page);
    expect(['1.0.0', '2.0.0']).toContain(pack);
    expect([published, overlaid]).toEqual([pack, pack]);
  });

  it('no page has reported an error', () => {
    expect(problems).toEqual([]);
  });
});
