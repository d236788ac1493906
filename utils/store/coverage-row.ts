/** What coverage compares of an article, worked out from the article itself: nothing of it has to be carried in files. */
import { bandsOf } from '../coverage/bands.ts';
import { signature } from '../coverage/minhash.ts';
import { shingles } from '../coverage/shingles.ts';
import { countMentions } from '../report/count-mentions.ts';
import { bodyOf } from './body-of.ts';
import type { KeptArticle, KeptCoverage } from './database.ts';

/** @param known the signature of the article's body, when the analysis has just made it */
export function coverageRow({ id, page, report, keptAt }: KeptArticle, known?: Uint32Array): KeptCoverage {
  const places = known ?? signature(shingles(bodyOf({ page, report })));
  return {
    id,
    title: report.title,
    language: report.language,
    published: report.published,
    outlet: report.outlet?.id ?? null,
    url: page.url,
    copyOf: report.recognised?.id ?? null,
    entities: countMentions(report.entities),
    signature: places,
    bands: bandsOf(places),
    keptAt,
  };
}
