/** What one group says more than the others, among articles of the same language. */
import type { Language, Voice } from '../report/types.ts';
import { isCommonWord } from '../text/common-words.ts';
import { withoutParticles } from '../text/particles.ts';
import { logOdds, SIGNIFICANT } from './log-odds.ts';
import { compareText, mostFrequent } from './names-table.ts';
import type { ArticleFacts, DistinctiveWords, WordCount, WordRow } from './types.ts';

/** A difference that a single article makes is that article's: a word must stand in at least so many of the group's. */
const FEWEST_ARTICLES = 3;
/** Words that the prior is worth: Monroe et al. use 500, about one article. */
const PRIOR_WORDS = 500;
/** Words shown of a group. */
const SHOWN = 40;
/** From so many different words of a language on, those seen once so far are forgotten: memory stays bounded. */
const VOCABULARY = 400_000;
/** Printed forms remembered of a word. */
const FORMS = 8;

interface Entry {
  total: number;
  forms: Map<string, number>;
  /** By group: uses, and articles. */
  groups: Map<string, [count: number, articles: number]>;
}

/** Counts words as articles come in. */
export class WordsTable {
  private readonly languages = new Map<Language, Map<string, Entry>>();
  private readonly voices: readonly Voice[];

  constructor(voices: readonly Voice[]) {
    this.voices = voices;
  }

  add(facts: ArticleFacts, group: string): void {
    let vocabulary = this.languages.get(facts.language);
    if (!vocabulary) this.languages.set(facts.language, (vocabulary = new Map()));
    for (const [folded, [form, count]] of inVoices(facts, this.voices)) {
      let entry = vocabulary.get(folded);
      if (!entry) vocabulary.set(folded, (entry = { total: 0, forms: new Map(), groups: new Map() }));
      entry.total += count;
      const uses = entry.forms.get(form);
      if (uses !== undefined || entry.forms.size < FORMS) entry.forms.set(form, (uses ?? 0) + count);
      const here = entry.groups.get(group);
      if (here) {
        here[0] += count;
        here[1]++;
      } else entry.groups.set(group, [count, 1]);
    }
    if (vocabulary.size > VOCABULARY)
      for (const [word, { total }] of vocabulary) if (total === 1) vocabulary.delete(word);
  }

  /** One entry for each group and language with words in it, in the order of `groups`. */
  result(groups: readonly string[]): DistinctiveWords[] {
    return [...this.languages]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([language, vocabulary]) => {
        const merged = language === 'ar' ? withoutAttached(vocabulary) : vocabulary;
        const sizes = sizesOf(merged);
        const words = distinctive(merged, sizes);
        const all = sum(sizes);
        return groups
          .filter((group) => sizes.has(group))
          .map((group) => ranked(group, language, sizes.get(group)!, all, words.get(group) ?? []));
      });
  }
}

/** The words of an article in the chosen voices, added up. */
function inVoices(facts: ArticleFacts, voices: readonly Voice[]): Map<string, [form: string, count: number]> {
  const words = new Map<string, [string, number]>();
  for (const list of voices.map((voice): WordCount[] => facts.words[voice] ?? [])) {
    for (const [folded, form, count] of list) {
      const known = words.get(folded);
      if (known) known[1] += count;
      else words.set(folded, [form, count]);
    }
  }
  return words;
}

/**
 * A word with و ف ب ك ل written on to it is counted with the word itself, when that stands alone in the sample at least as
 * often: والجيش with الجيش, but وزير not with زير. Of their articles the larger number is taken:
 * one article may have both.
 */
function withoutAttached(vocabulary: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  for (const [folded, entry] of vocabulary) {
    const key = bareOf(folded, vocabulary);
    const known = merged.get(key) ?? { total: 0, forms: new Map(), groups: new Map() };
    known.total += entry.total;
    // The form shown is the bare one.
    if (key === folded) known.forms = entry.forms;
    for (const [group, [count, articles]] of entry.groups) {
      const [uses, seen] = known.groups.get(group) ?? [0, 0];
      known.groups.set(group, [uses + count, Math.max(seen, articles)]);
    }
    merged.set(key, known);
  }
  return merged;
}

/** What is left of a word when everything that may have been written on to it is taken off, one particle after the other. */
function bareOf(folded: string, vocabulary: ReadonlyMap<string, Entry>): string {
  const { total } = vocabulary.get(folded)!;
  const bare = withoutParticles(folded).find(({ rest }) => (vocabulary.get(rest)?.total ?? 0) >= total);
  return bare ? bareOf(bare.rest, vocabulary) : folded;
}

/** Words of each group; only groups that have any. */
function sizesOf(vocabulary: ReadonlyMap<string, Entry>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { groups } of vocabulary.values())
    for (const [group, [count]] of groups) sizes.set(group, (sizes.get(group) ?? 0) + count);
  return sizes;
}

const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);

/** Group → words that it has significantly more often than all others together; one pass over the vocabulary. */
function distinctive(
  vocabulary: ReadonlyMap<string, Entry>,
  sizes: ReadonlyMap<string, number>,
): Map<string, WordRow[]> {
  const found = new Map<string, WordRow[]>();
  const all = sum(sizes);
  if (vocabulary.size < 2) return found;
  for (const [folded, entry] of vocabulary) {
    if (isCommonWord(folded)) continue;
    const prior = (PRIOR_WORDS * entry.total) / all;
    for (const [group, [count, articles]] of entry.groups) {
      const here = sizes.get(group)!;
      if (articles < FEWEST_ARTICLES || here === all) continue;
      const other = entry.total - count;
      const { delta, z } = logOdds(count, here, other, all - here, prior, PRIOR_WORDS);
      if (z < SIGNIFICANT) continue;
      const row = {
        folded,
        form: mostFrequent(entry.forms),
        here: count,
        elsewhere: other,
        articles,
        delta,
        z,
      };
      const rows = found.get(group);
      if (rows) rows.push(row);
      else found.set(group, [row]);
    }
  }
  return found;
}

/** The strongest of a group's words. */
function ranked(
  group: string,
  language: Language,
  here: number,
  all: number,
  words: WordRow[],
): DistinctiveWords {
  words.sort((a, b) => b.z - a.z || compareText(a.folded, b.folded));
  const shown = words.slice(0, SHOWN);
  return { group, language, here, elsewhere: all - here, enough: words.length > 0, words: shown };
}
