/** What was changed between two texts, laid out to be read: rows of two columns that begin where both begin a paragraph. */
import type { DifferencePart } from './differences.ts';

/**
 * - `same`: stands in both
 * - `cut`: stands in the first alone; `replaced`: other words stand in its place in the second
 * - `inserted`: stands in the second alone; `instead`: stands in the place of words of the first
 */
export type PieceKind = 'same' | 'cut' | 'replaced' | 'inserted' | 'instead';

export interface Piece {
  kind: PieceKind;
  text: string;
  /** Number of the change, from 0; the two sides of a replacement have the same. Null in what is the same. */
  change: number | null;
}

export interface Row {
  a: Piece[];
  b: Piece[];
  /** Both as one text: what is the same once, what stands in the place of other words after them. */
  one: Piece[];
}

export interface Layout {
  rows: Row[];
  /** How many changes there are. */
  changes: number;
}

const KINDS = {
  cut: ['cut', 'cut'],
  inserted: ['inserted', 'inserted'],
  replaced: ['replaced', 'instead'],
} as const;

/** @param parts of `differences(a, b)`, whole: laid end to end the pieces of a side give its words in order */
export function sideBySide(parts: readonly DifferencePart[], a: string, b: string): Layout {
  const layout = new Rows();
  let changes = 0;
  for (const part of parts) {
    const left = part.a && a.slice(part.a.start, part.a.end);
    const right = part.b && b.slice(part.b.start, part.b.end);
    if (part.kind === 'same') layout.same(left ?? '', right ?? '');
    else layout.changed(KINDS[part.kind], left, right, changes++);
  }
  layout.end();
  return { rows: layout.rows, changes };
}

class Rows {
  readonly rows: Row[] = [];
  private row: Row = { a: [], b: [], one: [] };

  same(left: string, right: string): void {
    const [mine, theirs] = [left.split(/\n+/u), right.split(/\n+/u)];
    // Where the two are cut into paragraphs in different ways, their lines stay together.
    if (mine.length !== theirs.length) return this.plain(left, right);
    mine.forEach((line, i) => {
      if (i > 0) this.end();
      this.plain(line, theirs[i]!);
    });
  }

  changed(
    [first, second]: readonly [PieceKind, PieceKind],
    left: string | null,
    right: string | null,
    change: number,
  ): void {
    const add = (to: Piece[], kind: PieceKind, text: string | null): string => {
      const words = text?.trimEnd() ?? '';
      if (words !== '') {
        if (kind === 'instead') this.row.one.push({ kind: 'same', text: ' ', change: null });
        for (const pieces of [to, this.row.one]) pieces.push({ kind, text: words, change });
      }
      return text?.slice(words.length) ?? '';
    };
    const gaps = [add(this.row.a, first, left), add(this.row.b, second, right)] as const;
    const present = [left, right].filter((text) => text !== null).length;
    // A paragraph that ends with the change, on every side that has it, ends the row.
    if (gaps.filter((gap) => gap.includes('\n')).length === present) this.end();
    else this.plain(...gaps);
  }

  end(): void {
    const row = { a: trimmed(this.row.a), b: trimmed(this.row.b), one: trimmed(this.row.one) };
    if (row.one.length > 0) this.rows.push(row);
    this.row = { a: [], b: [], one: [] };
  }

  private plain(left: string, right: string): void {
    if (left !== '') this.row.a.push({ kind: 'same', text: left, change: null });
    if (right !== '') this.row.b.push({ kind: 'same', text: right, change: null });
    const both = left === '' ? right : left;
    if (both !== '') this.row.one.push({ kind: 'same', text: both, change: null });
  }
}

/** Without blank pieces at either end. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const told = ({ text }: Piece) => text.trim() !== '';
  return pieces.slice(Math.max(0, pieces.findIndex(told)), pieces.findLastIndex(told) + 1);
}
