/** Related coverage: other articles that name the same, rare things in the same days; and the one that this text copies. */
import type { Recognised, Related } from '../report/types.ts';
import { similarity } from './minhash.ts';

/** What is compared of an article. */
export interface Known {
  id: string;
  published: string | null;
  signature: Uint32Array;
  /** Entity id → mentions. */
  entities: Record<string, number>;
}

/** From here on two texts are copies of each other, edited or cut. */
const COPY = 0.35;
/** Coverage is related when it shares this many names, and this much of both articles' weight of names. */
const SHARED = 3;
const RELATED = 0.1;
/** As many related articles are offered at most. */
const OFFERED = 20;
/** With at most this many days between them, strongly related articles tell of the same event. */
const EVENT_DAYS = 3;
const EVENT_SCORE = 0.4;

/** The known article that a text is or copies, or null. */
export function recognise(page: Uint32Array, known: Known[]): Recognised | null {
  let best: Recognised | null = null;
  for (const article of known) {
    const s = similarity(page, article.signature);
    if (s >= COPY && s > (best?.similarity ?? 0)) best = { id: article.id, similarity: s };
  }
  return best;
}

/**
 * Articles related to `page`, best first: the weight of the named entities they have in common over the geometric mean of
 * the weights of all that either names (cosine, so that a short article is not lost beside a long one). A name weighs
 * log(1 + N / articles that name it), so rare names count for more.
 */
export function relatedTo(page: Known, known: Known[], except: string | null): Related[] {
  const weight = rarity([page, ...known]);
  return known
    .filter((article) => article.id !== except && article.id !== page.id)
    .map((article) => compare(page, article, weight))
    .filter((r): r is Related => r !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED);
}

function compare(page: Known, other: Known, weight: (id: string) => number): Related | null {
  const mine = Object.keys(page.entities);
  const theirs = Object.keys(other.entities);
  const shared = mine.filter((id) => id in other.entities).sort((a, b) => weight(b) - weight(a));
  const copy = similarity(page.signature, other.signature);
  if (copy >= COPY) return { id: other.id, score: copy, kind: 'copy', shared };
  const sum = (ids: string[]) => ids.reduce((total, id) => total + weight(id), 0);
  const score = sum(shared) / Math.sqrt(sum(mine) * sum(theirs));
  if (shared.length < SHARED || score < RELATED) return null;
  const near = daysBetween(page.published, other.published) <= EVENT_DAYS;
  return { id: other.id, score, kind: near && score >= EVENT_SCORE ? 'same-event' : 'same-topic', shared };
}

function rarity(all: Known[]): (id: string) => number {
  const named = new Map<string, number>();
  for (const article of all)
    for (const id of Object.keys(article.entities)) named.set(id, (named.get(id) ?? 0) + 1);
  return (id) => Math.log(1 + all.length / (named.get(id) ?? 1));
}

function daysBetween(a: string | null, b: string | null): number {
  if (a === null || b === null) return Infinity;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
