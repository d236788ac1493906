/**
 * Keeps the search index after the articles and notes. It asks what is newer than what it has, and where the numbers differ
 * what came and went: so it also catches up after a restored backup, and after the background was stopped in between.
 */
import { Dexie } from 'dexie';
import type { Annotation } from '../annotation/types.ts';
import { outletKey, sourceOf, type DocumentKind, type SearchDocument } from '../search/terms.ts';
import { bodyOf } from './body-of.ts';
import type { Database, KeptArticle } from './database.ts';
import { SearchIndex } from './search-index.ts';

/** As many rows are read at once. */
const BATCH = 50;

/** Brings the index up to date. Every step is one transaction: it may be stopped at any time and goes on the next time. */
export async function updateIndex(db: Database): Promise<void> {
  const index = new SearchIndex(db);
  await follow(index, 'article', db.articles, 'keptAt', articleDocument);
  await follow(index, 'note', db.annotations, 'changedAt', noteDocument);
}

export interface Following {
  /** Resolves when everything written until now can be found. */
  settled(): Promise<void>;
  stop(): void;
}

/** Updates the index whenever articles or notes were written, by whoever. */
export function followIndex(db: Database): Following {
  let running: Promise<void> | null = null;
  let again = false;
  const update = (): void => {
    again = running !== null;
    // Without a database there is nothing to find; the next write tries anew.
    running ??= updateIndex(db)
      .catch(() => undefined)
      .finally(() => {
        running = null;
        if (again) update();
      });
  };
  const tables = ['articles', 'annotations'].map((table) => `idb://${db.name}/${table}/`);
  const written = (parts: object) => {
    if (Object.keys(parts).some((part) => tables.some((table) => part.startsWith(table)))) update();
  };
  Dexie.on.storagemutated.subscribe(written);
  update();
  return {
    async settled() {
      while (running) await running;
    },
    stop: () => Dexie.on.storagemutated.unsubscribe(written),
  };
}

interface Source<Row> {
  count(): PromiseLike<number>;
  where(key: string): { above(value: number): { limit(n: number): { toArray(): PromiseLike<Row[]> } } };
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
  toCollection(): { primaryKeys(): PromiseLike<string[]> };
}

async function follow<Row>(
  index: SearchIndex,
  kind: DocumentKind,
  table: Source<Row>,
  clock: string,
  documentOf: (row: Row) => SearchDocument,
): Promise<void> {
  for (;;) {
    const rows = await table
      .where(clock)
      .above(await index.newest(kind))
      .limit(BATCH)
      .toArray();
    if (rows.length === 0) break;
    await index.add(rows.map(documentOf));
  }
  if ((await table.count()) === (await index.count(kind))) return;
  const [stored, indexed] = await Promise.all([table.toCollection().primaryKeys(), index.ids(kind)]);
  const [there, known] = [new Set(stored), new Set(indexed)];
  await index.remove(indexed.filter((id) => !there.has(id)).map((id) => ({ id, kind })));
  const missing = stored.filter((id) => !known.has(id));
  for (let from = 0; from < missing.length; from += BATCH) {
    const rows = await table.bulkGet(missing.slice(from, from + BATCH));
    await index.add(rows.filter((row) => row !== undefined).map(documentOf));
  }
}

function articleDocument({ id, page, report, keptAt }: KeptArticle): SearchDocument {
  const { outlet, pack } = report;
  return {
    id,
    kind: 'article',
    title: report.title,
    text: bodyOf({ page, report }),
    outlet: outletKey(outlet?.id ?? null, page.url ?? id),
    source: outlet && pack !== null ? sourceOf(pack, outlet.id) : null,
    entities: [...new Set(report.entities.map((mention) => mention.id))],
    tags: [],
    date: report.published,
    at: keptAt,
  };
}

/** A note is found by its words, the words it stands on, and its tags. */
function noteDocument({ id, target, note, tags, changedAt }: Annotation): SearchDocument {
  return {
    id,
    kind: 'note',
    title: target.title,
    text: `${note}\n${target.quote.exact}`,
    outlet: outletKey(target.outlet, target.article),
    source: null,
    entities: [],
    tags,
    date: target.published,
    at: changedAt,
  };
}
