/** From an article or a note to the terms it is found by: light stems of its words, and its facets. */
import { isCommonWord } from '../text/common-words.ts';
import { stem } from '../text/stem.ts';
import { wordSpans, type Word } from '../text/words.ts';
import { hash } from '../coverage/shingles.ts';

export type DocumentKind = 'article' | 'note';

/** What is searched. */
export interface SearchDocument {
  /** Id of the article, or of the annotation. */
  id: string;
  kind: DocumentKind;
  title: string;
  text: string;
  /** `outletKey`, or null. */
  outlet: string | null;
  /** `sourceOf` its outlet in the pack of its topic, or null. */
  source: string | null;
  /** Entity ids. */
  entities: string[];
  tags: string[];
  /** ISO date, or null. */
  date: string | null;
  /** When it was kept or changed, milliseconds since 1970. */
  at: number;
}

const LETTER = { outlet: 'o', source: 's', entity: 'e', tag: 't', kind: 'k' } as const;
export type Facet = keyof typeof LETTER;

const WORD = 'w';
/** A word of the title counts as often as this many of the text. */
const TITLE = 3;
/** Entities are spread over this many buckets, so that asking for one reads little. */
const SPREAD = 64;

/** Term → how often. */
export type Terms = Map<string, number>;

/** The terms of a document and its length in words. Words of one letter are left out, grammar words are not. */
export function termsOf(document: SearchDocument): { terms: Terms; length: number } {
  const terms: Terms = new Map();
  const add = (term: string, times: number) => terms.set(term, (terms.get(term) ?? 0) + times);
  const text = wordSpans(document.text);
  const addAll = ({ folded }: Word, times: number) => {
    if (folded.length > 1) for (const term of wordTerms(folded)) add(term, times);
  };
  for (const word of text) addAll(word, 1);
  for (const word of wordSpans(document.title)) addAll(word, TITLE);
  if (document.outlet !== null) add(facetTerm('outlet', document.outlet), 1);
  if (document.source !== null) add(facetTerm('source', document.source), 1);
  for (const entity of document.entities) add(facetTerm('entity', entity), 1);
  for (const tag of document.tags) add(facetTerm('tag', tag), 1);
  add(facetTerm('kind', document.kind), 1);
  return { terms, length: text.length };
}

/** The term of one folded word. */
export function wordTerm(folded: string): string {
  return WORD + stem(folded);
}

/** The terms that one folded word is found by. لل is ل and the article (للجنة), or ل before a word that begins with ل (للبنان). */
export function wordTerms(folded: string): string[] {
  const from = folded.startsWith('و') ? 1 : 0;
  return folded.startsWith('لل', from)
    ? [wordTerm(folded), wordTerm(folded.slice(from + 1))]
    : [wordTerm(folded)];
}

/** The value is on one line: a block has a term a line. */
export function facetTerm(facet: Facet, value: string): string {
  return `${LETTER[facet]}:${value.replaceAll('\n', ' ')}`;
}

/**
 * An outlet as one pack knows it. The side it stands near is looked up when it is asked for: packs and the reader's changes
 * move an outlet to another side, and what was indexed would stay behind.
 */
export function sourceOf(pack: string, outlet: string): string {
  return `${pack} ${outlet}`;
}

const HOST = 'host:';

/** An outlet's id; for one that no pack knows its host, so that its articles can still be told from others. */
export function outletKey(id: string | null, address: string | null): string | null {
  if (id !== null || address === null || !URL.canParse(address)) return id;
  const { hostname } = new URL(address);
  return hostname === '' ? null : HOST + hostname;
}

/** The host that an outlet's key stands for; null for an outlet's id. */
export function hostOfKey(key: string): string | null {
  return key.startsWith(HOST) ? key.slice(HOST.length) : null;
}

/** The value of a facet's term. */
export function facetValue(term: string): string {
  return term.slice(2);
}

/** Terms are stored by bucket: words by their first letters, so that a beginning can be looked up; entities spread evenly. */
export function bucketOf(term: string): string {
  if (term.startsWith(WORD)) return term.slice(0, 3);
  if (term.startsWith('e:')) return `e${(hash(term) % SPREAD).toString(36).padStart(2, '0')}`;
  return term[0]!;
}

/** Buckets between the two hold all terms of a facet. */
export function facetBuckets(facet: Facet): [string, string] {
  return [LETTER[facet], `${LETTER[facet]}\uffff`];
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/** Days since 1970 of an ISO date of any length: the day that is printed, whatever its time and zone; null when there is none. */
export function dayOf(date: string | null): number | null {
  const time = Date.parse(DAY.exec(date ?? '')?.[0] ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/** The terms of a query, in order, without doubles; grammar words only when there is nothing else. */
export function queryTerms(words: string): string[] {
  const all = wordSpans(words).map(({ folded }) => folded);
  const telling = all.filter((word) => word.length > 1 && !isCommonWord(word));
  return [...new Set((telling.length > 0 ? telling : all).map(wordTerm))];
}
