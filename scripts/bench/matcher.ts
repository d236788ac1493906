/**
 * The matcher bench: ratios between Isnad's matcher and others, in one run, in Node and in Chromium.
 *
 *   node scripts/bench/matcher.ts [--node] [--chromium] [--quick]
 *
 * Without --node or --chromium both are run. --quick takes only 100 KB × 10,000 forms and 10 KB × 1,000.
 */
import { cpus } from 'node:os';
import { BenchBrowser } from './chromium.ts';
import { corpus } from './corpus.ts';
import { measure } from './measure.ts';
import { bars, cellTable, pageTable, print } from './print.ts';
import type { Cell } from './print.ts';
import { compiled, growth, memory } from './sizes.ts';

const SIZES = [10, 100, 1024];
const FORMS = [100, 1000, 10_000, 100_000];
const KB = 1024;

const args = new Set(process.argv.slice(2));
const known = ['--node', '--chromium', '--quick'];
const unknown = [...args].find((arg) => !known.includes(arg));
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}. Known: ${known.join(', ')}.`);
  process.exit(1);
}
const both = !args.has('--node') && !args.has('--chromium');
const cells = args.has('--quick')
  ? [[10, 1000], [100, 10_000]]
  : SIZES.flatMap((size) => FORMS.map((forms) => [size, forms])); // oxfmt-ignore

console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`,
);
if (both || args.has('--node')) node();
if (both || args.has('--chromium')) await inChromium();

function node(): void {
  const measured = cells.map(([size, forms]): Cell => ({
    size: size!,
    forms: forms!,
    rows: measure(corpus(size! * KB, forms!)),
  }));
  cellTable('Node: search, median ms (least)', measured);
  print(
    'Compiled form',
    ['forms', 'compile ms', 'bytes', 'load ms'],
    [1000, 10_000, 20_000, 100_000].map(compiled).map((row) => [row.forms, row.compile, row.bytes, row.load]),
  );
  print(
    'Memory held by the index, 10,000 forms, MB',
    ['', 'MB'],
    memory(10_000).map(({ name, bytes }) => [name, bytes === null ? null : bytes / 1e6]),
  );
  print(
    'Scan over the length of the text, 10,000 forms',
    ['units', 'ms', 'ns per unit'],
    growth([100_000, 1_000_000, 5_000_000, 20_000_000]).map(({ units, ms }) => [
      units,
      ms,
      (ms * 1e6) / units,
    ]),
  );
}

async function inChromium(): Promise<void> {
  const browser = await BenchBrowser.start();
  try {
    console.log(`Chromium ${await browser.version()}\n`);
    const measured: Cell[] = [];
    for (const [size, forms] of cells)
      measured.push({ size: size!, forms: forms!, rows: await browser.warm(size! * KB, forms!) });
    cellTable('Chromium, warm: search, median ms (least)', measured);
    const page = await browser.onPage(100 * KB, 10_000);
    pageTable('Chromium, page of 100 KB, 10,000 forms, median ms (least)', page);
    const small = await browser.onPage(10 * KB, 1000);
    pageTable('Chromium, page of 10 KB, 1,000 forms, median ms (least)', small);
    const mark = await browser.markJs(10 * KB, 1000);
    print('mark.js, page of 10 KB, 1,000 words, once', ['', 'ms'], [['mark.js 8.11.1', mark]]);
    const cold = {
      isnad: await browser.cold('Isnad', 100 * KB, 10_000, 7),
      regexp: await browser.cold('RegExp', 100 * KB, 10_000, 7),
    };
    print(
      'Chromium, cold: first use in a new page, 100 KB × 10,000, 7 shots',
      ['', 'median ms', 'least ms'],
      [
        ['Isnad, opening the compiled form and scanning', cold.isnad.median, cold.isnad.least],
        ['RegExp, compiling and matching', cold.regexp.median, cold.regexp.least],
      ],
    );
    bars(measured, page, small, mark, cold);
  } finally {
    await browser.close();
  }
}
