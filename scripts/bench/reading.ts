/**
 * The reading bench: every page layout of the tests, read in a new page of Chromium three times, as it is and with 6,000
 * elements of menus around it. Prints what is found against Readability alone, and what it costs the page.
 *
 *   node scripts/bench/reading.ts [--brief]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { article } from './annotations-page.ts';
import { bundle } from './bundle.ts';
import { chromiumPath } from '../browser/find.ts';
import { print } from './print.ts';
import type { Reading, readingBench } from './reading-page.ts';

type Bench = typeof readingBench;
type Global = { readingBench: Bench };

const PAGES = fileURLToPath(new URL('../../tests/fixtures/pages/', import.meta.url));
/** Menu entries added for the heavy run, four elements each. */
const HEAVY = 1500;
/** Letters of a long article. */
const LONG = 50_000;

interface Measured {
  slug: string;
  plain: Reading;
  heavy: Reading;
  alone: { ms: number; f1: number };
}

/** Opens the fixture in a page of its own, so that nothing is warm, and runs one measurement there. */
async function shot<T>(
  browser: Browser,
  code: string,
  html: string,
  use: (input: { expected: string; heavy: number }) => Promise<T> | T,
  input: { expected: string; heavy: number },
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: code });
    return await page.evaluate(use, input);
  } finally {
    await page.close();
  }
}

const readOnce = ({ expected, heavy }: { expected: string; heavy: number }): Promise<Reading> => {
  const { readingBench: bench } = globalThis as unknown as Global;
  if (heavy > 0) bench.inflate(heavy);
  return bench.read(expected);
};
const aloneOnce = ({ expected, heavy }: { expected: string; heavy: number }) => {
  const { readingBench: bench } = globalThis as unknown as Global;
  if (heavy > 0) bench.inflate(heavy);
  return bench.alone(expected);
};

/** Of three shots the one whose longest task is the middle one: a busy machine interrupts some. */
async function middle(once: () => Promise<Reading>): Promise<Reading> {
  const three = [await once(), await once(), await once()];
  return three.sort((a, b) => a.longest - b.longest)[1]!;
}

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]!;
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ms = (value: number) => value.toFixed(1);

async function main(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium found: set ISNAD_CHROMIUM to one.');
  const code = await bundle('reading-page.ts', 'readingPage');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
  const measured: Measured[] = [];
  for (const slug of readdirSync(PAGES)) {
    const html = readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
    const expected = readFileSync(join(PAGES, slug, 'expected.txt'), 'utf8');
    const plain = await middle(() => shot(browser, code, html, readOnce, { expected, heavy: 0 }));
    const heavy = await middle(() => shot(browser, code, html, readOnce, { expected, heavy: HEAVY }));
    const lone = await shot(browser, code, html, aloneOnce, { expected, heavy: 0 });
    const loneHeavy = await shot(browser, code, html, aloneOnce, { expected, heavy: HEAVY });
    measured.push({ slug, plain, heavy, alone: { ms: loneHeavy.ms, f1: lone.f1 } });
  }
  const input = { expected: '', heavy: 0 };
  const long = await middle(() => shot(browser, code, article(LONG), readOnce, input));
  console.log(`Chromium ${browser.version()}, ${measured.length} pages, each in a new page\n`);
  await browser.close();
  report(measured, long);
}

function report(measured: Measured[], long: Reading): void {
  if (!process.argv.includes('--brief')) {
    const head = ['page', 'Readability F1', 'Isnad F1', 'traced', 'longest task ms', 'heavy: longest', 'heavy: all', 'heavy: Readability alone'];
    print('Pages', head, measured.map(({ slug, plain, heavy, alone }) => [
      slug, alone.f1.toFixed(3), plain.f1.toFixed(3), `${plain.traced}/${plain.blocks}`,
      ms(plain.longest), ms(heavy.longest), ms(heavy.total), ms(alone.ms),
    ]));
  } // oxfmt-ignore
  const blocks = measured.reduce((sum, { plain }) => sum + plain.blocks, 0);
  const traced = measured.reduce((sum, { plain }) => sum + plain.traced, 0);
  const worse = measured.filter(({ plain, alone }) => plain.f1 < alone.f1).length;
  const row = (name: string, of: (m: Measured) => number) => {
    const values = measured.map(of);
    return [name, ms(quantile(values, 0.5)), ms(quantile(values, 0.95)), ms(Math.max(...values))];
  };
  print('Cost in the page, ms', ['', 'median', 'p95', 'most'], [
    row('longest task', (m) => m.plain.longest),
    row('longest task, 6,000 elements of menus', (m) => m.heavy.longest),
    row('all work', (m) => m.plain.total),
    row('all work, 6,000 elements of menus', (m) => m.heavy.total),
    row('Readability alone, 6,000 elements of menus', (m) => m.alone.ms),
  ]); // oxfmt-ignore
  print('Bars', ['', 'bar', 'measured'], [
    ['blocks that lead to live nodes', '≥ .99', (traced / blocks).toFixed(4)],
    ['pages worse than Readability alone', '0', worse],
    ['mean F1, Readability alone', '', mean(measured.map((m) => m.alone.f1)).toFixed(4)],
    ['mean F1', 'higher', mean(measured.map((m) => m.plain.f1)).toFixed(4)],
    ['mean F1 among menus', '', mean(measured.map((m) => m.heavy.f1)).toFixed(4)],
    ['longest task, p95', '≤ 50 ms', ms(quantile(measured.map((m) => m.plain.longest), 0.95))],
    ['longest task among menus, p95', '≤ 50 ms', ms(quantile(measured.map((m) => m.heavy.longest), 0.95))],
    [`longest task, an article of ${LONG.toLocaleString('en')} letters`, '≤ 50 ms', ms(long.longest)],
  ]); // oxfmt-ignore
}

await main();
