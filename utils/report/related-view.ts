/** Related coverage as it is shown: with the side of each outlet, other sides first, and why it is related. */
import type { Link } from '../coverage/clusters.ts';
import { firstPublished } from '../coverage/direction.ts';
import { stem } from '../text/stem.ts';
import { wordSpans } from '../text/words.ts';
import type { KnownArticle } from './known.ts';
import { firstNames, nameOf } from './names.ts';
import type { PackIndex } from './pack-index.ts';
import { sideOf } from './side.ts';
import type { Related, Report } from './types.ts';
import type { LocalText, RelatedView } from './view.ts';

/** Shared words that are shown of one article. */
const WORDS = 5;

/** Id of another article → what the reader says of it and this one. */
export type Says = ReadonlyMap<string, Link['says']>;

/**
 * The related articles of a report that are still known: those of outlets of another side first, then those of no
 * documented side, then those of the same; at the end what the reader calls unrelated. Within each, and where the side of the
 * article itself is not documented, the order of the report is kept.
 * @param text the text that the report's offsets point into
 */
export function relatedViews(
  index: PackIndex,
  report: Report,
  articles: ReadonlyMap<string, KnownArticle>,
  text = '',
  says: Says = new Map(),
): RelatedView[] {
  const own = sideOf(index, (report.origin ?? report.outlet)?.id ?? null);
  const written = writtenAs(report, text);
  const views = report.related.flatMap((one) => {
    const article = articles.get(one.id);
    return article ? relatedView(index, one, article, report, written, says) : [];
  });
  const rank = ({ side, says: said }: RelatedView) =>
    said === 'different' ? 3 : own === null ? 0 : side === null ? 1 : side === own ? 2 : 0;
  return views.sort((a, b) => rank(a) - rank(b));
}

function relatedView(
  index: PackIndex,
  related: Related,
  article: KnownArticle,
  report: Report,
  written: ReadonlyMap<string, string>,
  says: Says,
): RelatedView {
  const outlet = article.outlet === null ? undefined : index.outlets.get(article.outlet);
  const order = firstPublished(report.published, article.published);
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    outlet: outlet ? firstNames(outlet.names) : printedName(article),
    published: article.published,
    url: article.url,
    kind: related.kind,
    score: related.score,
    shared: related.shared.flatMap((id) => nameOf(index, id) ?? []),
    days: related.days ?? null,
    words: (related.words ?? []).flatMap((one) => written.get(one) ?? []).slice(0, WORDS),
    first: order === 'unknown' ? order : order === 'a' ? 'here' : 'there',
    says: says.get(article.id) ?? null,
    side: sideOf(index, article.outlet),
    from: article.from,
  };
}

/** The name of an outlet that the pack does not know: as printed, else the host of the address. */
function printedName({ outletName, url }: KnownArticle): LocalText | null {
  if (outletName) return { ar: outletName };
  return url !== null && URL.canParse(url) ? { en: new URL(url).hostname } : null;
}

/**
 * How the article writes the stems that it shares with others: the first place of each outside a name, which is shown as a name
 * already. Stems that stand in names alone are left out.
 */
function writtenAs(report: Report, text: string): Map<string, string> {
  const wanted = new Set(report.related.flatMap(({ words = [] }) => words));
  const written = new Map<string, string>();
  if (wanted.size === 0) return written;
  const named = (start: number) => report.entities.some((one) => one.start <= start && start < one.end);
  for (const [from, until] of report.body)
    for (const { start, end, folded } of wordSpans(text, from, until)) {
      const key = stem(folded);
      if (wanted.has(key) && !written.has(key) && !named(start)) written.set(key, text.slice(start, end));
    }
  return written;
}
