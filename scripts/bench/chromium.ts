/** Runs the benches in Chromium: one page for the warm tables, a new one for every cold shot. */
import type { Browser, Page } from 'playwright-core';
import { openBare } from './bare.ts';
import { bundle } from './bundle.ts';
import { compile } from './contenders.ts';
import { corpus } from './corpus.ts';
import { summary } from './measure.ts';
import type { Row } from './measure.ts';
import type { bench, PageRow } from './page.ts';

type Bench = typeof bench;

/** A Chromium with the bench code at hand. */
export class BenchBrowser {
  private readonly browser: Browser;
  private readonly code: string;

  private constructor(browser: Browser, code: string) {
    this.browser = browser;
    this.code = code;
  }

  static async start(): Promise<BenchBrowser> {
    return new BenchBrowser(await openBare(), await bundle('page.ts', 'benchPage', false));
  }

  async version(): Promise<string> {
    return this.browser.version();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  warm(size: number, forms: number): Promise<Row[]> {
    return this.inPage((page) =>
      page.evaluate(
        ([s, f]) => (globalThis as unknown as { bench: Bench }).bench.warm(s!, f!),
        [size, forms],
      ),
    );
  }

  onPage(size: number, forms: number): Promise<PageRow[]> {
    return this.inPage((page) =>
      page.evaluate(
        ([s, f]) => (globalThis as unknown as { bench: Bench }).bench.onPage(s!, f!),
        [size, forms],
      ),
    );
  }

  markJs(size: number, forms: number): Promise<number> {
    return this.inPage((page) =>
      page.evaluate(
        ([s, f]) => (globalThis as unknown as { bench: Bench }).bench.markJs(s!, f!),
        [size, forms],
      ),
    );
  }

  /** Median and least of single shots, each in a new page of a new context. */
  async cold(name: 'Isnad' | 'RegExp', size: number, forms: number, shots: number) {
    const given = corpus(size, forms);
    const input = {
      name,
      text: given.paragraphs.join('\n'),
      forms: given.forms,
      compiled: Buffer.from(compile(given.forms)).toString('base64'),
    };
    const times: number[] = [];
    for (let shot = 0; shot < shots; shot++) {
      times.push(
        await this.inPage((page) =>
          page.evaluate(
            (one) =>
              (globalThis as unknown as { bench: Bench }).bench.cold(
                one.name,
                one.text,
                one.forms,
                one.compiled,
              ),
            input,
          ),
        ),
      );
    }
    return summary(times);
  }

  private async inPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext();
    try {
      const page = await context.newPage();
      await page.setContent('<!doctype html><html lang="ar" dir="rtl"><body></body></html>');
      await page.addScriptTag({ content: this.code });
      return await use(page);
    } finally {
      await context.close();
    }
  }
}
