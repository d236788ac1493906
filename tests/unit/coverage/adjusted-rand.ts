/** Adjusted Rand index (Hubert and Arabie 1985) of two groupings of the same things: 1 when equal, about 0 when by chance. */
export function adjustedRand(a: readonly string[], b: readonly string[]): number {
  const choose2 = (n: number) => (n * (n - 1)) / 2;
  const sizes = (labels: readonly string[]) =>
    [...Map.groupBy(labels, (label) => label).values()].map((g) => g.length);
  const sum = (counts: number[]) => counts.reduce((total, n) => total + choose2(n), 0);
  const both = sum(sizes(a.map((label, i) => `${label}\u0000${b[i]}`)));
  const [first, second] = [sum(sizes(a)), sum(sizes(b))];
  const expected = (first * second) / choose2(a.length);
  const most = (first + second) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
