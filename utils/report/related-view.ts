/** Related coverage as it is shown: with the side of each outlet, other sides first. */
import type { KnownArticle } from './known.ts';
import { firstNames, nameOf } from './names.ts';
import type { PackIndex } from './pack-index.ts';
import { sideOf } from './side.ts';
import type { Related, Report } from './types.ts';
import type { RelatedView } from './view.ts';

/**
 * The related articles of a report that are still known: those of outlets of another side first, then those of no
 * documented side, then those of the same. Within each, and where the side of the article itself is not documented, the
 * order of the report is kept.
 */
export function relatedViews(
  index: PackIndex,
  report: Report,
  articles: ReadonlyMap<string, KnownArticle>,
): RelatedView[] {
  const own = sideOf(index, (report.origin ?? report.outlet)?.id ?? null);
  const views = report.related.flatMap((one) => relatedView(index, one, articles.get(one.id)) ?? []);
  if (own === null) return views;
  const rank = ({ side }: RelatedView) => (side === null ? 1 : side === own ? 2 : 0);
  return views.sort((a, b) => rank(a) - rank(b));
}

function relatedView(
  index: PackIndex,
  related: Related,
  article: KnownArticle | undefined,
): RelatedView | null {
  if (!article) return null;
  const outlet = article.outlet === null ? undefined : index.outlets.get(article.outlet);
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    outlet: outlet ? firstNames(outlet.names) : article.outletName ? { ar: article.outletName } : null,
    published: article.published,
    url: article.url,
    kind: related.kind,
    score: related.score,
    shared: related.shared.flatMap((id) => nameOf(index, id) ?? []),
    side: sideOf(index, article.outlet),
    from: article.from,
  };
}
