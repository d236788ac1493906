import { describe, expect, it } from 'vitest';
import { layouts } from '../../../scripts/start/site/layouts/index.ts';
import { loadSite, parseArticle } from '../../../scripts/start/site/load.ts';
import { articlePage, frontPage, portalPage, styleOf } from '../../../scripts/start/site/render.ts';
import type { Article, SiteLanguage } from '../../../scripts/start/site/types.ts';

const site = loadSite();
const inLanguage = (lang: SiteLanguage): Article[] => site.articles.filter((one) => one.lang === lang);

describe('the content of the demo site', () => {
  it('is at least ten articles of six outlets, two of each alignment, each with its own layout', () => {
    expect(site.articles.length).toBeGreaterThanOrEqual(10);
    expect(site.outlets).toHaveLength(6);
    for (const side of ['lna', 'gna', 'neutral'])
      expect(site.outlets.filter((one) => one.alignment === side)).toHaveLength(2);
    expect(new Set(site.outlets.map((one) => one.layout)).size).toBe(6);
    for (const outlet of site.outlets) {
      expect(Object.keys(layouts)).toContain(outlet.layout);
      expect(site.articles.filter((one) => one.outlet === outlet).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('is in three languages', () => {
    expect(inLanguage('ar').length).toBeGreaterThanOrEqual(6);
    expect(inLanguage('en').length).toBeGreaterThanOrEqual(2);
    expect(inLanguage('fr').length).toBeGreaterThanOrEqual(2);
  });

  it('is about one week', () => {
    const times = site.articles.map((one) => Date.parse(one.date));
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(7 * 24 * 3600 * 1000);
  });

  it('holds what makes reading hard: harakat, no-break spaces, an unclosed mark, a credit, a near copy', () => {
    const all = site.articles.map((one) => one.body).join('\n');
    expect(all).toMatch(/[\u064B-\u0652]/);
    expect(all).toContain('\u00a0');
    const unclosed = (body: string): boolean =>
      body.split('\n').some((block) => block.split('«').length > block.split('»').length);
    expect(site.articles.some((one) => unclosed(one.body))).toBe(true);
    expect(site.articles.some((one) => one.credit)).toBe(true);
    const paragraphs = (slug: string): string[] =>
      site.articles.find((one) => one.slug === slug)?.body.split('\n') ?? [];
    const original = paragraphs('sirte-entered');
    const shared = paragraphs('sirte-hours').filter((one) => original.includes(one));
    expect(shared.length).toBeGreaterThanOrEqual(2);
    expect(shared.length).toBeLessThan(original.length);
  });

  it('asks nothing of any other host', () => {
    const pages = [
      ...site.articles.map((one) => articlePage(site, one)),
      ...site.outlets.flatMap((one) => [frontPage(site, one), styleOf(one)]),
      portalPage(site, 4747, []),
    ];
    for (const page of pages) {
      const addresses = page.match(/(?:https?:)?\/\/[\w.-]+/g) ?? [];
      const others = addresses.filter((one) => !one.endsWith('.localhost') && one !== 'https://schema.org');
      expect(others).toEqual([]);
    }
  });

  it('says on every page that it is invented', () => {
    for (const article of site.articles) expect(articlePage(site, article)).toContain('class="invented"');
  });

  it('sets Arabic pages from right to left', () => {
    for (const article of inLanguage('ar'))
      expect(articlePage(site, article)).toContain('<html lang="ar" dir="rtl">');
  });

  it('has no link to a missing article of the same outlet', () => {
    for (const article of site.articles) {
      const links = articlePage(site, article).match(/href="\/[\w-]+\.html"/g) ?? [];
      const there = site.articles
        .filter((one) => one.outlet === article.outlet)
        .map((one) => `href="/${one.slug}.html"`);
      for (const link of links) expect(there).toContain(link);
    }
  });
});

describe('parseArticle', () => {
  const head = `---
lang: ar
date: 2020-01-06T21:40:00+02:00
headline: عنوان: فيه نقطتان
section: أخبار
byline: محرر
tags: واحد; اثنان
caption: صورة
scene: road
---
`;

  it('reads the fields and joins the lines of a paragraph', () => {
    const article = parseArticle(
      'sahel-one.html',
      `${head}<p>\n  سطر\n  آخر\n</p>\n<p>ثان</p>\n`,
      site.outlets,
    );
    expect(article).toMatchObject({ slug: 'one', headline: 'عنوان: فيه نقطتان', tags: ['واحد', 'اثنان'] });
    expect(article.body).toBe('<p>سطر آخر</p>\n<p>ثان</p>');
  });

  it.each([
    ['sahel-one.html', '<p>no head</p>', /sahel-one\.html: must begin with/],
    ['nobody-one.html', head, /nobody-one\.html: its name must begin with the id of an outlet/],
    ['sahel-one.html', head.replace('lang: ar\n', ''), /lacks lang/],
    ['sahel-one.html', head.replace('lang: ar', 'lang: de'), /lang must be one of ar, en, fr/],
    ['sahel-one.html', head.replace('2020-01-06T21:40:00+02:00', 'yesterday'), /not an ISO date/],
    ['sahel-one.html', head.replace('scene: road', 'scene: moon'), /scene must be one of/],
  ])('refuses %s and says what is wrong', (file, source, message) => {
    expect(() => parseArticle(file, source, site.outlets)).toThrow(message);
  });
});
