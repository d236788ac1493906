/**
 * `npm run seeds -- DIR [PACK]`: derives the article records of a pack's corpus from the texts in DIR, which stay out of
 * the repository. What the texts do not say (outlet, date) stands in the pack's `corpus.json`. Running it twice writes the
 * same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readText } from '../utils/article/read-text.ts';
import { encodeSignature } from '../utils/coverage/minhash.ts';
import { compileLexicon } from '../utils/lexicon/compile.ts';
import type { PackArticle } from '../utils/packs/schema.ts';
import { analyse } from '../utils/report/analyse.ts';
import { createEngine } from '../utils/report/engine.ts';
import type { Report } from '../utils/report/types.ts';
import { readPackFolder } from './packs.ts';

const Corpus = v.array(
  v.object({
    file: v.string(),
    id: v.string(),
    /** Ours, for an article that was printed without a headline: no words of the text ship. */
    title: v.optional(v.string()),
    outlet: v.nullable(v.string()),
    outletName: v.optional(v.string()),
    published: v.nullable(v.string()),
  }),
);

const [texts, name = 'libya'] = process.argv.slice(2);
if (texts === undefined) {
  console.error('usage: npm run seeds -- DIR [PACK]   (DIR holds the texts that corpus.json names)');
  process.exit(1);
}

const folder = fileURLToPath(new URL(`../seeds/${name}`, import.meta.url));
const pack = { ...readPackFolder(folder), articles: [] };
const engine = createEngine(pack, compileLexicon(pack));
const corpus = v.parse(Corpus, JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')));

const articles = corpus.map(({ file, id, title, outlet, outletName, published }): PackArticle => {
  const page = readText(readFileSync(join(texts, file), 'utf8'), { published });
  const { report, signature } = analyse(page, [engine], [], id);
  return {
    id,
    title: title ?? report.title,
    language: report.language,
    published,
    outlet,
    ...(outletName === undefined ? {} : { outletName }),
    fingerprint: encodeSignature(signature),
    entities: sorted(report.entities.map((mention) => mention.id)),
    namings: namings(report),
    lean: report.lean,
  };
});

writeFileSync(join(folder, 'articles.json'), `${JSON.stringify(articles, null, 2)}\n`);
console.log(`${articles.length} articles written to seeds/${name}/articles.json`);

/** Counts by key, keys in code-unit order. */
function sorted(keys: string[]): Record<string, number> {
  const groups = Map.groupBy(keys, (key) => key);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, all]) => [key, all.length]),
  );
}

function namings(report: Report): PackArticle['namings'] {
  const groups = Map.groupBy(report.entities, (mention) => mention.id);
  const ids = [...groups.keys()].sort();
  return Object.fromEntries(ids.map((id) => [id, sorted(groups.get(id)!.map((mention) => mention.surface))]));
}
