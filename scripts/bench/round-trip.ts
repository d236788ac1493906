/**
 * The round trip page → background → page in the built extension: an article of 10 KB sent to be analysed and its marks
 * sent back, against an empty message on the same way, in turns. The background has read other articles before: none of the
 * paragraphs that are timed was in them. Run with `node scripts/bench/round-trip.ts` after `npm run build`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parseFixture } from '../../tests/unit/gold/parse.ts';
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';
import { print } from './print.ts';

/** Articles that are read before any is timed, and those that are timed. */
const BEFORE = 150;
const TIMED = 40;
const UNITS = 10 * 1024;
const GOLD = 'tests/fixtures/gold';
/** Milliseconds before a message, and for the background to store an article that it has read. */
const PAUSES = { rest: 60, store: 250 };

/** Milliseconds of each message, in the order in which they were sent. */
interface Trip {
  empty: number[];
  /** The article as it is sent, but refused at the door: what carrying it there costs. */
  carried: number[];
  article: number[];
  /** The first article after the start. */
  first: number;
  marks: number[];
}

/** Runs in the content script's own world. After an article the background gets the time to store it. */
const measure = async (before: string[][], timed: string[][], pauses: typeof PAUSES): Promise<Trip> => {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(m: object): Promise<{ res?: unknown[] }> } };
    }
  ).chrome;
  const pageOf = (lines: string[]) => {
    let start = 0;
    const blocks = lines.map((line) => {
      const block = { start, end: start + line.length, kind: 'paragraph', linkDensity: 0, article: true };
      start = block.end + 1;
      return block;
    });
    const none = { canonical: null, title: null, siteName: null, byline: null, published: null };
    return { url: location.href, ...none, text: lines.join('\n'), blocks };
  };
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const send = async (type: string, data: object | undefined) => {
    await rest(pauses.rest);
    const start = performance.now();
    const answer = await runtime.sendMessage({ id: start, type, data, timestamp: Date.now() });
    return { ms: performance.now() - start, answer };
  };
  const read = async (lines: string[]) => {
    const { ms, answer } = await send('articleRead', pageOf(lines));
    if (!answer.res) throw new Error(JSON.stringify(answer));
    await rest(pauses.store);
    return { ms, marks: answer.res.length };
  };
  const trip: Trip = { empty: [], carried: [], article: [], first: 0, marks: [] };
  for (const lines of before) {
    const { ms } = await read(lines);
    trip.first ||= ms;
  }
  for (const lines of timed) {
    // Refused at the door: a page may not ask for this.
    trip.empty.push((await send('packSummary', undefined)).ms);
    trip.carried.push((await send('packSummary', pageOf(lines))).ms);
    const { ms, marks } = await read(lines);
    trip.article.push(ms);
    trip.marks.push(marks);
  }
  return trip;
};

/** Numbers from 0 to 1, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` texts of 10 KB, each of other paragraphs or in another order, and none with a paragraph twice. */
function texts(paragraphs: string[], count: number, random: () => number): string[][] {
  return Array.from({ length: count }, () => {
    const left = [...paragraphs];
    const taken: string[] = [];
    for (let units = 0; units < UNITS && left.length > 0;) {
      const [one] = left.splice(Math.floor(random() * left.length), 1);
      taken.push(one!);
      units += one!.length + 1;
    }
    return taken;
  });
}

/** The Arabic paragraphs of the demo site and of the annotated texts in two halves, with no paragraph in both. */
function halves(random: () => number): [string[], string[]] {
  const pool = new Set<string>();
  const add = (line: string) => {
    const words = line.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim(); // oxfmt-ignore
    if (words.length > 80) pool.add(words);
  };
  for (const { lang, body } of loadSite().articles) if (lang === 'ar') body.split('</p>').forEach(add);
  for (const name of readdirSync(GOLD).filter((file) => file.endsWith('.txt'))) {
    const { header, text } = parseFixture(readFileSync(`${GOLD}/${name}`, 'utf8'), name);
    if (header.lang === 'ar') text.split('\n').forEach(add);
  }
  const halves: [string[], string[]] = [[], []];
  for (const line of pool) halves[random() < 0.5 ? 0 : 1].push(line);
  return halves;
}

/** The middle of the values, the one that 95 % of them do not exceed, and the least. */
function summary(values: number[]): { median: number; p95: number; least: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { median: at(0.5), p95: at(0.95), least: at(0) };
}

const random = dice(1);
const [known, unknown] = halves(random);
const before = texts(known, BEFORE, random);
const timed = texts(unknown, TIMED, random);

const executable = ensureBrowser(true, console.log);
const screen = await openScreen();
const site = await serve(loadSite(), [], 0);
const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
try {
  await browser.allowSite('localhost');
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(browser.id)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await page.goto(site.articles.find(({ name }) => name.includes('sirte-hours'))!.url);
  await browser.settledView(await browser.tabId(page));
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${measure.toString()})(${[before, timed, PAUSES].map((value) => JSON.stringify(value)).join(', ')})`,
    contextId: worlds.at(-1)!,
    awaitPromise: true,
    returnByValue: true,
  });
  const trip = result.value as Trip;
  const empty = summary(trip.empty);
  const line = (name: string, { median, p95, least }: typeof empty) => [name, median, p95, least, median / empty.median]; // oxfmt-ignore
  print(
    `Round trip page → background → page: ${TIMED} texts of 10 KB after ${BEFORE} others`,
    ['', 'median ms', '95th percentile', 'least', '× the empty message'],
    [
      line('empty message', empty),
      line('an article, refused at the door', summary(trip.carried)),
      line(`an article, answered with its marks (${summary(trip.marks).median})`, summary(trip.article)),
      ['the first article after the start', trip.first, null, null, trip.first / empty.median],
    ],
  );
  print(
    'Bars',
    ['', 'bar', 'measured'],
    [['round trip over an empty message', '≤ 3', summary(trip.article).median / empty.median]],
  );
} finally {
  await browser.close();
  await site.close();
  screen.close();
}
