/**
 * Misspelled full names: a run of words that is a listed name of two words or more but for one edit in one word
 * (سامر نعماان). Single words are never corrected: one edit away from a short name stands half the dictionary.
 */
import type { Pack, PackEntity } from '../packs/schema.ts';
import type { Span, Why } from '../report/types.ts';
import { foldedWords } from '../text/fold.ts';
import { skipLetters } from '../text/words.ts';
import { GIVEN_NAMES, ORDINARY_GIVEN_NAMES } from '../text/given-names.ts';
import type { Context, Region } from './context.ts';
import { rowForms } from './forms.ts';
import { kept } from './kept.ts';
import { oneEdit } from './one-edit.ts';
import { tokensOf } from './tokens.ts';

export interface Misspelling extends Span {
  id: string;
  why: Why;
  form: string;
}

interface Name {
  id: string;
  listed: string;
  words: string[];
}

/** Texts longer than this, in UTF-16 units, are no articles: their names are found as listed only. */
const LONGEST_TEXT = 1_000_000;

/** Letters in a word that may be misspelled, at least. */
const SHORTEST = 4;

/** Letters, without the article, from which on no other name is likely to be one edit away. */
const LONG = 6;

/** Letters of a word that is not common, at least, to vouch for the one beside it. */
const SHORTEST_HINT = 3;

/** Letters that particles may take before a name. */
const LONGEST_PARTICLES = 2;

/** Given names so common that with one of them the other word has to be nearly certain. */
const COMMON: ReadonlySet<string> = new Set([
  ...GIVEN_NAMES,
  ...ORDINARY_GIVEN_NAMES,
  ...foldedWords(
    'حمد سامي عباس عبد المالك الهادي بن ابو ابي بو ام اللواء العميد العقيد جون مايك ' +
      'mohamed mohammed ahmed ali omar khalid khaled hassan hussein ibrahim mahmoud mustafa abdul abdel abdullah abu bin ben al el ' +
      'john mike jean',
  ),
]);

/** A place of a word in a name, and what the text must have beside it for the name to stand there but for one edit. */
interface Place {
  name: Name;
  at: number;
  /** Where the word before stands, else the one behind: -1 or 1; that word, and whether it is the name's first. */
  step: number;
  beside: string;
  first: boolean;
}

/** Shortest word that a name is found by. */
const SHORTEST_SIGN = 3;

/** Places by the word: for each name the two that are in the fewest names, for at least one of them is right. */
const placesByWord = kept((pack: Pack) => {
  const names = pack.entities.flatMap(namesOf);
  const count = new Map<string, number>();
  for (const { words } of names) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const places = names.flatMap((name): Place[] => {
    const { words } = name;
    const signs = [...words.keys()].filter((at) => words[at]!.length >= SHORTEST_SIGN);
    signs.sort((a, b) => count.get(words[a]!)! - count.get(words[b]!)!);
    return signs.slice(0, 2).map((at) => {
      const step = at > 0 ? -1 : 1;
      return { name, at, step, beside: words[at + step]!, first: at + step === 0 };
    });
  });
  return Map.groupBy(places, ({ name, at }) => name.words[at]!);
});

/** The names of an entity that are long enough to be known when a word is wrong. */
function namesOf(entity: PackEntity): Name[] {
  // Outside persons a word in two is too little: قوات الأمن is not قوات الأمل.
  const shortest = entity.kind === 'person' ? 2 : 3;
  return rowForms(entity, 'entity').flatMap((listed) => {
    const words = tokensOf(listed).tokens;
    const sure = words.length >= shortest && words.every((word) => /\p{L}/u.test(word));
    return sure ? [{ id: entity.id, listed, words }] : [];
  });
}

/**
 * Misspelled names in the article, in no order. `taken` tells the spans that are mentions already. `named` tells the
 * entities that the article names without fault: they are the likelier ones.
 */
export function misspellings(
  pack: Pack,
  context: Context,
  taken: (span: Span) => boolean,
  named: ReadonlySet<string>,
): Misspelling[] {
  const byWord = placesByWord(pack);
  const found: Misspelling[] = [];
  if (context.text.length > LONGEST_TEXT) return found;
  for (const region of context.regions) {
    const { words } = region;
    for (let i = 0; i < words.length; i++) {
      const readings = region.readings(i);
      for (let r = 0; r < readings.length; r++) {
        const places = byWord.get(readings[r]!);
        if (!places) continue;
        for (let p = 0; p < places.length; p++) {
          const { name, at, step, beside, first } = places[p]!;
          const other = words[i + step];
          if (!other || !mayBe(other.folded, beside, first)) continue;
          // Both words are right.
          if (name.words.length === 2 && other.folded === beside) continue;
          const hit = compare(context.text, region, i - at, name, named);
          if (hit && !taken(hit)) found.push(hit);
        }
      }
    }
  }
  return longestOnly(found);
}

/**
 * Whether a word of the text can be `word` or one edit away from it: an edit leaves the first letter or the last one, and
 * the length but for one. The first word of a name may have particles before it, so that only its end tells.
 */
function mayBe(shown: string, word: string, first: boolean): boolean {
  const more = shown.length - word.length;
  if (more < -1 || more > (first ? 1 + LONGEST_PARTICLES : 1)) return false;
  const [a, b] = [shown.charCodeAt(shown.length - 1), word.charCodeAt(word.length - 1)];
  if (a === b) return true;
  if (!first) return shown.charCodeAt(0) === word.charCodeAt(0);
  // The last two letters are exchanged, or the last one was put in, left out or replaced.
  const [beforeA, beforeB] = [shown.charCodeAt(shown.length - 2), word.charCodeAt(word.length - 2)];
  return beforeA === beforeB || beforeA === b || a === beforeB;
}

/** Compares the words from `first` on with a name: exactly one may differ, by one edit. */
function compare(
  text: string,
  region: Region,
  first: number,
  name: Name,
  named: ReadonlySet<string>,
): Misspelling | null {
  if (first < 0 || first + name.words.length > region.words.length) return null;
  let wrong = -1;
  for (let k = 0; k < name.words.length; k++) {
    const word = name.words[k]!;
    if (k === 0 ? region.readings(first).includes(word) : region.words[first + k]!.folded === word) continue;
    if (wrong >= 0) return null;
    wrong = k;
  }
  return wrong < 0 ? null : judge(text, region, first, name, wrong, named);
}

/** Whether the one word that differs is a misspelling. */
function judge(
  text: string,
  region: Region,
  first: number,
  name: Name,
  wrong: number,
  named: ReadonlySet<string>,
): Misspelling | null {
  const right = name.words[wrong]!;
  // سامر ونعمان are two men.
  if (wrong > 0 && region.readings(first + wrong).includes(right)) return null;
  // Nor is another particle a misspelling: المجلس لفلان, المجلس وفلان.
  if (wrong > 0 && sameButParticle(region.words[first + wrong]!.folded, right)) return null;
  const shown = wrong === 0 ? region.readings(first) : [region.words[first + wrong]!.folded];
  const sure =
    named.has(name.id) ||
    bareLength(right) >= LONG ||
    name.words.some((word, k) => k !== wrong && word.length >= SHORTEST_HINT && !COMMON.has(word));
  const read = shown.find(
    (word) => word.length >= SHORTEST && right.length >= SHORTEST && oneEdit(word, right, sure),
  );
  // the president said: no name without its capital
  const small = /\p{Ll}/u.test(text[region.words[first + wrong]!.start]!);
  if (read === undefined || small || COMMON.has(read)) return null;
  // حكومته فلان: his, and then another name
  if (wrong < name.words.length - 1 && read === `${right.replace(/ه$/, 'ت')}ه`) return null;
  for (let k = 1; k < name.words.length; k++) {
    if (region.next(region.words[first + k - 1]!.end) !== first + k) return null;
  }
  const head = region.words[first]!;
  const particle = head.folded.length - (wrong === 0 ? read : name.words[0]!).length;
  const start = skipLetters(text, head.start, particle);
  const end = region.words[first + name.words.length - 1]!.end;
  const why = { rule: 'misspelling', form: name.listed, detail: text.slice(start, end) };
  return { id: name.id, start, end, why, form: name.words.join(' ') };
}

/** Whether two words are the same word behind another one-letter particle. */
function sameButParticle(a: string, b: string): boolean {
  return a.slice(1) === b.slice(1) && /^[وفبلك]/.test(a) && /^[وفبلك]/.test(b);
}

function bareLength(word: string): number {
  return word.startsWith('ال') ? word.length - 2 : word.length;
}

/** Of overlapping ones the longest, and of those the first. */
function longestOnly(found: Misspelling[]): Misspelling[] {
  const chosen: Misspelling[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = chosen[chosen.length - 1];
    if (!last || last.end <= one.start) chosen.push(one);
    else if (one.end - one.start > last.end - last.start) chosen[chosen.length - 1] = one;
  }
  return chosen;
}
