/**
 * 500 annotations and the marks of an article of 50,000 letters in the built extension: how long after its marks they are
 * painted, how long after a change they are painted anew, and whether the page or the sidebar beside it is ever held up.
 * Run with `node scripts/bench/annotations.ts` after `npm run build`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Annotation, Colour, Target } from '../../utils/annotation/types.ts';
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { article, type Seen, watch } from './annotations-page.ts';
import { summary } from './measure.ts';
import { print } from './print.ts';
import { longestTasks, type Task } from './tasks.ts';

const UNITS = 50_000;
const NOTES = 500;
const ROUNDS = 7;

interface Global {
  seen: Seen;
  again: () => number;
}

/** Milliseconds after which everything that follows has been drawn. */
const SETTLED = 700;

const html = article(UNITS);
const EMPTY = '<!doctype html><title>Empty</title><p>Empty</p>';
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(url === '/empty' ? EMPTY : html);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const site = `http://long.localhost:${port}`;
/** The same page on a site that the reader did not allow. */
const unread = `http://127.0.0.1:${port}/read`;
const executable = ensureBrowser(true, console.log);
const screen = await openScreen();
const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });

/** Annotates places all over the text, some of them several paragraphs long. */
async function annotate(tabId: number, length: number): Promise<Annotation[]> {
  const records: Annotation[] = [];
  for (let n = 0; n < NOTES; n++) {
    const start = 30 + Math.floor((n * (length - 600)) / NOTES);
    const end = start + 20 + (n % 50) * (n % 25 === 0 ? 10 : 2);
    const target = (await browser.ask('targetAt', { tabId, start, end })) as Target;
    records.push({
      schema: 1, id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, target, kind: 'note',
      note: `ملاحظة ${n}`, tags: [], colour: 'yellow', code: null, disputes: null, createdAt: n, changedAt: n,
      author: null, foreign: {},
    }); // prettier-ignore
  }
  await browser.ask('restoreAnnotations', { rows: records });
  return records;
}

const seenIn = (page: Page) => page.evaluate(() => (globalThis as unknown as Global).seen);
async function untilNotes(page: Page): Promise<Seen> {
  await page.waitForFunction(() => (globalThis as unknown as Global).seen.notes !== null);
  await page.waitForTimeout(400);
  return seenIn(page);
}

/** The page is loaded: from the marks to the annotations, ms. */
async function load(page: Page): Promise<number> {
  await page.goto(`${site}/read`);
  const seen = await untilNotes(page);
  return seen.notes! - seen.marks!;
}

/** An annotation is written: from the message to the annotations painted anew, ms. */
async function change(page: Page, row: Annotation, colour: Colour): Promise<number> {
  const origin = await page.evaluate(() => (globalThis as unknown as Global).again());
  const start = Date.now() - origin;
  const answer = (await browser.ask('saveAnnotation', { annotation: { ...row, colour } })) as { ok: boolean };
  if (!answer.ok) throw new Error('The annotation was not saved.');
  return (await untilNotes(page)).notes! - start;
}

/** The sidebar in a window of its own, beside the page: in a tab, one of the two would stand still. */
async function openSidebar(page: Page, tabId: number): Promise<Page> {
  const session = await browser.context.newCDPSession(page);
  const opened = browser.context.waitForEvent('page');
  const url = browser.page(`sidebar.html?tab=${tabId}`);
  await session.send('Target.createTarget', { url, newWindow: true, width: 400, height: 800 });
  const side = await opened;
  await side.locator('.annotation').first().waitFor();
  return side;
}

async function unfold(side: Page): Promise<void> {
  await side.locator('.annotations .fold').click();
  await side.locator('.window-list > li').first().waitFor();
  await side.waitForTimeout(SETTLED);
}

try {
  await browser.allowSite('localhost');
  const page = await browser.context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${site}/read`);
  const tabId = await browser.tabId(page);
  const view = await browser.settledView(tabId);
  const length = view.report?.body.at(-1)?.[1] ?? 0;
  if (length < UNITS) throw new Error(`Only ${length} letters were read: ${view.status}.`);
  const records = await annotate(tabId, length);
  const side = await openSidebar(page, tabId);
  const loads: number[] = [];
  const changes: number[] = [];
  const tasks: Record<string, Task[][]> = {};
  const traced = async (name: string, act: () => Promise<void>) =>
    (tasks[name] ??= []).push(await longestTasks(browser.context, [page, side], act));
  for (let round = 0; round < ROUNDS; round++) {
    await traced('an empty page loaded', async () => {
      await page.goto(`${site}/empty`);
      await page.waitForTimeout(SETTLED);
    });
    await traced('the page loaded, not read', async () => {
      await page.goto(unread);
      await page.waitForTimeout(SETTLED);
    });
    await traced('the page loaded, with its reading', async () => {
      loads.push(await load(page));
      await page.waitForTimeout(SETTLED);
    });
    await traced('an annotation changed, all painted anew', async () => {
      changes.push(await change(page, records[round]!, 'green'));
      await page.waitForTimeout(SETTLED);
    });
    await traced('the sidebar loaded', async () => {
      await side.reload();
      await side.locator('.annotation').first().waitFor();
      await side.waitForTimeout(SETTLED);
    });
    await traced('all 500 unfolded in the sidebar', () => unfold(side));
    await traced('an annotation changed, all unfolded', async () => {
      changes.push(await change(page, records[round]!, 'blue'));
      await page.waitForTimeout(SETTLED);
    });
  }
  const { markCount, noteCount } = await seenIn(page);
  print(
    `${noteCount} painted pieces of ${NOTES} annotations beside ${markCount} of marks on ${length.toLocaleString('en')} letters, ${ROUNDS} rounds`,
    ['', 'median ms', 'least ms'],
    [
      ['page loaded: annotations after its marks', summary(loads).median, summary(loads).least],
      ['after a change: all painted anew', summary(changes).median, summary(changes).least],
    ],
  );
  const walls = (name: string, which: number) => summary(tasks[name]!.map((round) => round[which]!.wall));
  const cpu = (name: string, which: number) => Math.max(...tasks[name]!.map((round) => round[which]!.cpu));
  print(
    'Longest task, ms: of the calmest round, of a usual one, and its processor time in the worst',
    ['', 'page', 'usual', 'processor', 'sidebar', 'usual', 'processor'],
    Object.keys(tasks).map((name) => [
      name,
      ...[0, 1].flatMap((which) => [walls(name, which).least, walls(name, which).median, cpu(name, which)]),
    ]),
  );
  const [empty = '', alone = '', read = '', ...ours] = Object.keys(tasks);
  const longest = (of: (name: string, which: number) => number | null) =>
    Math.max(...ours.flatMap((name) => [of(name, 0) ?? 0, of(name, 1) ?? 0]));
  const calm = longest((name, which) => walls(name, which).least);
  const usual = longest((name, which) => walls(name, which).median);
  // All of them are painted in one go, so that the first is there with the last.
  print(
    'Bars',
    ['', 'bar', 'measured'],
    [
      ['first annotation painted after a change, ms', '≤ 100', summary(changes).median],
      ['all annotations painted after a change, ms', '≤ 300', summary(changes).median],
      [
        'all annotations painted after the marks of a page that is loaded, ms',
        '≤ 300',
        summary(loads).median,
      ],
      ['longest task for annotations, page and sidebar, calmest round, ms', '≤ 50', calm],
      ['… usual round', '≤ 50', usual],
      ['… processor time, worst round', '≤ 50', longest(cpu)],
      ['… times that of an empty page loaded, usual round', '', usual / (walls(empty, 0).median ?? 1)],
      ['… times its processor time, worst round', '', longest(cpu) / cpu(empty, 0)],
      [
        'longest task of the page loaded, with its reading, times that without, usual round',
        '',
        (walls(read, 0).median ?? 0) / (walls(alone, 0).median ?? 1),
      ],
      ['… times its processor time, worst round', '', cpu(read, 0) / cpu(alone, 0)],
    ],
  );
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  screen.close();
}
