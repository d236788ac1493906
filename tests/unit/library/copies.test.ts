import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERYTHING } from '../../../components/articles/place.ts';
import { readCounts } from '../../../entrypoints/library/articles-counts.ts';
import { readFound } from '../../../entrypoints/library/articles-list.ts';
import { Names } from '../../../entrypoints/library/articles-names.ts';
import { coverageRow } from '../../../utils/store/coverage-row.ts';
import { Database, type KeptArticle } from '../../../utils/store/database.ts';
import { updateIndex } from '../../../utils/store/follow-index.ts';
import { link } from '../../../utils/store/links.ts';

const NAMES = new Names([]);
const at = (name: string) => `https://${name}.example/1`;

/** @param copyOf found when it was read, whichever of the two was published first */
const article = (name: string, published: string | null, copyOf: string | null, keptAt: number): KeptArticle => ({
  schema: 1, id: at(name), keptAt,
  page: { url: at(name), canonical: null, title: null, siteName: null, byline: null, published, text: 'The port burns', blocks: [] },
  report: {
    schema: 1, id: at(name), title: name, language: 'en', published, pack: null, outlet: null, origin: null, body: [[0, 14]],
    entities: [], terms: [], quotes: [], lean: { own: {}, others: {} },
    recognised: copyOf === null ? null : { id: at(copyOf), similarity: 0.9 }, related: [],
  },
}); // oxfmt-ignore

let db: Database;
beforeEach(async () => {
  db = new Database('copies-test');
  const articles = [
    article('wire', '2020-01-07', null, 1),
    article('after', '2020-01-08', 'wire', 2),
    article('before', '2020-01-06', 'wire', 3),
    article('same-day', '2020-01-07', 'wire', 4),
    article('undated', null, 'wire', 5),
  ];
  await db.articles.bulkPut(articles);
  await db.coverage.bulkPut(articles.map((one) => coverageRow(one)));
  await updateIndex(db);
});
afterEach(() => db.delete());

const told = async () =>
  Object.fromEntries(
    (await readFound(db, EVERYTHING, NAMES)).rows.map((row) => [
      row.title.map(({ text }) => text).join(''),
      row.kind === 'article' ? (row.copyOf?.is ?? null) : null,
    ]),
  );

it('of two copies the one that was published later is called a copy, whichever was read first', async () => {
  expect(await told()).toEqual({
    wire: null,
    after: 'later',
    before: 'earlier',
    'same-day': 'unknown',
    undated: 'unknown',
  });
  await link(db, at('wire'), at('after'), 'different');
  expect((await told()).after).toBeNull();
});

it('articles of outlets that no pack knows are narrowed by their host', async () => {
  const { facets } = await readCounts(db, EVERYTHING, NAMES);
  expect(facets.outlet.map(({ name, count }) => `${name?.en} ${count}`).toSorted()).toEqual([
    'after.example 1',
    'before.example 1',
    'same-day.example 1',
    'undated.example 1',
    'wire.example 1',
  ]);
  const [chosen] = facets.outlet.filter(({ name }) => name?.en === 'wire.example');
  const wanted = { ...EVERYTHING, facets: { ...EVERYTHING.facets, outlet: [chosen!.value] } };
  expect((await readFound(db, wanted, NAMES)).rows.map(({ id }) => id)).toEqual([at('wire')]);
});
