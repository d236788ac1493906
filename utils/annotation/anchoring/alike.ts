/** How two words relate: the same, the same word in another form, a slip of the pen, or another word. */
import { withoutParticles } from '../../text/particles.ts';

export type Relation = 'equal' | 'form' | 'similar' | 'other';

const ARABIC = /^[\u0621-\u064a]+$/u;
const ARTICLE = 'ال';
/** Endings of number, gender and case; what is left must be a stem of four letters. */
const ARABIC_ENDING = /(?<=^.{4,})(?:ات|ين|ون|ان|يه|ه|ا|ي)$/u;
const LATIN_ENDING = /(?<=^.{4,})(?:es|s|e|ed|ees|ee)$/u;

/**
 * The relation of two different folded words. `form`: they differ in particles written with the word (و ف ب ك ل), the
 * article, or an ending. `similar`: no more than a quarter of the letters differ (Damerau-Levenshtein).
 */
export function relation(a: string, b: string): Relation {
  if (a === b) return 'equal';
  const longer = Math.max(a.length, b.length);
  if (longer < 3 || Math.abs(a.length - b.length) > 4) return 'other';
  if (/\d/u.test(a) || /\d/u.test(b)) return 'other';
  if (sameStem(a, b)) return 'form';
  const most = Math.floor(longer / 4);
  return most > 0 && distance(a, b, most) <= most ? 'similar' : 'other';
}

function sameStem(a: string, b: string): boolean {
  if (!ARABIC.test(a) || !ARABIC.test(b)) {
    const [x, y] = [a.replace(LATIN_ENDING, ''), b.replace(LATIN_ENDING, '')];
    return x === y && x.length >= 4;
  }
  const others = stems(b);
  return [...stems(a)].some((stem) => others.has(stem));
}

function stems(word: string): Set<string> {
  const bare = new Set<string>();
  for (const rest of [word, ...withoutParticles(word).map((way) => way.rest)]) {
    const noun = rest.startsWith(ARTICLE) && rest.length >= 5 ? rest.slice(2) : rest;
    bare.add(noun);
    bare.add(noun.replace(ARABIC_ENDING, ''));
  }
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
