import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database, type KeptArticle } from '../../../utils/store/database.ts';
import { countAll, eraseAll } from '../../../utils/store/erase.ts';
import { articlesThat, forgetArticles } from '../../../utils/store/forget.ts';
import { Staging } from '../../../utils/store/staging.ts';
import { annotation, keptArticle } from './rows.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const store = (rows: KeptArticle[]) =>
  Promise.all([
    db.articles.bulkPut(rows),
    db.coverage.bulkPut(rows.map(({ id, keptAt }) => ({ id, keptAt }) as never)),
  ]);

describe('forgetting articles', () => {
  const old = keptArticle('https://news.example/1', 1000);
  const sub = keptArticle('https://ar.news.example/2', 3000);
  const other = keptArticle('https://othernews.example/3', 2000);
  beforeEach(() =>
    store([old, sub, other]).then(() => db.annotations.put(annotation(1, { article: old.id }))),
  );

  it('takes a site with its subdomains, and no other whose name ends alike', async () => {
    expect(await articlesThat(db, { site: 'www.News.example' })).toEqual([sub.id, old.id]);
    expect(await forgetArticles(db, { site: 'news.example' })).toBe(2);
    expect(await db.articles.toCollection().primaryKeys()).toEqual([other.id]);
    expect(await db.coverage.toCollection().primaryKeys()).toEqual([other.id]);
  });

  it('takes what was kept before a time, or what is named, or all', async () => {
    expect(await forgetArticles(db, { before: 2000 })).toBe(1);
    expect(await forgetArticles(db, { ids: [other.id, 'https://none.example/'] })).toBe(1);
    expect(await forgetArticles(db, {})).toBe(1);
    expect(await db.coverage.count()).toBe(0);
  });

  it('leaves the annotations on them', async () => {
    await forgetArticles(db, {});
    expect(await db.annotations.count()).toBe(1);
  });
});

describe('erasing everything', () => {
  it('says before what goes, and leaves no database', async () => {
    await store([keptArticle('https://news.example/1', 1)]);
    await db.annotations.bulkPut([annotation(1), annotation(2)]);
    await db.packs.bulkPut([
      { id: 'a', origin: 'imported' },
      { id: 'b', origin: 'bundled' },
    ] as never[]);
    const staging = new Staging(`${db.name}-staging`);
    await staging.open();
    expect(await countAll(db, 3)).toEqual({
      counted: true, annotations: 2, codes: 0, articles: 1, comparisons: 0, changes: 0, packs: 1, databases: 2, settings: 3,
    }); // oxfmt-ignore
    await eraseAll(db);
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith(db.name))).toEqual([]);
    expect(await db.annotations.count()).toBe(0);
    staging.close();
  });
});
