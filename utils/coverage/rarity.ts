/** Weight of what `n` of `count` articles have: the rarer, the more two articles that share it have to do with each other. */
export function rarity(count: number, n: number): number {
  return Math.log(1 + count / Math.max(1, n));
}
