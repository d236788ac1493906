/**
 * The round trip page → background → page in the built extension: an article of 10 KB sent to be analysed and its marks
 * sent back, against an empty message on the same way. Run with `node scripts/bench/round-trip.ts` after `npm run build`.
 */
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';

const ROUNDS = 40;
const UNITS = 10 * 1024;

/** Runs in the content script's own world: medians of both round trips in milliseconds. */
const measure = async (
  rounds: number,
  lines: string[],
): Promise<{ empty: number; article: number; marks: number }> => {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { sendMessage(m: object): Promise<{ res?: unknown[] }> } };
    }
  ).chrome;
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph', linkDensity: 0, article: true };
    start = block.end + 1;
    return block;
  });
  const page = {
    url: location.href,
    canonical: null,
    title: null,
    siteName: null,
    byline: null,
    published: null,
    text,
    blocks,
  };
  const send = async (type: string, data: object | undefined) => {
    const start = performance.now();
    const answer = await runtime.sendMessage({ id: start, type, data, timestamp: Date.now() });
    return { ms: performance.now() - start, answer };
  };
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  const empty: number[] = [];
  const article: number[] = [];
  let marks = 0;
  for (let i = 0; i < rounds; i++) {
    // Refused at the door: a page may not ask for this.
    empty.push((await send('packSummary', undefined)).ms);
    const { ms, answer } = await send('articleRead', page);
    article.push(ms);
    if (!answer.res) throw new Error(JSON.stringify(answer));
    marks = answer.res.length;
  }
  return { empty: median(empty.slice(rounds / 4)), article: median(article.slice(rounds / 4)), marks };
};

/** Arabic paragraphs of the demo site, no two the same, as many as make 10 KB. */
function paragraphs(): string[] {
  const lines: string[] = [];
  for (const { lang, body } of loadSite().articles) {
    if (lang !== 'ar') continue;
    for (const paragraph of body.split('</p>')) {
      const line = paragraph
        .replace(/<[^>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim();
      if (line.length > 80 && !lines.includes(line) && lines.join('\n').length < UNITS) lines.push(line);
    }
  }
  return lines;
}

const lines = paragraphs();
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
    expression: `(${measure.toString()})(${ROUNDS}, ${JSON.stringify(lines)})`,
    contextId: worlds.at(-1)!,
    awaitPromise: true,
    returnByValue: true,
  });
  const { empty, article, marks } = result.value as Awaited<ReturnType<typeof measure>>;
  console.log(`round trip, median of the last ${ROUNDS * 0.75} of ${ROUNDS} in one page`);
  console.log(`empty message      ${empty.toFixed(1)} ms`);
  console.log(
    `10 KB, ${marks} marks   ${article.toFixed(1)} ms   ${(article / empty).toFixed(1)} × the empty message`,
  );
} finally {
  await browser.close();
  await site.close();
  screen.close();
}
