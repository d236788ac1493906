/** From one article to the stored ones that are worth comparing with it, and what comparing showed. Reads little of a library. */
import { bandsOf } from '../coverage/bands.ts';
import { candidates, countOf, tellingWords } from '../coverage/candidates.ts';
import { nearCopy, type NearCopy } from '../coverage/near-copy.ts';
import { similarity } from '../coverage/minhash.ts';
import { outline } from '../coverage/outline.ts';
import { rarity } from '../coverage/rarity.ts';
import type { Evidence, SharedWords } from '../coverage/related.ts';
import type { Report } from '../report/types.ts';
import { dayOf, facetTerm } from '../search/terms.ts';
import { bodyOf } from './body-of.ts';
import type { Database, KeptCoverage } from './database.ts';
import { linksOf } from './links.ts';
import { SearchIndex } from './search-index.ts';

/** As many stored articles are looked at, and the texts of so many of them read. */
const LOOKED_AT = 40;
const COMPARED = 8;
/** A text is read when it shares a band, this much of its words by signature, or this much of the page's telling words. */
const ALIKE = 0.06;
const TELLING = 0.3;

export interface Coverage {
  /** Stored articles that may be related, the page itself left out. */
  rows: KeptCoverage[];
  evidence: Evidence;
}

/** Looks a read article up among the kept ones. */
export async function findCoverage(
  db: Database,
  report: Pick<Report, 'id' | 'title' | 'published' | 'entities'>,
  body: string,
  signature: Uint32Array,
): Promise<Coverage> {
  const index = new SearchIndex(db);
  const entities = [...new Set(report.entities.map(({ id }) => id))];
  const words = tellingWords(report.title, body);
  const [banded, found, links] = await Promise.all([
    sharingBands(db, signature),
    // Notes have their article's words, and many of them would stand in its and others' place.
    index.postings([...entities.map((id) => facetTerm('entity', id)), ...words], 'article'),
    linksOf(db, report.id),
  ]);
  const { postings, columns } = found;
  const docs = candidates(postings, columns, dayOf(report.published), LOOKED_AT);
  const named = await index.idsOf(docs);
  const shared = new Map<string, SharedWords>();
  const count = countOf(columns);
  const byWord = sharedWords(words, postings, count, docs);
  named.forEach((entry, i) => entry && shared.set(entry.id, byWord[i]!));
  const ids = new Set([...banded, ...shared.keys(), ...links.keys()]);
  ids.delete(report.id);
  const rows = (await db.coverage.bulkGet([...ids])).filter((row) => row !== undefined);
  const alike = (row: KeptCoverage) => similarity(signature, row.signature);
  const share = (row: KeptCoverage) => shared.get(row.id)?.share ?? 0;
  const texts = await compareTexts(
    db,
    body,
    rows
      .filter((row) => banded.has(row.id) || alike(row) >= ALIKE || share(row) >= TELLING)
      .sort((a, b) => alike(b) + share(b) - alike(a) - share(a))
      .slice(0, COMPARED),
  );
  const of = (id: string) => postings.get(facetTerm('entity', id))?.docs.length ?? 0;
  return {
    rows,
    evidence: {
      names: { count, of },
      words: (id) => shared.get(id),
      texts: (id) => texts.get(id),
      says: (id) => links.get(id),
    },
  };
}

/**
 * Ids of the kept articles that share a band with a signature: the near-copies, and few others. Sixteen questions to one index
 * in one transaction are asked of IndexedDB itself: through Dexie they take twice the time, on every page that is read.
 */
export async function sharingBands(db: Database, signature: Uint32Array): Promise<Set<string>> {
  if (!db.isOpen()) await db.open();
  const index = db.backendDB().transaction('coverage', 'readonly').objectStore('coverage').index('bands');
  const found = await Promise.all(bandsOf(signature).map((band) => keysAt(index, band)));
  return new Set(found.flat());
}

function keysAt(index: IDBIndex, band: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const question = index.getAllKeys(band);
    question.onsuccess = () => resolve(question.result as string[]);
    question.onerror = () => reject(question.error ?? new Error('The bands could not be read.'));
  });
}

async function compareTexts(
  db: Database,
  body: string,
  rows: KeptCoverage[],
): Promise<Map<string, NearCopy>> {
  if (rows.length === 0) return new Map();
  const mine = outline(body);
  const articles = await db.articles.bulkGet(rows.map(({ id }) => id));
  return new Map(
    articles.flatMap((article) =>
      article ? [[article.id, nearCopy(mine, outline(bodyOf(article)))] as const] : [],
    ),
  );
}

/** For each of `docs` the telling words that it shares, rarest first. */
function sharedWords(
  words: readonly string[],
  postings: Awaited<ReturnType<SearchIndex['postings']>>['postings'],
  count: number,
  docs: readonly number[],
): SharedWords[] {
  const weighed = words
    .map((term) => ({
      term,
      list: new Set(postings.get(term)?.docs),
      weight: rarity(count, postings.get(term)?.docs.length ?? 1),
    }))
    .sort((a, b) => b.weight - a.weight);
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return docs.map((doc) => {
    const some = weighed.filter(({ list }) => list.has(doc));
    return {
      words: some.map(({ term }) => term.slice(1)),
      share: all === 0 ? 0 : some.reduce((sum, { weight }) => sum + weight, 0) / all,
    };
  });
}
