/**
 * The library's screens over many kept articles, in the built extension as a reader has it: opening, searching until the rows
 * are drawn, an article with its coverage, and a comparison of all of them with its progress and its end before the end. Run
 * after `npm run build`:
 *
 *   node scripts/bench/library-screen.ts [ARTICLES] [--profile FOLDER]
 *
 * The articles are invented (`library.ts`), kept in the order of their numbers, with names and loaded words of the first pack.
 * A profile that is named is kept, and filled up only as far as articles are missing.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { ensureBrowser } from '../browser/install.ts';
import { ask, openKillable } from '../browser/killable.ts';
import { makeProfile } from '../browser/profile.ts';
import { EXTENSION } from '../start/build.ts';
import type { libraryBench } from './library-screen-page.ts';
import { summary } from './measure.ts';
import { print } from './print.ts';

type Bench = typeof libraryBench;
type WithBench = { libraryBench: Bench };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'string' } },
});
const articles = Number(positionals[0] ?? 10_000);
const ROUNDS = 20;

const fresh = values.profile === undefined ? makeProfile(EXTENSION) : null;
const profile = fresh?.folder ?? values.profile!;
mkdirSync(profile, { recursive: true });
const executable = ensureBrowser(true, console.log);
const browser = await openKillable(
  { executable, extension: EXTENSION, headless: true, offline: true },
  profile,
);
try {
  const filling = await browser.open('options.html');
  await ask(filling, 'packSummary', undefined);
  await filling.evaluate(await bundle('library-screen-page.ts', 'bench'));
  const bench = <T>(use: (page: Page) => Promise<T>) => use(filling);
  const before = await bench((page) =>
    page.evaluate(() => (globalThis as unknown as WithBench).libraryBench.count()),
  );
  if (before < articles) {
    const each = await filling.evaluate(
      ([from, until]) => (globalThis as unknown as WithBench).libraryBench.fill(from!, until!),
      [before, articles],
    );
    console.log(`${articles - before} articles kept at ${each.toFixed(1)} ms each\n`);
  }
  const { pack, thing } = await filling.evaluate(() =>
    (globalThis as unknown as WithBench).libraryBench.thing(),
  );
  const words = await filling.evaluate(
    (rounds) =>
      Array.from({ length: rounds }, (_, i) => (globalThis as unknown as WithBench).libraryBench.words(i)),
    ROUNDS,
  );
  const ids = await filling.evaluate(
    (rounds) =>
      Array.from({ length: rounds }, (_, i) =>
        (globalThis as unknown as WithBench).libraryBench.address(i * 40 + 81),
      ),
    ROUNDS,
  );
  await filling.close();

  const rows: (string | number | null)[][] = [];
  const row = (name: string, times: number[]) => {
    const { median, least } = summary(times);
    rows.push([name, median, least, Math.max(...times)]);
  };

  const opened: number[] = [];
  for (let round = 0; round < 6; round++) {
    const page = await browser.open('library.html#/articles');
    opened.push(await drawn(page, '.found-list li'));
    await page.close();
  }
  row('library opens: articles drawn', opened);

  const page = await browser.open('library.html#/articles');
  await drawn(page, '.found-list li');
  await page.waitForTimeout(1500);
  const asked = (hashes: string[], sign: string) => inTurn(page, hashes, sign);
  row('floor: a row counted and a frame', await floor(page));
  row(
    'search, two words: rows drawn',
    await asked(
      words.map((two) => `#/articles?words=${encodeURIComponent(two)}`),
      '.found-list',
    ),
  );
  row(
    'search, one frequent word: rows drawn',
    await asked(
      words.map((two) => `#/articles?words=${encodeURIComponent(two.split(' ')[0]!)}`),
      '.found-list',
    ),
  );
  row(
    'an article with its coverage: drawn',
    await asked(
      ids.map((id) => `#/articles/${encodeURIComponent(id)}`),
      '.known h1',
    ),
  );
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
  );

  const address = `#/compare/${pack}?thing=${thing}`;
  const compared = await compare(page, address);
  rows.push(['comparison of all: tables drawn', compared.drawn, null, null]);
  rows.push(['… first progress in sight', compared.first, null, null]);
  rows.push(['… steps of progress seen', compared.steps, null, null]);
  const stopped = await cancel(page, `${address}&copies=1`);
  rows.push(['… cancelled: said after', stopped, null, null]);
  const stored = await page.evaluate(async () => ((await navigator.storage.estimate()).usage ?? 0) / 1e6);
  print(
    `${articles.toLocaleString('en')} kept articles, ${stored.toFixed(0)} MB stored, heap of the page ${heap.toFixed(0)} MB after searching`,
    ['', 'median ms', 'least', 'worst'],
    rows,
  );
} finally {
  await browser.kill();
  fresh?.discard();
}

/** Milliseconds from the page's navigation until an element stands there and was painted. */
async function drawn(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector, { timeout: 60_000 });
  return page.evaluate(() => {
    const [{ duration } = { duration: 0 }] = performance.getEntriesByName('isnad-drawn');
    return duration || performance.now();
  });
}

/** What the machine takes for next to nothing, several times: one row of the database, and the next frame. */
function floor(page: Page): Promise<number[]> {
  return page.evaluate(async (rounds) => {
    const opened = indexedDB.open('isnad');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const question = opened.result.transaction('packs').objectStore('packs').count();
      await new Promise((resolve) => (question.onsuccess = resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    opened.result.close();
    return times;
  }, ROUNDS);
}

/**
 * Goes to addresses one after the other; milliseconds until each has been read and painted.
 * @param sign selector of what has other words then
 */
function inTurn(page: Page, hashes: string[], sign: string): Promise<number[]> {
  return page.evaluate(
    async ([all, kind]) => {
      const times: number[] = [];
      for (const hash of all) {
        const sign = () => document.querySelector(kind)?.textContent ?? '';
        const last = sign();
        const start = performance.now();
        location.hash = hash;
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (['', last].includes(sign()) || document.querySelector('[aria-busy=true]')) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
        });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      return times;
    },
    [hashes, sign] as const,
  );
}

/** A comparison: until its tables stand, until its progress is in sight, how many steps of it were seen. */
function compare(page: Page, hash: string): Promise<{ drawn: number; first: number; steps: number }> {
  return page.evaluate(async (to) => {
    const start = performance.now();
    const seen = new Set<string>();
    let first = 0;
    location.hash = to;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const value = document.querySelector<HTMLProgressElement>('.compare progress')?.value;
        if (value !== undefined) {
          first ||= performance.now() - start;
          seen.add(String(value));
        }
        if (!document.querySelector('.compare .sample')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    return { drawn: performance.now() - start, first, steps: seen.size };
  }, hash);
}

/** Starts a comparison, ends it when it is under way; milliseconds until the screen says so. */
async function cancel(page: Page, hash: string): Promise<number> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.compare progress')?.value ?? 0) > 0,
  );
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('.compare .progress button')!.click();
    while (document.querySelector('.compare .progress'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  });
}
