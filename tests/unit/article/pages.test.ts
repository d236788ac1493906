/** Fifty layouts and more of news pages without a browser, as the command line reads them; `tests/browser` has the same with layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../../utils/article/body.ts';
import { publishedOn } from '../../../utils/article/published.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import type { Page } from '../../../utils/report/types.ts';
import { scoreBody } from '../../fixtures/score-body.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');
const slugs = readdirSync(PAGES);

async function read(slug: string): Promise<Page> {
  const { document } = parseHTML(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'));
  const found = await readPage(document as unknown as Document);
  if (typeof found === 'string') throw new Error(found);
  return found.page;
}

describe('the pages', () => {
  it.each(slugs)('%s: all of the article and nothing else', async (slug) => {
    const { text, blocks, title } = await read(slug);
    const lines = findBody(text, blocks, title).spans.map(({ start, end }) => text.slice(start, end));
    const { precision, recall } = scoreBody(lines, readFileSync(join(PAGES, slug, 'expected.txt'), 'utf8'));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ['ar-amp', '2020-07-10'],
    ['ar-blogger', '2016-10-14'],
    ['ar-cookie-wall', '2020-06-06'],
    ['ar-div-soup', '2020-06-03'],
    ['ar-gallery-captions', '2021-01-21'],
    ['ar-infinite-scroll', '2020-03-11'],
    ['ar-official-list', '2020-08-17'],
    ['ar-print-view', '2020-05-27'],
    ['ar-video-playlist', '2019-09-04'],
    ['ar-wordpress', '2020-08-19'],
    ['en-wire-testids', '2020-09-03'],
    ['fr-boxes-inside', '2019-03-14'],
    ['fr-spip', '2018-10-02'],
    ['mixed-bilingual-statement', '2020-04-07'],
    // Only an ambiguous date, a masthead's date, or none.
    ['ar-aspnet-form', null],
    ['ar-tables-1999', null],
    ['ar-flash-one-paragraph', null],
  ])('%s: published %s', async (slug, date) => {
    expect(publishedOn(await read(slug))).toBe(date);
  });

  it('says of exactly those behind a paywall that they are cut', async () => {
    const cut: string[] = [];
    for (const slug of slugs) if ((await read(slug)).partial) cut.push(slug);
    expect(cut).toEqual(['ar-paywall-stub', 'en-paywall-stub', 'en-paywall-teaser', 'fr-paywall']);
  });

  it.each([
    ['ar-amp', 'https://www.naftnews.example/2020/07/10/zawiya'],
    ['ar-print-view', 'https://fezzan.example/news/8842'],
    ['ar-ltr-islands', null],
  ])('%s: canonical address %s', async (slug, canonical) => {
    expect((await read(slug)).canonical).toBe(canonical);
  });
});
