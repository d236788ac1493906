/** Forgetting kept articles. Annotations on them stay: they carry the words they stand on. */
import type { Database, KeptCoverage } from './database.ts';

export interface Forget {
  ids?: string[] | undefined;
  /** Host of the address, its subdomains included. */
  site?: string | undefined;
  /** Kept before this time, milliseconds since 1970. */
  before?: number | undefined;
}

/** Ids of the kept articles that fit everything that is given; with nothing given, all of them. */
export async function articlesThat(db: Database, { ids, site, before }: Forget): Promise<string[]> {
  const chosen = ids && new Set(ids);
  const host = site?.toLowerCase().replace(/^www\./u, '');
  const rows = before === undefined ? db.articles.toCollection() : db.articles.where('keptAt').below(before);
  const keys = await rows.primaryKeys();
  return keys.filter((id) => (!chosen || chosen.has(id)) && (host === undefined || isOn(id, host)));
}

/** @returns how many articles were forgotten, with what coverage knew of them */
export async function forgetArticles(db: Database, which: Forget): Promise<number> {
  return db.transaction('rw', db.articles, db.coverage, db.links, async () => {
    const ids = await articlesThat(db, which);
    await Promise.all([
      db.articles.bulkDelete(ids),
      db.coverage.bulkDelete(ids),
      // A joined or split pair names both addresses.
      db.links.where('a').anyOf(ids).or('b').anyOf(ids).delete(),
    ]);
    return ids.length;
  });
}

/** Whether an article's address is on a host or on a subdomain of it. */
function isOn(id: KeptCoverage['id'], host: string): boolean {
  if (!URL.canParse(id)) return false;
  const { hostname } = new URL(id);
  return hostname === host || hostname.endsWith(`.${host}`);
}
