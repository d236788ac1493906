/** `analyze -- compare`: the tables of the comparison screen, from files. */
import { Comparison } from '../../utils/framing/compare.ts';
import type { Query } from '../../utils/framing/query.ts';
import { openReferent } from '../../utils/framing/referent.ts';
import type { ComparisonResult } from '../../utils/framing/types.ts';
import type { Engine } from '../../utils/report/engine.ts';
import { loadEngines } from '../engines.ts';
import { RecentCopies } from './copies.ts';
import { filesOf, jobsOf } from './input.ts';
import { performAll } from './pool.ts';
import { knows } from './task.ts';

export interface Compared {
  result: ComparisonResult;
  /** Articles of other packs' topics, and of none. */
  others: number;
  /** Articles that could not be read. */
  unread: number;
}

/**
 * Compares the articles of files, in the order in which they come: of near-copies the first counts. With several packs the
 * comparison is of the one that knows the query's referent, else of the one that most articles are about.
 * @param citations sentences kept behind each number
 * @param complain is told of every article that cannot be read
 * @throws Error when no pack knows the referent
 */
export async function compareFiles(
  paths: readonly string[],
  query: Query,
  citations: number,
  complain: (line: string) => void,
): Promise<Compared> {
  const engines = loadEngines().filter((engine) => query.referent === null || knows(engine, query.referent));
  if (engines.length === 0) throw new Error(`no pack has an entity or naming concept "${query.referent}"`);
  const comparisons = new Map(
    engines.map((engine) => [engine.index.pack.id, open(engine, query, citations)]),
  );
  const copies = new RecentCopies();
  const articles = new Map<string | null, number>();
  let unread = 0;
  const task = { kind: 'facts', referent: query.referent } as const;
  for await (const outcomes of performAll(task, jobsOf(filesOf(paths)))) {
    for (const outcome of outcomes) {
      if ('reason' in outcome) {
        complain(`${outcome.place}: ${outcome.reason}`);
        unread++;
      } else if ('signature' in outcome) {
        const { pack, facts, signature } = outcome;
        articles.set(pack, (articles.get(pack) ?? 0) + 1);
        const comparison = pack === null ? undefined : comparisons.get(pack);
        if (facts) comparison?.add({ ...facts, cluster: String(copies.clusterOf(signature)) });
      }
    }
  }
  const [first] = [...comparisons].sort(([a], [b]) => (articles.get(b) ?? 0) - (articles.get(a) ?? 0));
  const [pack, comparison] = first!;
  const all = [...articles.values()].reduce((sum, n) => sum + n, 0);
  return { result: comparison.result(), others: all - (articles.get(pack) ?? 0), unread };
}

function open({ index }: Engine, query: Query, citations: number): Comparison {
  const referent = query.referent === null ? null : openReferent(index, query.referent);
  return new Comparison(index, query, referent, { citations });
}
