/**
 * 500 annotations and the marks of an article of 50,000 letters in the built extension: how long after its marks the first
 * of them and all near the window are painted, how long after a change and after a jump to the other end, how long all take
 * wherever they stand, and whether the page or the sidebar beside it is ever held up.
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
import { becomes, evaluate } from './evaluate.ts';
import { summary } from './measure.ts';
import { print } from './print.ts';
import { longestTasks, type Task } from './tasks.ts';

const UNITS = 50_000;
const NOTES = 500;
const ROUNDS = 7;

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
    }); // oxfmt-ignore
  }
  await browser.ask('restoreAnnotations', { rows: records });
  return records;
}

/** From a moment until the first annotation was painted, and until all of them were, ms. */
interface Painted {
  first: number;
  all: number;
}

const seenIn = (page: Page) => evaluate(page, 'seen') as Promise<Seen>;
/** Pieces that all annotations, and all marks, near the window are painted in, once they were. */
let pieces = 0;
let marked = 0;

async function painted(page: Page, since: (seen: Seen) => number): Promise<Painted> {
  await becomes(page, 'seen.first !== null');
  await page.waitForTimeout(SETTLED);
  const seen = await seenIn(page);
  pieces ||= seen.noteCount;
  marked ||= seen.markCount;
  if (seen.noteCount < pieces) throw new Error(`${seen.noteCount} of ${pieces} pieces were painted.`);
  const start = since(seen);
  return { first: seen.first! - start, all: seen.all! - start };
}

/** The page is loaded: from the marks to the annotations. */
async function load(page: Page): Promise<Painted> {
  await page.goto(`${site}/read`);
  return painted(page, ({ marks }) => marks!);
}

/** An annotation is written: from the message to the annotations painted anew. */
async function change(page: Page, row: Annotation, colour: Colour): Promise<Painted> {
  const origin = (await evaluate(page, 'again()')) as number;
  const start = Date.now() - origin;
  const answer = (await browser.ask('saveAnnotation', { annotation: { ...row, colour } })) as { ok: boolean };
  if (!answer.ok) throw new Error('The annotation was not saved.');
  return painted(page, () => start);
}

/** The page draws its article anew: from then to the annotations on the new one. */
async function redraw(page: Page): Promise<Painted> {
  const start = (await evaluate(page, '(again(), redraw())')) as number;
  return painted(page, () => start);
}

/** The sidebar in a window of its own, beside the page: in a tab, one of the two would stand still. */
async function openSidebar(page: Page, tabId: number): Promise<Page> {
  const session = await browser.context.newCDPSession(page);
  const opened = browser.context.waitForEvent('page');
  const url = browser.page(`sidebar.html?tab=${tabId}`);
  await session.send('Target.createTarget', { url, newWindow: true, width: 400, height: 800 });
  const side = await opened;
  await becomes(side, LISTED);
  return side;
}

const LISTED = `document.querySelector('.annotation') !== null`;
async function unfold(side: Page): Promise<void> {
  await evaluate(side, `document.querySelector('.annotations .fold').click()`);
  await becomes(side, `document.querySelector('.window-list > li') !== null`);
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
  type When = 'load' | 'change' | 'redraw' | 'jump' | 'print';
  const times: Record<When, Painted[]> = { load: [], change: [], redraw: [], jump: [], print: [] };
  let everywhere: number[] = [];
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
      times.load.push(await load(page));
    });
    await traced('the article drawn anew by its page', async () => {
      times.redraw.push(await redraw(page));
    });
    await traced('an annotation changed, all painted anew', async () => {
      times.change.push(await change(page, records[round]!, 'green'));
    });
    await traced('the sidebar loaded', async () => {
      await side.reload();
      await becomes(side, LISTED);
      await side.waitForTimeout(SETTLED);
    });
    await traced('all 500 unfolded in the sidebar', () => unfold(side));
    await traced('an annotation changed, all unfolded', async () => {
      times.change.push(await change(page, records[round]!, 'blue'));
    });
    await evaluate(page, `scrollTo(0, document.body.scrollHeight / 2)`);
    await page.waitForTimeout(SETTLED);
    await traced('an annotation changed, in the middle of the page', async () => {
      times.change.push(await change(page, records[round]!, 'pink'));
    });
    await traced('the page scrolled to its end', async () => {
      await evaluate(page, 'walk()');
      await page.waitForTimeout(SETTLED);
    });
    await traced('a jump to the other end', async () => {
      const ms = (await evaluate(page, 'jump()')) as number;
      times.jump.push({ first: ms, all: ms });
      await page.waitForTimeout(SETTLED);
    });
    const [notes = 0, marks = 0, ms = 0] = (await evaluate(page, 'printed()')) as number[];
    times.print.push({ first: ms, all: ms });
    everywhere = [notes, marks];
  }
  const since = (what: When, which: keyof Painted) => summary(times[what].map((one) => one[which]));
  const row = (label: string, what: When) => {
    const [first, all] = [since(what, 'first'), since(what, 'all')];
    return [label, first.median, first.least, all.median, all.least];
  };
  print(
    `${NOTES} annotations in ${everywhere[0]} pieces (${pieces} near the window) beside ${everywhere[1]} of marks (${marked}) on ${length.toLocaleString('en')} letters, ${ROUNDS} rounds, ms`,
    ['', 'first painted', 'least', 'all near the window painted', 'least'],
    [
      row('page loaded: after its marks', 'load'),
      row('an annotation changed: after the message', 'change'),
      row('the article drawn anew by its page', 'redraw'),
      row('a jump to the other end: those that stand there', 'jump'),
      row('all, wherever they stand, as for printing', 'print'),
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
  const [empty = '', alone = '', read = '', redrawn = '', ...ours] = Object.keys(tasks);
  const longest = (of: (name: string, which: number) => number | null) =>
    Math.max(...ours.flatMap((name) => [of(name, 0) ?? 0, of(name, 1) ?? 0]));
  const calm = longest((name, which) => walls(name, which).least);
  const usual = longest((name, which) => walls(name, which).median);
  print(
    'Bars',
    ['', 'bar', 'measured'],
    [
      ['first annotation painted after the marks of a page, ms', '≤ 100', since('load', 'first').median],
      ['all near the window painted after them, ms', '≤ 300', since('load', 'all').median],
      ['first annotation painted after a change, ms', '≤ 100', since('change', 'first').median],
      ['all near the window painted after a change, ms', '≤ 300', since('change', 'all').median],
      ['those at the other end painted after a jump there, ms', '≤ 300', since('jump', 'all').median],
      ['all, wherever they stand, painted as for printing, ms', '≤ 300', since('print', 'all').median],
      ['longest task for annotations, page and sidebar, calmest round, ms', '≤ 50', calm],
      ['… usual round', '≤ 50', usual],
      ['… processor time, worst round', '≤ 50', longest(cpu)],
      ['… times that of an empty page loaded, usual round', '', usual / (walls(empty, 0).median ?? 1)],
      ['… times its processor time, worst round', '', longest(cpu) / cpu(empty, 0)],
      [
        'longest task of the article drawn anew, times that of the page loaded, not read, usual round',
        '',
        (walls(redrawn, 0).median ?? 0) / (walls(alone, 0).median ?? 1),
      ],
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
