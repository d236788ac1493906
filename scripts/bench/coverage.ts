/**
 * Coverage and search over a library of 10,000 and of 100,000 articles in a real Chromium's IndexedDB:
 *
 *   node scripts/bench/coverage.ts [ARTICLES …]
 */
import { openBare } from './bare.ts';
import { bundle } from './bundle.ts';
import type { bench } from './coverage-page.ts';
import { print } from './print.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 100)) {
  console.error('usage: node scripts/bench/coverage.ts [ARTICLES …]   (numbers from 100 on, ascending)');
  process.exit(1);
}
if (sizes.length === 0) sizes.push(10_000, 100_000);
const browser = await openBare('--enable-precise-memory-info');
try {
  const code = await bundle('coverage-page.ts', 'benchPage', false);
  const context = await browser.newContext();
  // A page with an origin of its own: others may not use IndexedDB.
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' }),
  );
  const fresh = async () => {
    const page = await context.newPage();
    await page.goto('https://library.example/');
    await page.addScriptTag({ content: code });
    return page;
  };
  type Bench = typeof bench;
  let from = 0;
  for (const size of sizes) {
    const filling = await fresh();
    const each = await filling.evaluate(
      ([a, b]) => (globalThis as unknown as { bench: Bench }).bench.fill(a!, b!),
      [from, size],
    );
    await filling.close();
    from = size;
    const page = await fresh();
    const opened = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.open());
    const rows = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.ask(20));
    const held = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    );
    const stored = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
    await page.close();
    print(
      `${size.toLocaleString('en')} articles: kept at ${each.toFixed(1)} ms each, ${stored.toFixed(0)} MB stored, heap ${held.toFixed(0)} MB, library opened in ${opened.toFixed(0)} ms`,
      ['', 'median ms', 'least', 'worst', 'found'],
      rows.map((row) => [row.name, row.median, row.least, row.worst, row.found]),
    );
  }
} finally {
  await browser.close();
}
