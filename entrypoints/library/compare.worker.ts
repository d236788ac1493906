/** Compares the kept articles away from the page: ending this worker ends the comparison. It only reads the database. */
import type { KnownTeller } from '../../components/compare/types.ts';
import { clusterRows, type ClusterRow } from '../../utils/coverage/cluster-rows.ts';
import { Comparison } from '../../utils/framing/compare.ts';
import { factsOf } from '../../utils/framing/facts.ts';
import type { Query } from '../../utils/framing/query.ts';
import { openReferent } from '../../utils/framing/referent.ts';
import type { ComparisonResult } from '../../utils/framing/types.ts';
import { indexPack } from '../../utils/report/pack-index.ts';
import { Database } from '../../utils/store/database.ts';

export interface CompareRequest {
  pack: string;
  query: Query;
}

export type CompareAnswer =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'done'; result: ComparisonResult; tellers: KnownTeller[] }
  | { kind: 'failed'; reason: string };

/** Articles that are in memory at once. */
const AT_ONCE = 50;
/** Sentences kept behind a number. */
const CITATIONS = 500;

const answer = (message: CompareAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  compare(data).catch((error: unknown) =>
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});

async function compare({ pack: id, query }: CompareRequest): Promise<void> {
  const db = new Database();
  const overlaid = await db.overlaid.get(id);
  if (!overlaid) throw new Error(`There is no pack "${id}".`);
  const { pack, own } = overlaid;
  const index = indexPack(pack, new Map(own));
  const referent = query.referent === null ? null : openReferent(index, query.referent);
  const comparison = new Comparison(index, query, referent, { citations: CITATIONS });
  const tellers = new Map<string, KnownTeller>();
  const { ids, clusterOf } = await articlesInOrder(db);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    answer({ kind: 'progress', done: from, all: ids.length });
    for (const article of await db.articles.bulkGet(ids.slice(from, from + AT_ONCE))) {
      if (article?.report.pack !== id) continue;
      const { page, report } = article;
      const facts = factsOf(page, report, { index, corpus: pack.articles }, referent, clusterOf(article.id));
      const { key, names } = facts.outlet;
      tellers.set(key, { key, names, articles: (tellers.get(key)?.articles ?? 0) + 1 });
      comparison.add(facts);
    }
  }
  db.close();
  const known = [...tellers.values()].sort((a, b) => b.articles - a.articles);
  answer({ kind: 'done', result: comparison.result(), tellers: known });
}

/**
 * The kept articles in the order in which they were published, so that of near-copies the first counts, and which are copies
 * of each other: found, or by the reader's word.
 */
async function articlesInOrder(
  db: Database,
): Promise<{ ids: string[]; clusterOf: (id: string) => string | null }> {
  const rows: (ClusterRow & { day: string })[] = [];
  await db.coverage.each(({ id, published, copyOf, signature, bands }) => {
    rows.push({ id, day: published ?? '9', copyOf, signature, bands });
  });
  rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const groups = clusterRows(rows, await db.links.toArray());
  return { ids: rows.map(({ id }) => id), clusterOf: (id) => groups.get(id) ?? null };
}
