/**
 * Words of a stored quote laid beside words of the page: global for the quote's surroundings and the quote, free at both
 * ends of the page's part (Needleman & Wunsch 1970, within a band). A word is weighed by its letters.
 */
import { differingLetters, letterSet, relation, type Relation } from './alike.ts';
import type { PageIndex } from './page-index.ts';
import type { Pattern } from './pattern.ts';

/** What became of a word of the pattern. */
export interface Laid {
  /** Number of the page's word, or -1 when there is none. */
  word: number;
  relation: Relation;
}

const SIMILAR: Record<Relation, number> = { equal: 10, form: 9, similar: 5, other: -3 };
const GAP = -4;
/** Surroundings may be gone without the quote being another. */
const GAP_BESIDE = -1;
/** Longest quote with its surroundings that is laid out, in words: some five pages of print. */
export const MOST_WORDS = 2000;

/** Moves through the table, for the way back. */
const BOTH = 1;
const SKIP_PATTERN = 2;
const SKIP_PAGE = 3;

/** Lays `pattern.words` beside the page's words from `from` up to `to`. */
export function align(page: PageIndex, pattern: Pattern, from: number, to: number): Laid[] {
  const rows = pattern.words.length;
  const columns = to - from;
  const laid: Laid[] = pattern.words.map(() => ({ word: -1, relation: 'other' }));
  if (columns <= 0 || rows === 0 || rows > MOST_WORDS) return laid;
  const relate = relations(page, pattern, from);
  const lean = (columns - rows) / 2;
  const reach = Math.ceil(Math.abs(lean)) + 12 + Math.min(rows >> 3, 40);
  const width = 2 * reach + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width).fill(WORST);
  let row = new Int32Array(width).fill(WORST);
  /** First column of a row's band; `j` counts page words taken. */
  const base = (i: number) => i + Math.round(lean) - reach;
  for (let k = 0; k < width; k++) if (inside(base(0) + k, columns)) above[k] = 0;
  for (let i = 1; i <= rows; i++) {
    const size = pattern.words[i - 1]!.length;
    const gap = i > pattern.first && i <= pattern.last ? GAP : GAP_BESIDE;
    row.fill(WORST);
    for (let k = 0; k < width; k++) {
      const j = base(i) + k;
      if (!inside(j, columns)) continue;
      // The band moves one column a row: (i-1, j-1) has the same k, (i-1, j) the next, (i, j-1) the one before.
      let best = k + 1 < width ? above[k + 1]! + gap * size : WORST;
      let move: number = SKIP_PATTERN;
      if (j > 0) {
        const other = page.words[from + j - 1]!.length;
        const kind = relate(i - 1, j - 1);
        const score = above[k]! + SIMILAR[kind] * (kind === 'other' ? Math.max(size, other) : size);
        if (score > best) [best, move] = [score, BOTH];
        const skip = k > 0 ? row[k - 1]! + GAP * other : WORST;
        if (skip > best) [best, move] = [skip, SKIP_PAGE];
      }
      row[k] = best;
      moves[i * width + k] = move;
    }
    [above, row] = [row, above];
  }
  let k = 0;
  for (let c = 1; c < width; c++) if (above[c]! > above[k]!) k = c;
  for (let i = rows; i > 0;) {
    const move = moves[i * width + k];
    if (move === BOTH) {
      const j = base(i) + k;
      laid[i - 1] = { word: from + j - 1, relation: relate(i - 1, j - 1) };
      i--;
    } else if (move === SKIP_PAGE) k--;
    else {
      i--;
      k++;
    }
  }
  return laid;
}

const WORST = -1_000_000_000;

function inside(column: number, columns: number): boolean {
  return column >= 0 && column <= columns;
}

/** Relations of words, by number and set of letters where that is enough; a pair of words is compared once. */
function relations(page: PageIndex, pattern: Pattern, from: number): (i: number, j: number) => Relation {
  const seen = new Map<number, Relation>();
  const sets = pattern.words.map(letterSet);
  const columns = page.numbers.size;
  return (i, j) => {
    const there = page.wordIds[from + j]!;
    if (pattern.allIds[i] === there) return 'equal';
    if (differingLetters(sets[i]!, page.letterSets[there]!) > MOST_LETTERS) return 'other';
    const key = i * columns + there;
    let known = seen.get(key);
    if (known === undefined) seen.set(key, (known = relation(pattern.words[i]!, page.words[from + j]!)));
    return known;
  };
}

/** Letters in which words that are alike differ: particles and article, or an ending. */
const MOST_LETTERS = 4;
