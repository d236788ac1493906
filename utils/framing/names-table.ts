/** Who calls it what: names of one thing by group and voice, each number with its sentences. */
import type { Voice } from '../report/types.ts';
import type { ArticleFacts, Cell, Citation, LabelRow, LabelUse } from './types.ts';

interface Row {
  kind: LabelUse['kind'];
  distanced: boolean;
  group: string;
  term: string | null;
  forms: Map<string, number>;
  cells: Map<string, Cell>;
}

/** Names in marks or held at a distance are another row: “the army” and the “army” are not the same name. */
const isDistanced = (voice: Voice): boolean => voice === 'marked' || voice === 'distanced';

/** Counts uses as articles come in. */
export class NamesTable {
  private readonly rows = new Map<string, Row>();
  private readonly voices: ReadonlySet<Voice>;
  private readonly citations: number;

  /** @param citations sentences kept of each cell, the first to come in */
  constructor(voices: readonly Voice[], citations: number) {
    this.voices = new Set(voices);
    this.citations = citations;
  }

  /** Adds an article to a group; answers whether it uses a name in the chosen voices. */
  add(facts: ArticleFacts, group: string): boolean {
    const seen = new Set<string>();
    let named = false;
    for (const use of facts.labels) {
      if (!this.voices.has(use.voice)) continue;
      if (use.kind === 'name') named = true;
      const key = `${use.group} ${isDistanced(use.voice)}`;
      const cell = this.cell(key, use, group);
      cell.count++;
      cell.voices[use.voice] = (cell.voices[use.voice] ?? 0) + 1;
      if (!seen.has(key)) cell.articles++;
      seen.add(key);
      if (cell.citations.length < this.citations) cell.citations.push(cite(facts, use));
    }
    return named;
  }

  private cell(key: string, use: LabelUse, group: string): Cell {
    let row = this.rows.get(key);
    if (!row) {
      const { kind, term } = use;
      row = {
        kind,
        term,
        distanced: isDistanced(use.voice),
        group: use.group,
        forms: new Map(),
        cells: new Map(),
      };
      this.rows.set(key, row);
    }
    row.forms.set(use.form, (row.forms.get(use.form) ?? 0) + 1);
    let cell = row.cells.get(group);
    if (!cell) row.cells.set(group, (cell = { count: 0, articles: 0, voices: {}, citations: [] }));
    return cell;
  }

  /** Names before words, most frequent first. @param serves the camp that a term's row serves */
  result(serves: (term: string) => string | null): LabelRow[] {
    const rows = [...this.rows.values()].map((row): LabelRow => {
      const { kind, distanced, group, term } = row;
      const total = [...row.cells.values()].reduce((sum, cell) => sum + cell.count, 0);
      const forms = [...row.forms].sort(([a, n], [b, m]) => m - n || compareText(a, b));
      const form = mostFrequent(row.forms);
      const cells = Object.fromEntries(row.cells);
      return {
        group,
        kind,
        distanced,
        form,
        forms,
        term,
        serves: term === null ? null : serves(term),
        total,
        cells,
      };
    });
    return rows.sort(
      (a, b) =>
        Number(a.kind === 'word') - Number(b.kind === 'word') ||
        b.total - a.total ||
        compareText(a.form, b.form),
    );
  }
}

function cite(facts: ArticleFacts, use: LabelUse): Citation {
  const { id, url, title, published, outlet } = facts;
  const { start, end, voice, speaker, sentence } = use;
  return { article: id, url, title, published, outlet: outlet.key, start, end, voice, speaker, sentence };
}

/** The key with the highest count; among equals the first in code-unit order, so that results can be repeated. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [key, count] of counts) {
    const top = counts.get(best) ?? 0;
    if (count > top || (count === top && key < best)) best = key;
  }
  return best;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
