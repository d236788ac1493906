import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database, type KeptArticle } from '../../../utils/store/database.ts';
import { forgetArticles } from '../../../utils/store/forget.ts';
import { link, linksOf } from '../../../utils/store/links.ts';

let db: Database;
beforeEach(() => {
  db = new Database('links-test');
});
afterEach(() => db.delete());

describe('what the reader says of two articles', () => {
  it('is said once for both, last word first, and can be taken back', async () => {
    await link(db, 'b', 'a', 'same');
    await link(db, 'a', 'b', 'different');
    await link(db, 'b', 'c', 'same');
    expect(await db.links.count()).toBe(2);
    expect(await linksOf(db, 'b')).toEqual(
      new Map([
        ['a', 'different'],
        ['c', 'same'],
      ]),
    );
    await link(db, 'c', 'b', null);
    expect(await linksOf(db, 'c')).toEqual(new Map());
  });

  it('goes with an article that is forgotten', async () => {
    await db.articles.put({ id: 'https://a.example/1', keptAt: 1 } as KeptArticle);
    await link(db, 'https://a.example/1', 'https://b.example/2', 'same');
    await link(db, 'https://b.example/2', 'https://c.example/3', 'same');
    await forgetArticles(db, { site: 'a.example' });
    expect([...(await linksOf(db, 'https://b.example/2')).keys()]).toEqual(['https://c.example/3']);
  });
});
