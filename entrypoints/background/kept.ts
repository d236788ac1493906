/** The reader's own articles: what was read on a pack's topic is kept on this machine. */
import type { KnownArticle } from '../../utils/report/known.ts';
import type { Page, Report } from '../../utils/report/types.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import type { Database, KeptArticle, KeptCoverage } from '../../utils/store/database.ts';

/** Coverage is compared with this many of the newest kept articles. */
const COMPARED = 1000;

/** What coverage compares, by id, newest last. Read once each time the background wakes. */
let known: Promise<Map<string, KnownArticle>> | undefined;

/** Keeps an article. True only after the transaction has completed; false for a page without an address. */
export async function keep(
  db: Database,
  page: Page,
  report: Report,
  signature: Uint32Array,
): Promise<boolean> {
  if (page.url === null) return false;
  const article: KeptArticle = { schema: 1, id: report.id, page, report, keptAt: Date.now() };
  const row = coverageRow(article, signature);
  await db.transaction('rw', db.articles, db.coverage, async () => {
    await db.articles.put(article);
    await db.coverage.put(row);
  });
  (await load(db)).set(row.id, asKnown(row));
  return true;
}

/** The kept articles as far as coverage needs them. */
export async function knownArticles(db: Database): Promise<KnownArticle[]> {
  return [...(await load(db)).values()];
}

function load(db: Database): Promise<Map<string, KnownArticle>> {
  known ??= db.coverage
    .orderBy('keptAt')
    .reverse()
    .limit(COMPARED)
    .toArray()
    .then((rows) => new Map(rows.reverse().map((row) => [row.id, asKnown(row)])));
  return known;
}

function asKnown(row: KeptCoverage): KnownArticle {
  return { ...row, from: 'reader' };
}
