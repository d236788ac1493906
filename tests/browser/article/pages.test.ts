/** Layouts of news pages, in a real browser with layout: what is read of each, against Readability alone. */
import { Readability } from '@mozilla/readability';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBody } from '../../../utils/article/body.ts';
import { rangesOf, readLiveText } from '../../../utils/article/live-text.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import type { Span } from '../../../utils/report/types.ts';
import { scoreBody } from '../../fixtures/score-body.ts';
import { load, snapshot } from './frame.ts';

const sources = import.meta.glob<string>('../../fixtures/pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<string>('../../fixtures/pages/*/expected.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pages = Object.entries(sources).map(([path, html]) => {
  const folder = path.replace(/source\.html$/u, '');
  return { slug: folder.split('/').at(-2)!, html, expected: expectations[`${folder}expected.txt`]! };
});

/** The lines that Readability alone would show, its title first. */
function readabilityAlone(page: Document): string[] {
  const copy = page.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!found?.content) return [];
  const { text, blocks } = readLiveText(found.content as Element, () => true, null);
  return [found.title ?? '', ...blocks.map(({ start, end }) => text.slice(start, end))];
}

async function read(page: Document) {
  const found = await readPage(page);
  if (typeof found === 'string') throw new Error(found);
  const { text, blocks, title } = found.page;
  return { ...found, spans: findBody(text, blocks, title).spans };
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe.each(pages)('page $slug', ({ html, expected }) => {
  let page: Document;
  let alone: number;
  let [before, after] = ['', ''];
  let found: Awaited<ReturnType<typeof read>>;

  beforeAll(async () => {
    page = await load(html);
    alone = scoreBody(readabilityAlone(page), expected).f1;
    before = snapshot(page);
    found = await read(page);
    after = snapshot(page);
  }, 60_000);
  afterAll(() => page.defaultView?.frameElement?.remove());

  it('gives the article, no worse than Readability alone, and leaves the page as it was', () => {
    expect(after).toBe(before);
    const { text } = found.page;
    const own = scoreBody(found.spans.map(({ start, end }: Span) => text.slice(start, end)), expected);
    expect(own.f1).toBeGreaterThanOrEqual(alone);
    expect(own.f1).toBeGreaterThanOrEqual(0.97);
  }); // oxfmt-ignore

  it('leads from every block of the article to the same words on the page', () => {
    const { live, spans } = found;
    const traced = spans.filter(({ start, end }) => {
      const shown = rangesOf(live, start, end).map(String).join('');
      return squeezed(shown) === squeezed(found.page.text.slice(start, end));
    });
    expect(traced).toEqual(spans);
  });
});

it('covers fifty layouts and more, each with its expectation', () => {
  expect(pages.length).toBeGreaterThanOrEqual(50);
  expect(pages.filter(({ expected }) => !expected?.trim())).toEqual([]);
});
