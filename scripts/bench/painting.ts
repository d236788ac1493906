/**
 * The painting bench: 1,000 marks on a page of 100,000 Arabic letters, as highlights and as wrapped elements, in the same Chromium, in
 * turns. Prints the work of each and the ratio of the times to the next frame.
 *
 *   node scripts/bench/painting.ts
 */
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import { openBare } from './bare.ts';
import { bundle } from './bundle.ts';
import { summary } from './measure.ts';
import type { Painting, painting } from './painting-page.ts';
import { print } from './print.ts';

type Global = { painting: typeof painting };

const LENGTH = 100 * 1024;
const MARKS = 1000;
const ROUNDS = 15;
const HOWS = ['highlights', 'elements'] as const;
const STYLES = ['mark-shapes.css', 'mark-colours.css'].map((name) =>
  fileURLToPath(new URL(`../../utils/paint/${name}`, import.meta.url)),
);

interface Row extends Painting {
  /** ms of style and layout work from the painting to the next frame. */
  layout: number;
}

async function layoutWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (of('RecalcStyleDuration') + of('LayoutDuration')) * 1000;
}

/** One painting in a page of its own: ranges of an earlier one would slow every change of the DOM. */
async function once(browser: Browser, code: string, how: (typeof HOWS)[number]): Promise<Row> {
  const page = await browser.newPage();
  for (const path of STYLES) await page.addStyleTag({ path });
  await page.addScriptTag({ content: code });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate((length) => (globalThis as unknown as Global).painting.prepare(length), LENGTH);
  const before = await layoutWork(session);
  const row = await page.evaluate(
    ([name, count]) => (globalThis as unknown as Global).painting.run(name, count),
    [how, MARKS] as const,
  );
  const layout = (await layoutWork(session)) - before;
  await page.close();
  return { ...row, layout };
}

// A frame is drawn as soon as it is ready: the wait for the screen is no work of either.
const browser = await openBare('--disable-frame-rate-limit', '--disable-gpu-vsync');
try {
  const code = await bundle('painting-page.ts', 'paintingPage');
  const rows = { highlights: [] as Row[], elements: [] as Row[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const how of HOWS) rows[how].push(await once(browser, code, how));
  const median = (how: (typeof HOWS)[number], of: keyof Row) =>
    summary(rows[how].map((row) => row[of])).median;
  print(
    `${MARKS.toLocaleString('en')} marks on a page of 100 K letters of Arabic, Chromium ${browser.version()}, median of ${ROUNDS}`,
    ['', 'script ms', 'style and layout ms', 'to the next frame ms', 'elements added'],
    HOWS.map((how) => [
      how,
      median(how, 'script'),
      median(how, 'layout'),
      median(how, 'frame'),
      median(how, 'added'),
    ]),
  );
  const ratio = (median('elements', 'frame') ?? NaN) / (median('highlights', 'frame') ?? NaN);
  console.log(`Time to the next frame, elements over highlights: ${ratio.toFixed(1)} ×`);
} finally {
  await browser.close();
}
