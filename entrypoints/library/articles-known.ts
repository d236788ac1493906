/** What is known of one kept article, with the coverage that is there today. Reads the database, writes nothing. */
import type { KnownArticleView } from '../../components/articles/types.ts';
import { asLinked } from '../../utils/coverage/linked.ts';
import { compare } from '../../utils/report/analyse.ts';
import { buildView } from '../../utils/report/build-view.ts';
import { createEngine, type Engine } from '../../utils/report/engine.ts';
import type { KnownArticle } from '../../utils/report/known.ts';
import { bodyOf } from '../../utils/store/body-of.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import type { Database } from '../../utils/store/database.ts';
import { findCoverage } from '../../utils/store/find-coverage.ts';
import { linksOf } from '../../utils/store/links.ts';

/** @returns null when the article is not kept */
export async function readKnown(db: Database, id: string): Promise<KnownArticleView | null> {
  const article = await db.articles.get(id);
  if (!article) return null;
  const { page, report, keptAt } = article;
  const [engine, says] = await Promise.all([openEngine(db, report.pack), linksOf(db, id)]);
  const bodyText = bodyOf(article);
  const places = ((await db.coverage.get(id)) ?? coverageRow(article)).signature;
  const { rows, evidence } = await findCoverage(db, report, bodyText, places);
  const known = rows.map((row): KnownArticle => ({ ...row, from: 'reader' }));
  const told = compare({ engine, report, bodyText }, known, evidence, places);
  const view = buildView({
    tabId: 0,
    page,
    // Coverage as it is now; the article itself as it was read.
    report: asLinked({ ...told.report, origin: report.origin }, says),
    kept: true,
    engine,
    known,
    says,
  });
  return { view, id, keptAt };
}

/** The pack of an article; null when it is gone. */
async function openEngine(db: Database, pack: string | null): Promise<Engine | null> {
  if (pack === null) return null;
  const [overlaid, compiled] = await Promise.all([db.overlaid.get(pack), db.lexicons.get(pack)]);
  if (!overlaid || !compiled) return null;
  return createEngine(overlaid.pack, compiled.lexicon, new Map(overlaid.own));
}
