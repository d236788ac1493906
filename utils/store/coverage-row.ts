/** What coverage compares of an article, worked out from the article itself: nothing of it has to be carried in files. */
import type { Table } from 'dexie';
import { bandsOf } from '../coverage/bands.ts';
import { PLACES, signature } from '../coverage/minhash.ts';
import { shingles } from '../coverage/shingles.ts';
import { countMentions } from '../report/count-mentions.ts';
import { bodyOf } from './body-of.ts';
import type { KeptArticle, KeptCoverage } from './database.ts';

/** @param known the signature of the article's body, when the analysis has just made it */
export function coverageRow({ id, page, report, keptAt }: KeptArticle, known?: Uint32Array): KeptCoverage {
  const places = known ?? signature(shingles(bodyOf({ page, report })));
  return {
    id,
    title: report.title,
    language: report.language,
    published: report.published,
    outlet: report.outlet?.id ?? null,
    url: page.url,
    copyOf: report.recognised?.id ?? null,
    entities: countMentions(report.entities),
    signature: places,
    bands: bandsOf(places),
    keptAt,
  };
}

/** Adds the rows of articles that have none, and what rows of an earlier shape lack. */
export async function coverMissing(
  articles: Table<KeptArticle, string>,
  coverage: Table<KeptCoverage, string>,
): Promise<void> {
  const covered = new Set(await coverage.toCollection().primaryKeys());
  for (const id of await articles.toCollection().primaryKeys()) {
    const article = covered.has(id) ? undefined : await articles.get(id);
    const row = article && coverageOrNull(article);
    if (row) await coverage.put(row);
  }
  // A row without a whole signature is compared by its names alone.
  await coverage.toCollection().modify((row) => {
    row.bands ??= row.signature?.length === PLACES ? bandsOf(row.signature) : [];
  });
}

/** One damaged article must not keep the reader from all others: it stays, and is not compared. */
function coverageOrNull(article: KeptArticle): KeptCoverage | null {
  try {
    return coverageRow(article);
  } catch {
    return null;
  }
}
