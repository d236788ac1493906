/** Articles that are one text, as groups: joined by pairs found, by pairs the reader joined, kept apart where the reader split. */

export interface Pair {
  a: string;
  b: string;
  /** The higher, the earlier a pair is joined, 0–1. */
  score: number;
}

/** What the reader says of two articles. */
export interface Link {
  a: string;
  b: string;
  says: 'same' | 'different';
}

/** Two groups are one when this share of the pairs between them was found: one wrong pair does not join two stories. */
const SUPPORT = 1 / 3;

/**
 * Groups of `ids`, singletons too. Pairs that the reader joined come first; then `pairs` by score, each joining two groups
 * when enough of the pairs between them are there and no two members are different by the reader's word.
 * @param made pairs of which one text was found to be made from the other by reading both: they need no support
 */
export function clusters(
  ids: readonly string[],
  pairs: readonly Pair[],
  links: readonly Link[] = [],
  made: readonly { a: string; b: string }[] = [],
): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const both = ({ a, b }: { a: string; b: string }) => groups.has(a) && groups.has(b) && a !== b;
  const apart = neighbours(links.filter((link) => link.says === 'different'));
  const found = neighbours(pairs);
  const between = (x: string[], y: string[], edges: Map<string, Set<string>>) => {
    const [few, many] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
    return few.reduce((n, id) => n + [...(edges.get(id) ?? [])].filter((other) => many.has(other)).length, 0);
  };
  const join = ({ a, b }: { a: string; b: string }, support: number): boolean => {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    if (x === y || between(x, y, apart) > 0) return false;
    if (between(x, y, found) < support * x.length * y.length) return false;
    const all = [...x, ...y];
    for (const id of all) groups.set(id, all);
    return true;
  };
  for (const link of links) if (link.says === 'same' && both(link)) join(link, 0);
  let waiting = pairs.filter(both).sort((p, q) => q.score - p.score);
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter((pair) => !join(pair, SUPPORT) && groups.get(pair.a) !== groups.get(pair.b));
  }
  for (const pair of made) if (both(pair)) join(pair, 0);
  return [...new Set(groups.values())];
}

function neighbours(pairs: readonly { a: string; b: string }[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { a, b } of pairs)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = edges.get(from);
      if (set) set.add(to);
      else edges.set(from, new Set([to]));
    }
  return edges;
}
