/** The reader's own articles: what was read on a pack's topic is kept on this machine. */
import { decodeSignature } from '../../utils/coverage/minhash.ts';
import type { KnownArticle } from '../../utils/report/known.ts';
import type { Page, Report } from '../../utils/report/types.ts';
import type { Database } from '../../utils/store/database.ts';

/** Coverage is compared with this many of the newest kept articles. */
const COMPARED = 1000;

/** Keeps an article. True only after the transaction has completed; false for a page without an address. */
export async function keep(db: Database, page: Page, report: Report, fingerprint: string): Promise<boolean> {
  if (page.url === null) return false;
  await db.articles.put({ schema: 1, id: report.id, page, report, fingerprint, keptAt: Date.now() });
  return true;
}

/** The kept articles as far as coverage needs them, newest first. */
export async function knownArticles(db: Database): Promise<KnownArticle[]> {
  const rows = await db.articles.orderBy('keptAt').reverse().limit(COMPARED).toArray();
  return rows.map(({ id, page, report, fingerprint }) => ({
    id,
    title: report.title,
    language: report.language,
    published: report.published,
    outlet: report.outlet?.id ?? null,
    url: page.url,
    from: 'reader',
    copyOf: report.recognised?.id ?? null,
    signature: decodeSignature(fingerprint),
    entities: countById(report),
  }));
}

function countById(report: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id } of report.entities) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
