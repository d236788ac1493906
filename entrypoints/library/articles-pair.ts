/** Two kept articles and what was changed between them. Reads the database, writes nothing. */
import type { PairSide, PairView } from '../../components/articles/types.ts';
import { differences } from '../../utils/coverage/differences.ts';
import { firstPublished } from '../../utils/coverage/direction.ts';
import { shownLabelChanges } from '../../utils/coverage/label-changes.ts';
import { sideBySide, type Row } from '../../utils/coverage/side-by-side.ts';
import { bodyLabels } from '../../utils/report/body-labels.ts';
import { bodyOf } from '../../utils/store/body-of.ts';
import type { Database, KeptArticle } from '../../utils/store/database.ts';
import { linksOf } from '../../utils/store/links.ts';
import { bodyBelow } from './articles-body.ts';
import type { Names } from './articles-names.ts';

/**
 * The earlier article stands first, as far as dates tell; else the one that is asked about.
 * @returns null when one of them is not kept
 */
export async function readPair(
  db: Database,
  id: string,
  other: string,
  names: Names,
): Promise<PairView | null> {
  const [asked, beside] = await db.articles.bulkGet([id, other]);
  if (!asked || !beside) return null;
  const order = firstPublished(asked.report.published, beside.report.published);
  const [a, b] = order === 'b' ? [beside, asked] : [asked, beside];
  const [mine, theirs] = [bodyOf(a), bodyOf(b)];
  const found = differences(
    { text: mine, labels: bodyLabels(a.report) },
    { text: theirs, labels: bodyLabels(b.report) },
  );
  // The headlines stand above the texts; a label that was replaced in them counts too.
  const texts = [bodyBelow(a), bodyBelow(b)] as const;
  const below = differences({ text: texts[0], labels: [] }, { text: texts[1], labels: [] });
  return {
    a: sideFor(a, names),
    b: sideFor(b, names),
    dated: order !== 'unknown',
    headline: headlines(a.report.title, b.report.title),
    text: sideBySide(below.parts, ...texts),
    labels: shownLabelChanges(found, mine, theirs),
    words: below.words,
    says: (await linksOf(db, id)).get(other) ?? null,
  };
}

function sideFor({ id, page, report }: KeptArticle, names: Names): PairSide {
  return {
    id,
    title: report.title,
    url: page.url,
    language: report.language,
    outlet: names.outlet(report.outlet?.id ?? null, page),
    published: report.published,
  };
}

/** The two headlines with what was edited; null when they are the same. */
function headlines(a: string, b: string): Row | null {
  const { parts } = differences({ text: a, labels: [] }, { text: b, labels: [] });
  const { rows, changes } = sideBySide(parts, a, b);
  return changes === 0 ? null : (rows[0] ?? null);
}
