/** An article as it is after its words were edited, with the way from each place to where it is now. */
import type { Span } from '../../utils/report/types.ts';

export interface Edited {
  text: string;
  /** Where the words of a span are now; null when none is left. */
  map: (span: Span) => Span | null;
}

/**
 * Edits a share of the words: three in five are replaced by a word of `source`, one is left out, one gets a word of
 * `source` before it.
 */
export function edit(text: string, source: string, share: number, random: () => number): Edited {
  const pool = source.match(/\S+/gu) ?? [];
  const any = () => pool[Math.floor(random() * pool.length)]!;
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  let page = '';
  const now = words.map(({ start, end }, i): Span | null => {
    const lot = random() < share ? random() : 1;
    const gap = text.slice(end, words[i + 1]?.start ?? text.length);
    const line = gap.includes('\n') ? '\n' : ' ';
    if (lot >= 0.6 && lot < 0.8) {
      if (line === '\n') page = `${page.trimEnd()}\n`;
      return null;
    }
    if (lot >= 0.8 && lot < 1) page += `${any()} `;
    const from = page.length;
    page += lot < 0.6 ? any() : text.slice(start, end);
    const span = { start: from, end: page.length };
    page += line;
    return span;
  });
  const map = (span: Span): Span | null => {
    const left = now
      .filter((_, i) => words[i]!.start < span.end && words[i]!.end > span.start)
      .filter((one) => one !== null);
    const [first, last] = [left[0], left.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  return { text: page, map };
}
