/** Counts of a comparison made once more in the plainest way, from texts and reports alone. */
import type { Quotation, Report } from '../../../utils/report/types.ts';
import { fold } from '../../../utils/text/fold.ts';
import { libya, type Read } from './corpus.ts';

/** Folded words of an article's body with their places. */
export function bodyWords({ page, report }: Read): { folded: string; at: number }[] {
  return report.body.flatMap(([start, end]) =>
    // Marks that folding drops are inside words.
    [
      ...page.text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c-\u200f\u00ad]*/gu),
    ].map((match) => ({
      folded: fold(match[0]),
      at: start + match.index,
    })),
  );
}

/** The speech that a place is in: what is in marks before what is reported, the smallest of its kind. */
export function speechAt(report: Report, at: number): Quotation | null {
  const around = report.quotes.filter(
    (quote) => quote.kind !== 'label' && quote.start <= at && at < quote.end,
  );
  const direct = around.filter((quote) => quote.kind === 'direct');
  return (direct.length > 0 ? direct : around).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** Words given to a speaker, of one kind, in some articles. */
export function wordsOfSpeaker(
  articles: readonly Read[],
  speaker: string | null,
  kind: 'direct' | 'indirect',
): number {
  let sum = 0;
  for (const article of articles) {
    for (const { at } of bodyWords(article)) {
      const quote = speechAt(article.report, at);
      if (quote?.kind === kind && quote.speaker === speaker) sum++;
    }
  }
  return sum;
}

/** How often one of some wordings stands in an article's body, with or without particles before the first word; of two the longer. */
export function timesSaid({ page, report }: Read, ...wordings: string[]): number {
  const body = report.body.map(([start, end]) => page.text.slice(start, end)).join('\n');
  const text = ` ${fold(body).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const any = wordings.toSorted((a, b) => b.length - a.length).map(withParticles);
  return text.match(new RegExp(` (?:${any.join('|')})(?= )`, 'gu'))?.length ?? 0;
}

function withParticles(words: string): string {
  const [first = '', ...rest] = fold(words).split(' ');
  const head = first.startsWith('ال') ? `(?:[وف]?[بك]?${first}|[وف]?ل${first.slice(1)})` : `[وفبكل]?${first}`;
  return [head, ...rest].join(' ');
}

/** When an article was published: its own day, else that of the corpus article whose text it is; null when neither tells a day. */
export function dayOf({ report }: Read): string | null {
  const known = libya.index.pack.articles.find(({ id }) => id === report.recognised?.id);
  const date = report.published ?? (report.recognised?.similarity === 1 ? known?.published : null);
  return date && date.length >= 10 ? date.slice(0, 10) : null;
}
