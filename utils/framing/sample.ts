/** Which articles a query is about, and what is said of them below every table. */
import type { Language } from '../report/types.ts';
import type { PackIndex } from '../report/pack-index.ts';
import { compareText } from './names-table.ts';
import type { Query } from './query.ts';
import type { ArticleFacts, ComparisonResult, Sample } from './types.ts';

/** Things listed of a sample. */
const THINGS = 50;

export class SampleCount {
  private readonly index: PackIndex;
  private readonly query: Query;
  private readonly outlets: ReadonlySet<string> | null;
  private readonly clusters = new Set<string>();
  private readonly tellers = new Set<string>();
  private readonly named = new Map<string, number>();
  private readonly languages: Partial<Record<Language, number>> = {};
  private articles = 0;
  private copies = 0;
  private undated = 0;
  private unsure = 0;
  private first: string | null = null;
  private last: string | null = null;

  constructor(index: PackIndex, query: Query) {
    this.index = index;
    this.query = query;
    this.outlets = query.outlets && new Set(query.outlets);
  }

  /** Whether the article is of the sample; counts it. */
  takes(facts: ArticleFacts): boolean {
    const { query } = this;
    const { published, cluster, outlet } = facts;
    if (this.outlets && !this.outlets.has(outlet.key)) return false;
    if (published === null && (query.from !== null || query.until !== null)) return false;
    if (published !== null && ((query.from ?? '') > published || (query.until ?? '9') < published))
      return false;
    const copy = cluster !== null && this.clusters.has(cluster);
    if (cluster !== null) this.clusters.add(cluster);
    if (copy) this.copies++;
    if (copy && !query.includeCopies) return false;
    this.articles++;
    this.tellers.add(outlet.key);
    this.unsure += facts.unsure;
    this.languages[facts.language] = (this.languages[facts.language] ?? 0) + 1;
    for (const id of Object.keys(facts.mentions)) this.named.set(id, (this.named.get(id) ?? 0) + 1);
    if (published === null) this.undated++;
    else {
      if (this.first === null || published < this.first) this.first = published;
      if (this.last === null || published > this.last) this.last = published;
    }
    return true;
  }

  result(): Sample {
    const { articles, copies, undated, unsure, first, last, languages } = this;
    const { id, version } = this.index.pack;
    const outlets = this.tellers.size;
    return {
      articles,
      outlets,
      copies,
      first,
      last,
      undated,
      languages: { ...languages },
      unsure,
      pack: { id, version },
    };
  }

  /** What is named in the most articles. */
  things(): ComparisonResult['things'] {
    return [...this.named]
      .map(([id, articles]) => ({ id, articles }))
      .sort((a, b) => b.articles - a.articles || compareText(a.id, b.id))
      .slice(0, THINGS);
  }
}
