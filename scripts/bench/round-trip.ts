/**
 * The round trip page → background → page in the built extension: an article of 10 KB sent to be analysed and its marks
 * sent back, against an empty message on the same way. Run with `node scripts/bench/round-trip.ts` after `npm run build`.
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

const ROUNDS = 40;
const UNITS = 10 * 1024;
const PAUSE = 60;
/** Steps through the paragraphs. */
const PRIMES = [1, 7, 11, 13, 17, 19, 23, 29];
const GOLD = 'tests/fixtures/gold';

/** What one run says: medians in milliseconds, each with its least. */
interface Trip {
  empty: [median: number, least: number];
  /** The article as it is sent, but refused at the door: what carrying it there costs. */
  carried: [median: number, least: number];
  article: [median: number, least: number];
  first: number;
  marks: number;
}

/**
 * Runs in the content script's own world. The texts are all different, as pages are; after each message the background
 * gets the time to store what it read, so that neither kind waits for what the one before left to do.
 */
const measure = async (texts: string[][], pause: number): Promise<Trip> => {
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
  const rest = () => new Promise((done) => setTimeout(done, pause));
  const send = async (type: string, data: object | undefined) => {
    await rest();
    const start = performance.now();
    const answer = await runtime.sendMessage({ id: start, type, data, timestamp: Date.now() });
    return { ms: performance.now() - start, answer };
  };
  const times: Record<'empty' | 'carried' | 'article', number[]> = { empty: [], carried: [], article: [] };
  const marks: number[] = [];
  for (const lines of texts) {
    // Refused at the door: a page may not ask for this.
    times.empty.push((await send('packSummary', undefined)).ms);
    times.carried.push((await send('packSummary', pageOf(lines))).ms);
    const { ms, answer } = await send('articleRead', pageOf(lines));
    times.article.push(ms);
    if (!answer.res) throw new Error(JSON.stringify(answer));
    marks.push(answer.res.length);
  }
  const summary = (values: number[]): [number, number] => {
    const sorted = values.slice(texts.length >> 2).sort((a, b) => a - b);
    return [sorted[sorted.length >> 1]!, sorted[0]!];
  };
  return {
    empty: summary(times.empty),
    carried: summary(times.carried),
    article: summary(times.article),
    first: times.article[0]!,
    marks: summary(marks)[0],
  };
};

/** Texts of 10 KB from the Arabic paragraphs of the demo site and the annotated texts, no two the same. */
function texts(): string[][] {
  const pool = new Set<string>();
  const add = (line: string) => {
    const words = line.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim(); // prettier-ignore
    if (words.length > 80) pool.add(words);
  };
  for (const { lang, body } of loadSite().articles) if (lang === 'ar') body.split('</p>').forEach(add);
  for (const name of readdirSync(GOLD).filter((file) => file.endsWith('.txt'))) {
    const { header, text } = parseFixture(readFileSync(`${GOLD}/${name}`, 'utf8'), name);
    if (header.lang === 'ar') text.split('\n').forEach(add);
  }
  const lines = [...pool];
  return Array.from({ length: ROUNDS }, (_, round) => {
    // A stride of its own for every text: the paragraphs meet in another order.
    const stride = PRIMES[round % PRIMES.length]!;
    const taken: string[] = [];
    for (let i = 0; taken.join('\n').length < UNITS && i < lines.length; i++)
      taken.push(lines[(round * 37 + i * stride) % lines.length]!);
    return taken;
  });
}

const executable = ensureBrowser(true, console.log);
const screen = await openScreen();
const site = await serve(loadSite(), [], 0);
const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
try {
  await browser.welcome.locator('form input').fill('localhost');
  await browser.allow(browser.welcome.locator('form button[type=submit]'));
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
    expression: `(${measure.toString()})(${JSON.stringify(texts())}, ${PAUSE})`,
    contextId: worlds.at(-1)!,
    awaitPromise: true,
    returnByValue: true,
  });
  const { empty, carried, article, first, marks } = result.value as Trip;
  const line = (name: string, [median, least]: [number, number]) => [name, median, least, median / empty[0]];
  print(
    `Round trip page → background → page, the last ${ROUNDS * 0.75} of ${ROUNDS} different texts of 10 KB`,
    ['', 'median ms', 'least ms', '× the empty message'],
    [
      line('empty message', empty),
      line('an article, refused at the door', carried),
      line(`an article, answered with its marks (${marks})`, article),
      ['the first article after the start', first, null, first / empty[0]],
    ],
  );
  print(
    'Bars',
    ['', 'bar', 'measured'],
    [['round trip over an empty message', '≤ 3', article[0] / empty[0]]],
  );
} finally {
  await browser.close();
  await site.close();
  screen.close();
}
