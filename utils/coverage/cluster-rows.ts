/** The near-copies of a library as groups, from what is stored of each article: no text is read. */
import { clusters, type Link, type Pair } from './clusters.ts';
import { similarity } from './minhash.ts';

export interface ClusterRow {
  id: string;
  signature: Uint32Array;
  bands: readonly number[];
  /** Id of the article that this one was found to be made from when it was read, or null. */
  copyOf: string | null;
}

/** From here on two texts are copies of each other by their signatures. */
const COPY = 0.35;
/** A band that more articles share than this says nothing. */
const CROWD = 200;

/**
 * Article id → id of the first article, in the order given, of its group; articles without a copy are left out. What the reader
 * says stands above what was found.
 */
export function clusterRows(rows: readonly ClusterRow[], links: readonly Link[] = []): Map<string, string> {
  const made = rows.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [{ a: id, b: copyOf }]));
  const ids = rows.map(({ id }) => id);
  const place = new Map(ids.map((id, i) => [id, i]));
  const first = new Map<string, string>();
  for (const group of clusters(ids, similarPairs(rows), links, made)) {
    if (group.length === 1) continue;
    const head = group.reduce((a, b) => (place.get(a)! < place.get(b)! ? a : b));
    for (const id of group) first.set(id, head);
  }
  return first;
}

function similarPairs(rows: readonly ClusterRow[]): Pair[] {
  const sharing = new Map<number, ClusterRow[]>();
  for (const row of rows)
    for (const band of row.bands) {
      const list = sharing.get(band);
      if (list) list.push(row);
      else sharing.set(band, [row]);
    }
  const pairs = new Map<string, Pair>();
  for (const list of sharing.values()) {
    if (list.length < 2 || list.length > CROWD) continue;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const key = `${a.id}\n${b.id}`;
        if (pairs.has(key)) continue;
        pairs.set(key, { a: a.id, b: b.id, score: similarity(a.signature, b.signature) });
      }
    });
  }
  return [...pairs.values()].filter(({ score }) => score >= COPY);
}
