/** Which articles are near-copies of each other, from what is known of pairs: what a comparison counts once. */

export interface CopyLink {
  a: string;
  b: string;
  says: 'same' | 'different';
}

/**
 * A name for each article's group of near-copies, the same for all of them.
 * @param copyOf article → the article it was found to be a copy of, which need not be an article itself
 * @param links the reader's word: `same` joins two, `different` undoes what was found of the two
 */
export function copyGroups(
  copyOf: ReadonlyMap<string, string>,
  links: readonly CopyLink[] = [],
): (id: string) => string {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string) => {
    const [x, y] = [top(a), top(b)];
    if (x !== y) above.set(x, y);
  };
  const key = (a: string, b: string) => [a, b].sort().join('\n');
  const apart = new Set(links.filter(({ says }) => says === 'different').map(({ a, b }) => key(a, b)));
  for (const [id, of] of copyOf) if (!apart.has(key(id, of))) join(id, of);
  for (const { a, b, says } of links) if (says === 'same') join(a, b);
  return top;
}
