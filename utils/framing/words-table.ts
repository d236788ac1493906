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
      if (entry.forms.has(form) || entry.forms.size < FORMS)
        entry.forms.set(form, (entry.forms.get(form) ?? 0) + count);
      const [uses, articles] = entry.groups.get(group) ?? [0, 0];
      entry.groups.set(group, [uses + count, articles + 1]);
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
        const sizes = new Map(groups.map((group) => [group, wordsIn(merged, group)]));
        const all = [...sizes.values()].reduce((sum, n) => sum + n, 0);
        return groups
          .filter((group) => sizes.get(group)! > 0)
          .map((group) => distinctive(merged, group, language, sizes.get(group)!, all));
      });
  }
}

/** The words of an article in the chosen voices, added up. */
function inVoices(facts: ArticleFacts, voices: readonly Voice[]): Map<string, [form: string, count: number]> {
  const words = new Map<string, [string, number]>();
  for (const list of voices.map((voice): WordCount[] => facts.words[voice] ?? [])) {
    for (const [folded, form, count] of list) {
      const known = words.get(folded);
      words.set(folded, [known?.[0] ?? form, (known?.[1] ?? 0) + count]);
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
    const bare = withoutParticles(folded).find(
      ({ rest }) => (vocabulary.get(rest)?.total ?? 0) >= entry.total,
    );
    const key = bare?.rest ?? folded;
    const known = merged.get(key) ?? { total: 0, forms: new Map(), groups: new Map() };
    known.total += entry.total;
    // The form shown is the bare one; a form with particles only where there is no other.
    if (key === folded) known.forms = entry.forms;
    else if (known.forms.size === 0) known.forms = new Map([[key, 0]]);
    for (const [group, [count, articles]] of entry.groups) {
      const [uses, seen] = known.groups.get(group) ?? [0, 0];
      known.groups.set(group, [uses + count, Math.max(seen, articles)]);
    }
    merged.set(key, known);
  }
  return merged;
}

function wordsIn(vocabulary: ReadonlyMap<string, Entry>, group: string): number {
  let sum = 0;
  for (const { groups } of vocabulary.values()) sum += groups.get(group)?.[0] ?? 0;
  return sum;
}

function distinctive(
  vocabulary: ReadonlyMap<string, Entry>,
  group: string,
  language: Language,
  here: number,
  all: number,
): DistinctiveWords {
  const elsewhere = all - here;
  const words: WordRow[] = [];
  if (elsewhere > 0 && vocabulary.size > 1) {
    for (const [folded, entry] of vocabulary) {
      const [count, articles] = entry.groups.get(group) ?? [0, 0];
      if (articles < FEWEST_ARTICLES || isCommonWord(folded)) continue;
      const other = entry.total - count;
      const prior = (PRIOR_WORDS * entry.total) / all;
      const { delta, z } = logOdds(count, here, other, elsewhere, prior, PRIOR_WORDS);
      if (z < SIGNIFICANT) continue;
      words.push({
        folded,
        form: mostFrequent(entry.forms),
        here: count,
        elsewhere: other,
        articles,
        delta,
        z,
      });
    }
  }
  words.sort((a, b) => b.z - a.z || compareText(a.folded, b.folded));
  return { group, language, here, elsewhere, enough: words.length > 0, words: words.slice(0, SHOWN) };
}
