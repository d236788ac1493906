/** Finding annotations: by words, however they are spelled, and by what they are. */
import { fold } from '../text/fold.ts';
import type { AnchorState, Annotation, AnnotationKind, Colour } from './types.ts';

/** What to show. An empty facet lets everything through; within one facet any value will do, all facets must hold. */
export interface AnnotationFilter {
  /** Words that must all occur in note, quote, tags or title; “words in quotation marks” in this order. */
  query?: string;
  kinds?: readonly AnnotationKind[];
  tags?: readonly string[];
  colours?: readonly Colour[];
  outlets?: readonly (string | null)[];
  codes?: readonly string[];
  states?: readonly AnchorState[];
}

/** Values of each facet with how many of the annotations have them. */
export interface Facets {
  kinds: Map<AnnotationKind, number>;
  /** By the tag as it is written first. */
  tags: Map<string, number>;
  colours: Map<Colour, number>;
  outlets: Map<string | null, number>;
  codes: Map<string, number>;
  states: Map<AnchorState, number>;
}

/** State of an annotation on the page at hand; undefined where there is no page. */
export type StateOf = (id: string) => AnchorState | undefined;

const haystacks = new WeakMap<Annotation, string>();
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function haystack(annotation: Annotation): string {
  let folded = haystacks.get(annotation);
  if (folded === undefined) {
    const { note, tags, target } = annotation;
    folded = [note, target.quote.exact, ...tags, target.title].map(bare).join('\n');
    haystacks.set(annotation, folded);
  }
  return folded;
}

/** The words and phrases of a query, folded. */
function termsOf(query: string): string[] {
  const phrases = [...query.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/gu)];
  const others = phrases.reduce((left, [whole]) => left.replace(whole, ' '), query);
  return [...phrases.map(([, phrase]) => bare(phrase!)), ...bare(others).split(' ')].filter(Boolean);
}

/** The annotations that a filter lets through, in their order. */
export function filterAnnotations(
  annotations: readonly Annotation[],
  filter: AnnotationFilter,
  stateOf: StateOf = () => undefined,
): Annotation[] {
  // Without a question nothing is folded: the table of folding alone takes a while to make.
  const terms = filter.query ? termsOf(filter.query) : [];
  const tags = new Set(filter.tags?.map(bare));
  const lets = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.includes(value);
  return annotations.filter(
    (one) =>
      lets(filter.kinds, one.kind) &&
      lets(filter.colours, one.colour) &&
      lets(filter.outlets, one.target.outlet) &&
      lets<string | null>(filter.codes, one.code) &&
      lets<AnchorState | undefined>(filter.states, stateOf(one.id)) &&
      (tags.size === 0 || one.tags.some((tag) => tags.has(bare(tag)))) &&
      terms.every((term) => haystack(one).includes(term)),
  );
}

/** What there is to filter by, most frequent first. Tags that differ only in spelling count as one. */
export function facetsOf(annotations: readonly Annotation[], stateOf: StateOf = () => undefined): Facets {
  const written = new Map<string, string>();
  const facets: Facets = {
    kinds: new Map(), tags: new Map(), colours: new Map(), outlets: new Map(), codes: new Map(), states: new Map(),
  }; // oxfmt-ignore
  for (const one of annotations) {
    count(facets.kinds, one.kind);
    count(facets.colours, one.colour);
    count(facets.outlets, one.target.outlet);
    if (one.code !== null) count(facets.codes, one.code);
    const state = stateOf(one.id);
    if (state) count(facets.states, state);
    for (const key of new Set(one.tags.map(bare))) {
      const tag = one.tags.find((each) => bare(each) === key)!;
      if (!written.has(key)) written.set(key, tag);
      count(facets.tags, written.get(key)!);
    }
  }
  return {
    kinds: sorted(facets.kinds),
    tags: sorted(facets.tags),
    colours: sorted(facets.colours),
    outlets: sorted(facets.outlets),
    codes: sorted(facets.codes),
    states: sorted(facets.states),
  };
}

function count<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function sorted<T>(counts: Map<T, number>): Map<T, number> {
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
