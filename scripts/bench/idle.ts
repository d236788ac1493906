/**
 * What Isnad costs on a page of an allowed site that is no article: processor time of scripts on a page that has none of
 * its own, from its opening on, and afterwards while nothing happens. The same page of a site that was not allowed stands
 * beside it. Run with `node scripts/bench/idle.ts` after `npm run build`.
 */
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';
import { print } from './print.ts';

const ROUNDS = 15;
/** Milliseconds until a page has been looked at, and for which it is left alone after that. */
const OPENING = 2500;
const REST = 5000;

interface Cost {
  opening: number[];
  rest: number[];
}

/** Milliseconds of script so far. */
async function scripted(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  };
}

async function costOf(open: () => Promise<Page>, url: string): Promise<Cost> {
  const cost: Cost = { opening: [], rest: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open();
    const soFar = await scripted(page);
    await page.goto(url);
    await page.waitForTimeout(OPENING);
    const opened = await soFar();
    await page.waitForTimeout(REST);
    cost.opening.push(opened);
    cost.rest.push((await soFar()) - opened);
    await page.close();
  }
  return cost;
}

const executable = ensureBrowser(true, console.log);
const screen = await openScreen();
const site = await serve(loadSite(), [], 0);
const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
try {
  await browser.allowSite('localhost');
  const open = () => browser.context.newPage();
  const front = new URL('/', site.articles[0]!.url).href;
  const allowed = await costOf(open, front);
  const other = await costOf(open, `http://127.0.0.1:${site.port}/`);
  const row = (name: string, values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return [name, sorted[sorted.length >> 1]!, sorted[Math.floor(sorted.length * 0.95)]!, sorted[0]!];
  };
  print(
    `Processor time of scripts on a page that is no article, ms, ${ROUNDS} openings`,
    ['', 'median', 'p95', 'least'],
    [
      row('allowed site: opening', allowed.opening),
      row(`allowed site: ${REST / 1000} s of rest`, allowed.rest),
      row('another site: opening', other.opening),
      row(`another site: ${REST / 1000} s of rest`, other.rest),
    ],
  );
  const [, median] = row('', allowed.opening);
  print('Bars', ['', 'bar', 'measured'], [['idle page, opening and rest', '≤ 10 ms', median as number]]);
} finally {
  await browser.close();
  await site.close();
  screen.close();
}
