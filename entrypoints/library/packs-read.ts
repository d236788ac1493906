/** What the packs' part reads in the database. It writes nothing there: changes go to the background as messages. */
import type { Match, Matches, ShownPack } from '../../components/library/types.ts';
import { inSentence } from '../../utils/report/build-view.ts';
import type { Database, KeptArticle } from '../../utils/store/database.ts';

/** Sentences shown of one article. */
const SENTENCES = 3;

export async function readShown(db: Database, id: string): Promise<ShownPack | null> {
  const [published, overlaid, changes] = await Promise.all([
    db.published.get(id),
    db.overlaid.get(id),
    db.changes.where('pack').equals(id).toArray(),
  ]);
  if (!published || !overlaid) return null;
  return {
    pack: overlaid.pack,
    published: published.pack,
    own: new Map(overlaid.own),
    changes,
    resting: overlaid.resting,
  };
}

/** The kept articles in which a row of a pack was found, newest first. */
export async function readMatches(
  db: Database,
  pack: string,
  part: 'outlets' | 'entities' | 'terms',
  row: string,
): Promise<Matches> {
  const articles: Match[] = [];
  let searched = 0;
  await db.articles
    .orderBy('keptAt')
    .reverse()
    .each((article) => {
      searched++;
      const match = article.report.pack === pack ? matchIn(article, part, row) : null;
      if (match) articles.push(match);
    });
  return { articles, searched };
}

function matchIn(
  { id, page, report }: KeptArticle,
  part: 'outlets' | 'entities' | 'terms',
  row: string,
): Match | null {
  const about = { id, title: report.title, url: page.url, published: report.published };
  if (part === 'outlets') {
    const published = report.outlet?.id === row || report.origin?.id === row;
    return published ? { ...about, count: 0, sentences: [] } : null;
  }
  const spans = report[part].filter((hit) => hit.id === row);
  if (spans.length === 0) return null;
  const sentences = spans.slice(0, SENTENCES).map((span) => inSentence(page, span));
  return { ...about, count: spans.length, sentences };
}
