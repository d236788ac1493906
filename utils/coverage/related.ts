/** Related coverage: other articles that name the same, rare things in the same days; and the one that this text copies. */
import type { Recognised, Related } from '../report/types.ts';
import { similarity } from './minhash.ts';
import type { NearCopy } from './near-copy.ts';
import { rarity } from './rarity.ts';

/** What is compared of an article. */
export interface Known {
  id: string;
  published: string | null;
  signature: Uint32Array;
  /** Entity id → mentions. */
  entities: Record<string, number>;
}

/** What is known beyond the articles at hand. By default nothing is. */
export interface Evidence {
  /** How many articles are stored, and how many of them name a thing. */
  names?: { count: number; of(id: string): number };
  /** Telling words that an article shares with the page, rarest first, and their share of the weight of the page's, 0–1. */
  words?: (id: string) => SharedWords | undefined;
  /** What comparing the two texts showed, where they were compared. */
  texts?: (id: string) => NearCopy | undefined;
  /** What the reader says of an article and the page: one story, or two. */
  says?: (id: string) => 'same' | 'different' | undefined;
}

export interface SharedWords {
  words: string[];
  share: number;
}

/** From here on two texts are copies of each other, edited or cut. */
const COPY = 0.35;
/** Coverage is related when it shares this many names, and this much of both articles' weight of names. */
const SHARED = 3;
const RELATED = 0.1;
/** Names say this much of what is told, words the rest. */
const NAMES = 0.7;
/** As many related articles are offered at most. */
const OFFERED = 20;
/** With at most this many days between them, strongly related articles tell of the same event. */
const EVENT_DAYS = 3;
const EVENT_SCORE = 0.4;
/** When words are known: less is enough where they are shared too, more is asked where none is, as between languages. */
const WORDED = { least: 2, score: 1 / 3, without: 0.5 };
/** Of the same days, two names and this many words are coverage too. */
const FEW_NAMES = { names: 2, words: 3 };

/** The known article that a text is or copies, or null. What the reader calls different is not recognised. */
export function recognise(page: Uint32Array, known: Known[], evidence: Evidence = {}): Recognised | null {
  let best: Recognised | null = null;
  for (const article of known) {
    const s = copyShare(page, article, evidence);
    if (s !== null && s > (best?.similarity ?? 0)) best = { id: article.id, similarity: s };
  }
  return best;
}

/**
 * How much of a text the other is, or null when neither is made from the other: the similarity of the two, or for a rewrite
 * its mean with the share retold, which is never as much as for the same words.
 */
function copyShare(page: Uint32Array, { id, signature }: Known, { texts, says }: Evidence): number | null {
  if (says?.(id) === 'different') return null;
  const words = similarity(page, signature);
  const compared = texts?.(id);
  if (compared ? !compared.copy && words < COPY : words < COPY) return null;
  return words >= COPY || !compared ? words : (words + compared.retold) / 2;
}

/**
 * Articles related to `page`, best first: the weight of the named entities they have in common over the geometric mean of
 * the weights of all that either names (cosine, so that a short article is not lost beside a long one), with the weight of
 * the words they share where it is known. A name weighs log(1 + N / articles that name it), so rare names count for more.
 */
export function relatedTo(
  page: Known,
  known: Known[],
  except: string | null,
  evidence: Evidence = {},
): Related[] {
  const weight = weights([page, ...known], evidence);
  return known
    .filter((article) => article.id !== except && article.id !== page.id)
    .map((article) => compare(page, article, weight, evidence))
    .filter((r): r is Related => r !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED);
}

function compare(
  page: Known,
  other: Known,
  weight: (id: string) => number,
  evidence: Evidence,
): Related | null {
  const mine = Object.keys(page.entities);
  const theirs = Object.keys(other.entities);
  const shared = mine.filter((id) => id in other.entities).sort((a, b) => weight(b) - weight(a));
  const says = evidence.says?.(other.id);
  const words = evidence.words?.(other.id);
  const days = daysBetween(page.published, other.published);
  const why = { shared, days, words: words?.words ?? [] };
  const copy = copyShare(page.signature, other, evidence);
  if (copy !== null) return { id: other.id, score: copy, kind: 'copy', ...why };
  const sum = (ids: string[]) => ids.reduce((total, id) => total + weight(id), 0);
  const names = sum(shared) / (Math.sqrt(sum(mine) * sum(theirs)) || 1);
  const score = words ? NAMES * names + (1 - NAMES) * words.share : names;
  if (says === 'same')
    return { id: other.id, score: Math.max(score, EVENT_SCORE), kind: 'same-event', ...why };
  const near = days !== null && days <= EVENT_DAYS;
  const few = near && shared.length >= FEW_NAMES.names && why.words.length >= FEW_NAMES.words;
  if ((shared.length < SHARED && !few) || score < RELATED) return null;
  const event = says === undefined && near && score >= eventScore(words);
  return { id: other.id, score, kind: event ? 'same-event' : 'same-topic', ...why };
}

function eventScore(words: SharedWords | undefined): number {
  if (!words) return EVENT_SCORE;
  return words.words.length >= WORDED.least ? WORDED.score : WORDED.without;
}

/** Counted in the stored articles where they are many, else in those at hand. */
function weights(all: Known[], { names }: Evidence): (id: string) => number {
  const named = new Map<string, number>();
  for (const article of all)
    for (const id of Object.keys(article.entities)) named.set(id, (named.get(id) ?? 0) + 1);
  if (names && names.count > all.length) return (id) => rarity(names.count, names.of(id));
  return (id) => rarity(all.length, named.get(id) ?? 1);
}

/** Whole days between two dates; null when either is not known. */
function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.floor(days);
}
