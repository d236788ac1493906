/** How two words relate: the same, the same word in another form, a slip of the pen, or another word. */
import { withoutParticles } from '../../text/particles.ts';

export type Relation = 'equal' | 'form' | 'similar' | 'other';

const isArabic = (word: string): boolean => word.charCodeAt(0) >= 0x621 && word.charCodeAt(0) <= 0x64a;

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) <= 0x39) return true;
  return false;
}
const ARTICLE = 'ال';
/**
 * Endings of number, gender and case; what is left must be a stem of four letters. The ending of a nisba is not among
 * them, nor the alef after it: ليبيا and ليبي are not one word.
 */
const ARABIC_ENDING = /(?<=^.{4,})(?:ات|ين|ون|ان|ه|(?<!ي)ا)$/u;
const LATIN_ENDING = /(?<=^.{4,})(?:es|s|e|ed|ees|ee)$/u;

/**
 * The relation of two different folded words. `form`: they differ in particles written with the word (و ف ب ك ل), the
 * article, or an ending. `similar`: no more than a quarter of the letters differ (Damerau-Levenshtein).
 */
export function relation(a: string, b: string): Relation {
  if (a === b) return 'equal';
  const longer = Math.max(a.length, b.length);
  if (longer < 3 || Math.abs(a.length - b.length) > 4) return 'other';
  if (hasDigit(a) || hasDigit(b)) return 'other';
  if (sameStem(a, b)) return 'form';
  const most = Math.floor(longer / 4);
  // One change of a letter changes two letters of the set at most.
  if (most === 0 || differingLetters(letterSet(a), letterSet(b)) > 2 * most) return 'other';
  return distance(a, b, most) <= most ? 'similar' : 'other';
}

function sameStem(a: string, b: string): boolean {
  if (!isArabic(a) || !isArabic(b)) {
    const [x, y] = [a.replace(LATIN_ENDING, ''), b.replace(LATIN_ENDING, '')];
    return x === y && x.length >= 4;
  }
  const others = stems(b);
  return stems(a).some((stem) => others.includes(stem));
}

/** Stems of words met before: the same few hundred words are compared over and over. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function stems(word: string): readonly string[] {
  let bare = known.get(word);
  if (bare) return bare;
  const rests = [word, ...withoutParticles(word).map((way) => way.rest)];
  bare = rests.flatMap((rest) => {
    const noun = rest.startsWith(ARTICLE) && rest.length >= 5 ? rest.slice(2) : rest;
    return [noun, noun.replace(ARABIC_ENDING, '')];
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, bare);
  return bare;
}

/** Damerau-Levenshtein distance (optimal string alignment), or `most + 1` when it is larger. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The letters of a word as bits, one for each of 32 classes of letters: words that are alike differ in few of them. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** In how many classes of letters two sets differ (counting bits: Hacker's Delight, 5-1). */
export function differingLetters(a: number, b: number): number {
  let x = a ^ b;
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
