import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING, type Wanted } from '../../../components/articles/place.ts';
import { readCounts } from '../../../entrypoints/library/articles-counts.ts';
import { readFound } from '../../../entrypoints/library/articles-list.ts';
import { Names } from '../../../entrypoints/library/articles-names.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import { Database, type KeptArticle } from '../../../utils/store/database.ts';
import { updateIndex } from '../../../utils/store/follow-index.ts';

const outlet = (id: string, camp: string): Pack['outlets'][number] => ({
  id,
  names: { en: [id] },
  addresses: [],
  type: 'private',
  claims: [
    {
      id: `${id}-stance`,
      kind: 'stance',
      statement: 'Somebody says so.',
      basis: 'third-party',
      confidence: 'medium',
      sources: [],
      towards: { camp, direction: 'for' },
    },
  ],
});

/** @param sides outlet → camp */
const names = (sides: Record<string, string>) =>
  new Names([
    indexPack({
      format: 1,
      id: 'coast',
      version: '1.0.0',
      title: { en: 'Coast' },
      description: {},
      license: 'MIT',
      camps: [
        { id: 'north', title: { en: 'North' }, hue: 'teal', opponent: 'south' },
        { id: 'south', title: { en: 'South' }, hue: 'ochre', opponent: 'north' },
      ],
      circles: [],
      topic: { anchors: [], minimum: 1 },
      sources: [],
      outlets: Object.entries(sides).map(([id, camp]) => outlet(id, camp)),
      entities: [],
      terms: [],
      namings: [],
      articles: [],
    }),
  ]);

const article = (id: string, teller: string, pack = 'coast'): KeptArticle => ({
  schema: 1, id, keptAt: 1,
  page: { url: id, canonical: null, title: null, siteName: null, byline: null, published: null, text: 'The port', blocks: [] },
  report: {
    schema: 1, id, title: id, language: 'en', published: null, pack, outlet: { id: teller, basis: 'address' },
    origin: null, body: [[0, 8]], entities: [], terms: [], quotes: [], lean: { own: {}, others: {} },
    recognised: null, related: [],
  },
}); // oxfmt-ignore

let db: Database;
beforeEach(async () => {
  db = new Database('sides-test');
  await db.articles.bulkPut([
    { ...article('a', 'gazette'), keptAt: 1 },
    { ...article('b', 'gazette'), keptAt: 2 },
    { ...article('c', 'herald'), keptAt: 3 },
    // Another topic knows an outlet of the same id: what it says of it is its own.
    { ...article('d', 'gazette', 'hills'), keptAt: 4 },
  ]);
  await updateIndex(db);
});
afterEach(() => db.delete());

const wanted = (facets: Partial<Wanted['facets']>): Wanted => ({
  ...EVERYTHING,
  facets: { ...EVERYTHING.facets, ...facets },
});
const found = async (facets: Partial<Wanted['facets']>, by: Names) =>
  (await readFound(db, wanted(facets), by)).rows.map(({ id }) => id).toSorted();
const camps = async (facets: Partial<Wanted['facets']>, by: Names) =>
  (await readCounts(db, wanted(facets), by)).facets.camp.map(({ value, count, chosen }) => ({
    value,
    count,
    chosen,
  }));

describe('articles by the side of their outlet', () => {
  const before = names({ gazette: 'north', herald: 'south' });

  it('are found and counted', async () => {
    expect(await found({ camp: ['north'] }, before)).toEqual(['a', 'b']);
    expect(await found({ camp: ['north', 'south'] }, before)).toEqual(['a', 'b', 'c']);
    expect(await camps({}, before)).toEqual([
      { value: 'north', count: 2, chosen: false },
      { value: 'south', count: 1, chosen: false },
    ]);
  });

  it('follow the reader, who sees an outlet elsewhere, without being kept again', async () => {
    const after = names({ gazette: 'south', herald: 'south' });
    expect(await found({ camp: ['north'] }, after)).toEqual([]);
    expect(await found({ camp: ['south'] }, after)).toEqual(['a', 'b', 'c']);
    expect(await camps({}, after)).toEqual([{ value: 'south', count: 3, chosen: false }]);
  });

  it('are counted beside other facets as if no side were chosen yet', async () => {
    expect(await camps({ camp: ['north'] }, before)).toEqual([
      { value: 'north', count: 2, chosen: true },
      { value: 'south', count: 1, chosen: false },
    ]);
    expect(await camps({ camp: ['north'], outlet: ['herald'] }, before)).toEqual([
      { value: 'north', count: 0, chosen: true },
      { value: 'south', count: 1, chosen: false },
    ]);
    expect(await found({ camp: ['north'], outlet: ['herald'] }, before)).toEqual([]);
  });
});
