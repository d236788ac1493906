import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { restoreAnnotations, saveAnnotation } from '../../../utils/store/annotations.ts';
import { commitStaged } from '../../../utils/store/backup/restore.ts';
import { Database, type KeptArticle } from '../../../utils/store/database.ts';
import { followIndex, updateIndex } from '../../../utils/store/follow-index.ts';
import { SearchIndex } from '../../../utils/store/search-index.ts';

const article = (id: string, text: string, keptAt: number): KeptArticle => ({
  schema: 1,
  id,
  keptAt,
  page: { url: id, canonical: null, title: null, siteName: null, byline: null, published: null, text, blocks: [] },
  report: {
    schema: 1, id, title: '', language: 'ar', published: null, pack: 'p', outlet: { id: 'marfa', basis: 'address' },
    origin: null, body: [[0, text.length]], entities: [], terms: [], quotes: [], lean: { own: {}, others: {} },
    recognised: null, related: [],
  },
}); // oxfmt-ignore

const note: Annotation = {
  schema: 1, id: 'urn:uuid:1', kind: 'note', note: 'صيغة المجهول', tags: ['passive'], colour: 'yellow', code: null,
  target: { article: 'a', addresses: [], title: '', outlet: null, published: null,
    quote: { exact: 'قُصف الميناء', prefix: '', suffix: '' }, position: { start: 0, end: 5 } },
  disputes: null, createdAt: 1, changedAt: 1, author: null, foreign: {},
}; // oxfmt-ignore

let db: Database;
let index: SearchIndex;
beforeEach(() => {
  db = new Database('follow-test');
  index = new SearchIndex(db);
});
afterEach(() => db.delete());

const found = async (words: string) => (await index.query({ words, limit: 10 })).hits.map(({ id }) => id);

describe('the search index', () => {
  it('takes up articles and notes, what was kept again, and what came with older dates', async () => {
    await db.articles.bulkPut([article('a', 'قصف الميناء', 10), article('b', 'هدنة في الجنوب', 20)]);
    await db.annotations.put(note);
    await updateIndex(db);
    expect((await found('ميناء')).toSorted()).toEqual(['a', 'urn:uuid:1']);
    expect(await found('المجهول')).toEqual(['urn:uuid:1']);
    await db.articles.bulkPut([article('b', 'انهيار الهدنة', 30), article('old', 'ميناء قديم', 5)]);
    await updateIndex(db);
    expect(await found('الجنوب')).toEqual([]);
    expect(await found('انهيار')).toEqual(['b']);
    expect(await found('قديم')).toEqual(['old']);
    expect((await index.query({ words: '', facets: { source: ['p marfa'] }, limit: 9 })).total).toBe(3);
  });

  it('takes up again what a backup or an undo has put in the place of something newer', async () => {
    await db.articles.put(article('a', 'انهيار الهدنة', 30));
    await db.annotations.put({ ...note, note: 'ملاحظة أحدث', changedAt: 30 });
    await updateIndex(db);
    await db.incoming.put({
      session: 's', line: 1, kind: 'article', row: article('a', 'قصف الميناء', 10), stagedAt: 0,
    }); // oxfmt-ignore
    await commitStaged(db, 's', 'backup', 1);
    await restoreAnnotations(db, [note]);
    await updateIndex(db);
    expect(await found('انهيار')).toEqual([]);
    expect((await found('ميناء')).toSorted()).toEqual(['a', note.id]);
    expect(await found('أحدث')).toEqual([]);
    expect(await found('المجهول')).toEqual([note.id]);
  });

  it('takes up what was changed after the clock was set back, or under a note from a clock that is ahead', async () => {
    const mine = await saveAnnotation(db, { ...note, note: 'ملاحظة أولى' });
    await restoreAnnotations(db, [{ ...note, id: 'urn:uuid:2', changedAt: mine.changedAt + 1e9 }]);
    await updateIndex(db);
    await saveAnnotation(db, { ...mine, note: 'ملاحظة منقحة' });
    await updateIndex(db);
    expect(await found('منقحة')).toEqual([mine.id]);
    expect(await found('أولى')).toEqual([]);
  });

  it('forgets what was forgotten', async () => {
    await db.articles.bulkPut([article('a', 'قصف الميناء', 10), article('b', 'هدنة', 20)]);
    await updateIndex(db);
    await db.articles.delete('a');
    await updateIndex(db);
    expect(await found('ميناء')).toEqual([]);
    expect(await index.ids('article')).toEqual(['b']);
  });

  it('follows by itself until it is told to stop', async () => {
    const following = followIndex(db);
    await db.articles.put(article('a', 'قصف الميناء', 10));
    await following.settled();
    expect(await found('ميناء')).toEqual(['a']);
    await db.annotations.put(note);
    await following.settled();
    expect(await found('المجهول')).toEqual(['urn:uuid:1']);
    following.stop();
  });
});
