/** Lean by group: loaded words in own voice, which side they serve, how sure that is, beside what others say of the outlet. */
import { mainCamp } from '../report/lean.ts';
import type { PackIndex } from '../report/pack-index.ts';
import { clusteredInterval, type Cluster } from './clustered.ts';
import type { ArticleFacts, LeanRow } from './types.ts';

/** Counts as articles come in; an article is remembered by two small numbers. */
export class LeanTable {
  private readonly axes: readonly [camp: string, opponent: string][];
  private readonly counts = new Map<string, Cluster[]>();

  constructor(index: PackIndex) {
    this.axes = axesOf(index);
  }

  add(facts: ArticleFacts, group: string): void {
    for (const [camp, opponent] of this.axes) {
      const part = facts.served[camp] ?? 0;
      const whole = part + (facts.served[opponent] ?? 0);
      if (whole === 0) continue;
      const key = `${camp} ${group}`;
      const list = this.counts.get(key);
      if (list) list.push({ part, whole });
      else this.counts.set(key, [{ part, whole }]);
    }
  }

  /** A row for each group and axis, in the order of `groups`; documented stances only where groups are outlets. */
  result(index: PackIndex, groups: readonly string[]): LeanRow[] {
    return this.axes.flatMap(([camp, opponent]) =>
      groups.map((group): LeanRow => {
        const clusters = this.counts.get(`${camp} ${group}`) ?? [];
        const sum = (key: keyof Cluster) => clusters.reduce((total, one) => total + one[key], 0);
        return {
          group,
          camp,
          opponent,
          part: sum('part'),
          whole: sum('whole'),
          articles: clusters.length,
          interval: clusteredInterval(clusters),
          documented: documented(index, group),
        };
      }),
    );
  }
}

/** Pairs of camps that face each other, each once. */
function axesOf(index: PackIndex): [string, string][] {
  const axes: [string, string][] = [];
  for (const { id, opponent, backs } of index.pack.camps) {
    if (opponent === undefined || backs !== undefined) continue;
    if (!axes.some(([a, b]) => (a === opponent && b === id) || (a === id && b === opponent)))
      axes.push([id, opponent]);
  }
  return axes;
}

function documented(index: PackIndex, outlet: string): LeanRow['documented'] {
  const claims = index.outlets.get(outlet)?.claims.filter(({ kind }) => kind === 'stance') ?? [];
  return claims.flatMap(({ towards, basis, opposes, id }) => {
    const camp = mainCamp(index, towards?.camp);
    if (!towards || camp === null) return [];
    const contested = !!opposes?.length || claims.some((other) => other.opposes?.includes(id));
    return [{ camp, direction: towards.direction, basis, contested }];
  });
}
