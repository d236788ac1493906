/** What is pictured of the library beside its packs: articles, a pair of them, a comparison, annotations, data. */
import type { Page } from 'playwright-core';
import type { Shot } from './shots.ts';

/** Widths of a tab, and of a narrow window. */
const TAB = 1100;
const NARROW = 420;
/** Two outlets' versions of one story on the demo site. */
const COPIES = ['sahel-sirte', 'wadi-sirte'] as const;

const settled = async (page: Page, selector: string) => {
  await page.waitForSelector(selector);
  await page.waitForTimeout(600);
};

/** The comparison is done and its pictures stand. */
const compare = async (page: Page) => {
  await page.waitForSelector('.picture svg');
  await page.waitForTimeout(1200);
};

const COMPARE = 'library.html#/compare';
const ARTICLES = 'library.html#/articles';

export const LIBRARY_SHOTS: readonly Shot[] = [
  {
    name: 'articles',
    width: TAB,
    height: 1000,
    address: () => ARTICLES,
    act: (page) => settled(page, '.facet'),
  },
  {
    name: 'articles-narrow',
    width: NARROW,
    height: 900,
    address: () => `${ARTICLES}?words=${encodeURIComponent('الميناء')}`,
    act: (page) => settled(page, '.found-list li'),
  },
  {
    name: 'article',
    width: TAB,
    height: 1000,
    address: ({ article }) => `${ARTICLES}/${encodeURIComponent(article.view.report?.id ?? '')}`,
    act: (page) => settled(page, 'h1'),
  },
  ...(['pair', 'pair-narrow'] as const).map((name): Shot => ({
    name,
    width: name === 'pair' ? TAB : NARROW,
    height: 1000,
    address: ({ address }) => {
      const [one, other] = COPIES.map((part) => encodeURIComponent(address(part)));
      return `${ARTICLES}/${one}/with/${other}`;
    },
    act: (page) => settled(page, 'ins, del'),
  })),
  { name: 'compare', width: TAB, height: 'whole', address: () => COMPARE, act: compare },
  {
    name: 'compare-sentences',
    width: TAB,
    height: 1000,
    address: () => COMPARE,
    act: async (page) => {
      await compare(page);
      await page.locator('.part table button').first().click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'compare-narrow', width: NARROW, height: 'whole', address: () => COMPARE, act: compare },
  ...(['annotations', 'annotations-narrow'] as const).map((name): Shot => ({
    name,
    width: name === 'annotations' ? TAB : NARROW,
    height: 1000,
    address: () => 'library.html#/annotations',
    act: (page) => settled(page, 'main h1'),
  })),
  ...(['data', 'data-narrow'] as const).map((name): Shot => ({
    name,
    width: name === 'data' ? TAB : NARROW,
    height: 'whole',
    address: () => 'library.html#/data',
    act: (page) => settled(page, 'main h1'),
  })),
];
