/**
 * A comparison of many articles. Articles are added one by one and not kept: memory grows with the groups, the vocabulary and
 * the citations asked for, not with the articles, of which two small numbers and a cluster's name remain.
 */
import { firstNames } from '../report/build-view.ts';
import { campServed } from '../report/lean.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { LocalText } from '../report/view.ts';
import { LeanTable } from './lean-table.ts';
import { compareText, NamesTable } from './names-table.ts';
import type { Query } from './query.ts';
import type { Referent } from './referent.ts';
import { SampleCount } from './sample.ts';
import { SpeakersTable } from './speakers-table.ts';
import { NO_CAMP, type ArticleFacts, type ComparisonResult, type Group, type TimeRow } from './types.ts';
import { WordsTable } from './words-table.ts';

export interface ComparisonOptions {
  /** Sentences kept behind each number, the first to come in; by default all. */
  citations?: number;
}

export class Comparison {
  private readonly index: PackIndex;
  private readonly query: Query;
  private readonly referent: Referent | null;
  private readonly groups = new Map<string, Group>();
  private readonly time = new Map<string, TimeRow>();
  private readonly sample: SampleCount;
  private readonly names: NamesTable;
  private readonly words: WordsTable;
  private readonly speakers = new SpeakersTable();
  private readonly lean: LeanTable;

  /** @param referent the query's, opened; the facts that are added were made with it */
  constructor(
    index: PackIndex,
    query: Query,
    referent: Referent | null,
    { citations = Infinity }: ComparisonOptions = {},
  ) {
    this.index = index;
    this.query = query;
    this.referent = referent;
    this.sample = new SampleCount(index, query);
    this.names = new NamesTable(query.voices, citations);
    this.words = new WordsTable(query.voices);
    this.lean = new LeanTable(index);
  }

  /**
   * Adds an article of the pack's topic, unless the query leaves it out. Of near-copies the first that is added counts: add
   * articles in order of time, so that it is the first that was published.
   */
  add(facts: ArticleFacts): void {
    if (!this.sample.takes(facts)) return;
    const group = this.groupOf(facts);
    const named = this.names.add(facts, group.key);
    group.articles++;
    if (named) group.naming++;
    else if (this.referent && [...this.referent.about].some((id) => id in facts.mentions)) group.unnamed++;
    else group.silent++;
    this.words.add(facts, group.key);
    this.speakers.add(facts, group.key);
    this.lean.add(facts, group.key);
    this.addDay(facts, group.key);
  }

  private groupOf({ outlet }: ArticleFacts): Group {
    const key = this.query.by === 'camp' ? outlet.camp : outlet.key;
    let group = this.groups.get(key);
    if (!group) {
      const names: LocalText =
        this.query.by === 'camp' ? (this.index.camps.get(key)?.title ?? {}) : outlet.names;
      group = { key, names, camp: outlet.camp, articles: 0, naming: 0, unnamed: 0, silent: 0 };
      this.groups.set(key, group);
    }
    return group;
  }

  private addDay({ published }: ArticleFacts, group: string): void {
    let row = this.time.get(group);
    if (!row) this.time.set(group, (row = { group, days: {}, undated: 0 }));
    if (published === null) row.undated++;
    else row.days[published] = (row.days[published] ?? 0) + 1;
  }

  /** What the articles added so far say. Groups stand by camp, in the pack's order, then by articles. */
  result(): ComparisonResult {
    const { index, query, referent } = this;
    const camps = [...index.pack.camps.map(({ id }) => id), NO_CAMP];
    const groups = [...this.groups.values()].sort(
      (a, b) =>
        camps.indexOf(a.camp) - camps.indexOf(b.camp) || b.articles - a.articles || compareText(a.key, b.key),
    );
    const keys = groups.map(({ key }) => key);
    return {
      schema: 1,
      query,
      referent: referent && { id: referent.id, names: referent.names, neutral: referent.neutral },
      sample: this.sample.result(),
      groups,
      // By its row alone, whatever it is aimed at.
      names: this.names.result((id) => campServed(index, { id, target: null })),
      words: this.words.result(keys),
      speakers: this.speakers.result(index),
      time: keys.flatMap((key) => this.time.get(key) ?? []),
      lean: this.lean.result(index, keys),
      things: this.sample.things(),
    };
  }
}

export interface Thing {
  id: string;
  names: LocalText;
}

/** What can be compared with a pack: naming concepts first, then its other entities. */
export function comparableThings({ pack }: Pick<PackIndex, 'pack'>): Thing[] {
  const concepts = pack.namings.map(({ concept, title }) => ({ id: concept, names: title }));
  const listed = new Set(concepts.map(({ id }) => id));
  const others = pack.entities
    .filter(({ id }) => !listed.has(id))
    .map(({ id, names }) => ({ id, names: firstNames(names) }));
  return [...concepts, ...others];
}
