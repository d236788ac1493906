/**
 * 500 annotations and the marks of an article of 50,000 letters in the built extension: how long after its marks they are
 * painted, how long after a change they are painted anew, and whether the page is ever held up.
 * Run with `node scripts/bench/annotations.ts` after `npm run build`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Annotation, Target } from '../../utils/annotation/types.ts';
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { article, type Seen, watch } from './annotations-page.ts';
import { summary } from './measure.ts';
import { print } from './print.ts';

const UNITS = 50_000;
const NOTES = 500;
const ROUNDS = 7;

interface Global {
  seen: Seen;
  again: () => number;
}

const html = article(UNITS);
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://long.localhost:${(server.address() as AddressInfo).port}/read`;
const executable = ensureBrowser(true, console.log);
const screen = await openScreen();
const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });

/** Annotates places all over the text, some of them several paragraphs long. */
async function annotate(tabId: number, length: number): Promise<void> {
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
  await browser.ask('importAnnotations', { records, preview: false });
}

const seenIn = (page: Page) => page.evaluate(() => (globalThis as unknown as Global).seen);
async function untilNotes(page: Page): Promise<Seen> {
  await page.waitForFunction(() => (globalThis as unknown as Global).seen.notes !== null);
  await page.waitForTimeout(400);
  return seenIn(page);
}

/** The page is loaded: from the marks to the annotations. */
async function load(page: Page) {
  await page.goto(address);
  const seen = await untilNotes(page);
  return { seen, ms: seen.notes! - seen.marks! };
}

/** An annotation is written: from the message to the annotations painted anew. */
async function change(page: Page) {
  const origin = await page.evaluate(() => (globalThis as unknown as Global).again());
  const start = Date.now() - origin;
  await browser.ask('deleteAnnotations', { ids: [] });
  const seen = await untilNotes(page);
  return {
    seen: { ...seen, tasks: seen.tasks.filter((task) => task.start >= start) },
    ms: seen.notes! - start,
  };
}

try {
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
  const page = await browser.context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  const tabId = await browser.tabId(page);
  const view = await browser.settledView(tabId);
  const length = view.report?.body.at(-1)?.[1] ?? 0;
  if (length < UNITS) throw new Error(`Only ${length} letters were read: ${view.status}.`);
  // The page without annotations, for comparison.
  await page.reload();
  await browser.settledView(tabId);
  await page.waitForTimeout(500);
  const bare = await seenIn(page);
  await annotate(tabId, length);
  const loads = [];
  const changes = [];
  for (let round = 0; round < ROUNDS; round++) {
    loads.push(await load(page));
    changes.push(await change(page));
  }
  const longest = (of: { seen: Seen }[]) =>
    Math.max(0, ...of.flatMap(({ seen }) => seen.tasks.map(({ ms }) => ms)));
  const after = loads.map(({ seen }) => ({
    seen: { ...seen, tasks: seen.tasks.filter(({ start }) => start > seen.marks!) },
  }));
  const times = (of: { ms: number }[]) => summary(of.map(({ ms }) => ms));
  const { markCount, noteCount } = loads[0]!.seen;
  print(
    `${noteCount} painted pieces of ${NOTES} annotations beside ${markCount} of marks on ${length.toLocaleString('en')} letters, ${ROUNDS} rounds`,
    ['', 'median ms', 'least ms', 'longest task, ms'],
    [
      ['page loaded without annotations', null, null, longest([{ seen: bare }])],
      ['page loaded: annotations after its marks', times(loads).median, times(loads).least, longest(after)],
      ['… with the reading of the page', null, null, longest(loads)],
      ['after a change: all painted anew', times(changes).median, times(changes).least, longest(changes)],
    ],
  );
  // All of them are painted in one go, so that the first is there with the last.
  print(
    'Bars',
    ['', 'bar', 'measured'],
    [
      ['first annotation painted after a change, ms', '≤ 100', times(changes).median],
      ['all annotations painted after a change, ms', '≤ 300', times(changes).median],
      [
        'all annotations painted after the marks, the article being kept meanwhile, ms',
        '≤ 300',
        times(loads).median,
      ],
      ['longest task in the page, ms', '≤ 50', Math.max(longest(after), longest(changes))],
    ],
  );
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  screen.close();
}
