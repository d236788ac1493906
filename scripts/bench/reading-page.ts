/** The part of the reading bench that runs in Chromium: one page, read once, cold. */
import { Readability } from '@mozilla/readability';
import { scoreBody } from '../../tests/fixtures/score-body.ts';
import { findBody } from '../../utils/article/body.ts';
import { readLiveText, rangesOf } from '../../utils/article/live-text.ts';
import { readPage } from '../../utils/article/read-page.ts';

export interface Reading {
  elements: number;
  /** Longest stretch of work without a pause, and all of it, in milliseconds. */
  longest: number;
  total: number;
  f1: number;
  /** Blocks of the article, and those that lead back to the same words on the page. */
  blocks: number;
  traced: number;
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

/** Reads the page that is open and measures every stretch of work between two pauses. */
async function read(expected: string): Promise<Reading> {
  const stretches: number[] = [];
  let since = 0;
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    stretches.push(performance.now() - since);
    await pause();
    since = performance.now();
  };
  since = performance.now();
  const found = await readPage(document);
  stretches.push(performance.now() - since);
  scheduler.yield = pause;
  const result = {
    elements: document.getElementsByTagName('*').length,
    longest: Math.max(...stretches),
    total: stretches.reduce((sum, ms) => sum + ms, 0),
  };
  if (typeof found === 'string') return { ...result, f1: 0, blocks: 0, traced: 0 };
  const { text, blocks, title } = found.page;
  const { spans } = findBody(text, blocks, title);
  const traced = spans.filter(({ start, end }) => {
    const shown = rangesOf(found.live, start, end).map(String).join('');
    return squeezed(shown) === squeezed(text.slice(start, end));
  });
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  return { ...result, f1: scoreBody(lines, expected).f1, blocks: spans.length, traced: traced.length };
}

/** The same page with Readability alone on a clone: one task. */
function alone(expected: string): { ms: number; f1: number } {
  const start = performance.now();
  const found = new Readability<Node>(document.cloneNode(true) as Document, {
    serializer: (node) => node,
  }).parse();
  const ms = performance.now() - start;
  if (!found?.content) return { ms, f1: 0 };
  const { text, blocks } = readLiveText(found.content as Element, () => true, null);
  const lines = [found.title ?? '', ...blocks.map((block) => text.slice(block.start, block.end))];
  return { ms, f1: scoreBody(lines, expected).f1 };
}

/** Surrounds the page with what heavy portals add: `count` menu entries, teasers and hidden parts, four elements each. */
function inflate(count: number): void {
  const part = (i: number) =>
    `<li class="mi"><a href="/s/${i}"><span class="ic"></span><span>قسم الأخبار ${i % 97}</span></a></li>`;
  const list = (from: number) =>
    `<div class="mc"><ul>${Array.from({ length: 20 }, (_, i) => part(from + i)).join('')}</ul></div>`;
  const half = Array.from({ length: count / 40 }, (_, i) => list(i * 20)).join('');
  document.body.insertAdjacentHTML('afterbegin', `<div class="mega">${half}</div>`);
  document.body.insertAdjacentHTML('beforeend', `<div class="more">${half}</div>`);
  document.body.getBoundingClientRect();
}

export const readingBench = { read, alone, inflate };
Object.assign(globalThis, { readingBench });
