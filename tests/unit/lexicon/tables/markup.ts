/**
 * Cases as they are read: `[surface|id]` marks a mention, `{surface|id}` a term, and they may stand in one another. What
 * is not marked must not be found.
 */

export interface Marked {
  text: string;
  /** `start-end id`, in order of the text. */
  entities: string[];
  terms: string[];
}

export interface Case {
  /** What the case shows. */
  name: string;
  /** The paragraph, marked up. */
  shown: string;
  published?: string | null;
  outlet?: { id: string; camp: string | null };
  headline?: string;
}

export function marked(shown: string): Marked {
  let text = '';
  const entities: string[] = [];
  const terms: string[] = [];
  const open: { bracket: string; start: number }[] = [];
  for (let i = 0; i < shown.length; i++) {
    const unit = shown[i]!;
    if (unit === '[' || unit === '{') open.push({ bracket: unit, start: text.length });
    else if (unit === '|') {
      const close = shown.slice(i).search(/[\]}]/);
      const span = open.pop();
      if (!span || close < 0) throw new Error(`unmatched mark in ${shown}`);
      const hit = `${span.start}-${text.length} ${shown.slice(i + 1, i + close)}`;
      (span.bracket === '[' ? entities : terms).push(hit);
      i += close;
    } else text += unit;
  }
  const byStart = (a: string, b: string) => Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return { text, entities: entities.sort(byStart), terms: terms.sort(byStart) };
}

/** Cases of one heading, from name and marked paragraph in turns. */
export function cases(
  ...pairs: [name: string, shown: string, more?: Omit<Case, 'name' | 'shown'>][]
): Case[] {
  return pairs.map(([name, shown, more]) => ({ name, shown, ...more }));
}
