/** Articles to compare in tests: the demo site as it is served, and, where they are at hand, the five seed texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { loadEngines } from '../../../scripts/engines.ts';
import { loadSite } from '../../../scripts/start/site/load.ts';
import { articlePage } from '../../../scripts/start/site/render.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import { readText } from '../../../utils/article/read-text.ts';
import { Comparison } from '../../../utils/framing/compare.ts';
import { factsOf } from '../../../utils/framing/facts.ts';
import { EVERYTHING, type Query } from '../../../utils/framing/query.ts';
import { openReferent } from '../../../utils/framing/referent.ts';
import type { ArticleFacts, ComparisonResult } from '../../../utils/framing/types.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import type { Page, Report } from '../../../utils/report/types.ts';

export interface Read {
  page: Page;
  report: Report;
}

const engines = loadEngines();
export const libya = engines.find(({ index }) => index.pack.id === 'libya')!;

/** The demo site's articles on the pack's topic, oldest first. */
export async function siteArticles(): Promise<Read[]> {
  const site = loadSite();
  const all: Read[] = [];
  for (const article of site.articles) {
    const { document } = parseHTML(articlePage(site, article));
    const found = await readPage(document as unknown as Document);
    if (typeof found === 'string') throw new Error(`${article.slug}: ${found}`);
    const page = { ...found.page, url: `http://${article.outlet.id}.localhost/${article.slug}.html` };
    all.push({ page, report: analyse(page, [libya], [], `${article.outlet.id}-${article.slug}`).report });
  }
  return inOrder(all.filter(({ report }) => report.pack === 'libya'));
}

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');
export const hasSeeds = existsSync(SEEDS);

/** The five seed texts; empty when they are not beside the checkout. */
export function seedArticles(): Read[] {
  if (!hasSeeds) return [];
  return readdirSync(SEEDS).map((file) => {
    const page = readText(readFileSync(join(SEEDS, file), 'utf8'));
    return { page, report: analyse(page, [libya], [], file.slice(0, 3)).report };
  });
}

function inOrder(articles: Read[]): Read[] {
  return articles.sort((a, b) => ((a.report.published ?? '9') < (b.report.published ?? '9') ? -1 : 1));
}

export function factsFor(articles: readonly Read[], referent: string | null): ArticleFacts[] {
  const opened = referent === null ? null : openReferent(libya.index, referent);
  return articles.map(({ page, report }) => factsOf(page, report, libya, opened));
}

export function compareAll(articles: readonly Read[], query: Partial<Query>): ComparisonResult {
  const full = { ...EVERYTHING, ...query };
  return compareFacts(factsFor(articles, full.referent), full);
}

export function compareFacts(facts: readonly ArticleFacts[], query: Partial<Query>): ComparisonResult {
  const full = { ...EVERYTHING, ...query };
  const referent = full.referent === null ? null : openReferent(libya.index, full.referent);
  const comparison = new Comparison(libya.index, full, referent);
  for (const one of facts) comparison.add(one);
  return comparison.result();
}

const site = await siteArticles();

/** What every table is counted again of: the demo site, and with the five seed texts where they are beside the checkout. */
export const CORPORA: [name: string, articles: readonly Read[]][] = [
  ['the demo site', site],
  ...(hasSeeds
    ? [['the demo site and the five seed texts', [...site, ...seedArticles()]] satisfies [string, Read[]]]
    : []),
];

const tellers = new WeakMap<readonly Read[], string[]>();

/** The articles that one outlet told. */
export function ofGroup(articles: readonly Read[], key: string): Read[] {
  let keys = tellers.get(articles);
  if (!keys) tellers.set(articles, (keys = factsFor(articles, null).map(({ outlet }) => outlet.key)));
  return articles.filter((_, i) => keys[i] === key);
}
