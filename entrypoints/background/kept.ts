/** The reader's own articles: what was read on a pack's topic is kept on this machine. */
import { countMentions } from '../../utils/report/count-mentions.ts';
import type { KnownArticle } from '../../utils/report/known.ts';
import type { Page, Report } from '../../utils/report/types.ts';
import type { Database, KeptCoverage } from '../../utils/store/database.ts';

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
  const keptAt = Date.now();
  const row: KeptCoverage = {
    id: report.id,
    title: report.title,
    language: report.language,
    published: report.published,
    outlet: report.outlet?.id ?? null,
    url: page.url,
    copyOf: report.recognised?.id ?? null,
    entities: countMentions(report.entities),
    signature,
    keptAt,
  };
  await db.transaction('rw', db.articles, db.coverage, async () => {
    await db.articles.put({ schema: 1, id: report.id, page, report, keptAt });
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
