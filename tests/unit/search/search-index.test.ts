import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../utils/store/search-index.ts';
import { SEARCH_STORES, type SearchTables } from '../../../utils/store/search-tables.ts';
import type { SearchDocument } from '../../../utils/search/terms.ts';

class Tables extends Dexie implements SearchTables {
  searchEntries!: SearchTables['searchEntries'];
  searchWaiting!: SearchTables['searchWaiting'];
  searchBlocks!: SearchTables['searchBlocks'];
  searchColumns!: SearchTables['searchColumns'];

  constructor() {
    super('search-test');
    this.version(1).stores(SEARCH_STORES);
  }
}

const article = (id: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind: 'article',
  title: '',
  text,
  outlet: null,
  source: null,
  entities: [],
  tags: [],
  date: null,
  at: 1,
  ...more,
});

/** Articles that are about nothing asked for: more than wait, so that the others are in blocks. */
const many = (from: number, n: number) =>
  Array.from({ length: n }, (_, i) =>
    article(`filler-${from + i}`, `كلام عابر رقم ${from + i}`, { date: '2018-01-01', outlet: 'filler' }),
  );

let db: Tables;
let index: SearchIndex;
beforeEach(() => {
  db = new Tables();
  index = new SearchIndex(db);
});
afterEach(() => db.delete());

const found = async (words: string, more = {}) =>
  (await index.query({ words, limit: 10, ...more })).hits.map(({ id }) => id);

describe.each([
  ['waiting', 0],
  ['in blocks', 250],
])('the search, documents %s', (_, fillers) => {
  beforeEach(async () => {
    await index.add([
      article('port', 'قُصِفَ مِيناءُ العاصمة، وقالت المؤسسة إنّ الناقلات أُبعدت', {
        title: 'قصف الميناء',
        outlet: 'marfa',
        source: 'libya marfa',
        entities: ['noc', 'port'],
        date: '2020-02-18',
      }),
      article('school', 'أجلت الوزارة الدراسة في مدارس العاصمة', {
        outlet: 'sahel',
        source: 'libya sahel',
        date: '2019-09-01',
      }),
      article('english', "The envoy's résumé was read in Geneva", { outlet: 'marfa', date: '2019-09-02' }),
      article('note', 'قصف: لاحظ صيغة المجهول', { kind: 'note', tags: ['passive'] }),
    ]);
    await index.add(many(0, fillers));
  });

  it('finds words whatever their marks, particles, article and endings', async () => {
    expect(await found('ميناء')).toEqual(['port']);
    expect(await found('والناقلة')).toEqual(['port']);
    expect(await found('المدرسة')).toEqual([]);
    expect(await found('للعاصمه')).toEqual(expect.arrayContaining(['port', 'school']));
    expect(await found('RESUME geneva')).toEqual(['english']);
  });

  it('reads لل as ل before the article, and before a word that begins with ل', async () => {
    await index.add([
      article('envoy', 'عاد المبعوث إلى لبنان للقاء اللجنة'),
      article('law', 'صدر للبنان وللجنة'),
    ]);
    await index.add(many(1000, 100));
    expect((await found('لبنان')).toSorted()).toEqual(['envoy', 'law']);
    expect((await found('اللجنة')).toSorted()).toEqual(['envoy', 'law']);
    expect(await found('لقاء')).toEqual(['envoy']);
  });

  it('wants every word of however many', async () => {
    const words = Array.from({ length: 300 }, (_, i) => `كلمة${i}`).join(' ');
    await index.add([article('long', words), article('cut', words.slice(0, -8))]);
    expect(await found(words)).toEqual(['long']);
  });

  it('wants every word, and puts what the title says first', async () => {
    expect(await found('العاصمة الناقلات')).toEqual(['port']);
    expect(await found('قصف')).toEqual(['port', 'note']);
  });

  it('takes the last word as a beginning while the reader types', async () => {
    expect(await found('العاصمة الدرا')).toEqual([]);
    expect(await found('العاصمة الدرا', { typing: true })).toEqual(['school']);
  });

  it('keeps to facets and days, and counts what it found', async () => {
    expect(await found('العاصمة', { facets: { source: ['libya marfa'] } })).toEqual(['port']);
    expect(await found('العاصمة', { facets: { outlet: ['sahel', 'marfa'] }, until: '2019-12-31' })).toEqual([
      'school',
    ]);
    expect(await found('العاصمة', { from: '2020-02-18', until: '2020-02-18' })).toEqual(['port']);
    expect(await found('', { facets: { tag: ['passive'] } })).toEqual(['note']);
    expect(await found('', { facets: { outlet: ['marfa'] } })).toEqual(['port', 'english']);
    const { total, counts } = await index.query({
      words: 'العاصمة',
      limit: 1,
      count: ['outlet', 'source', 'entity'],
    });
    expect(total).toBe(2);
    expect(counts.outlet).toEqual(
      expect.arrayContaining([
        { value: 'marfa', count: 1 },
        { value: 'sahel', count: 1 },
      ]),
    );
    expect(counts.entity?.map(({ value }) => value).toSorted()).toEqual(['noc', 'port']);
  });

  it('keeps to the day that is printed, whatever its zone', async () => {
    await index.add([article('early', 'بعد منتصف الليل', { date: '2019-04-04T00:30:00+02:00' })]);
    expect(await found('منتصف', { from: '2019-04-04', until: '2019-04-04' })).toEqual(['early']);
  });

  it('a tag on two lines leaves the others as they are', async () => {
    await index.add([
      article('two', '', { kind: 'note', tags: ['after\nthe war', 'hope'] }),
      article('one', '', { kind: 'note', tags: ['peace'] }),
    ]);
    await index.add(many(1000, 100));
    expect(await found('', { facets: { tag: ['peace'] } })).toEqual(['one']);
    expect(await found('', { facets: { tag: ['after\nthe war'] } })).toEqual(['two']);
    const { counts } = await index.query({ words: '', limit: 0, count: ['tag'] });
    expect(counts.tag!.map(({ value }) => value).toSorted()).toEqual([
      'after the war',
      'hope',
      'passive',
      'peace',
    ]);
  });

  it('has an article once, in its newest version', async () => {
    await index.add([article('school', 'عادت الدراسة إلى الضواحي', { date: '2019-10-13' })]);
    expect(await found('العاصمة')).toEqual(['port']);
    expect(await found('الضواحي')).toEqual(['school']);
    await index.add(many(1000, 200));
    expect(await found('الضواحي')).toEqual(['school']);
    expect((await index.query({ words: '', limit: 1 })).total).toBe(4 + fillers + 200);
  });

  it('keeps no word of what was taken out', async () => {
    await index.remove([article('port', ''), article('unknown', '')]);
    expect(await found('الناقلات')).toEqual([]);
    expect(await index.ids('article')).not.toContain('port');
    const rest = JSON.stringify([await db.searchBlocks.toArray(), await db.searchWaiting.toArray()]);
    expect(rest).not.toContain('ناقل');
    expect(rest).not.toContain('noc');
    expect(await found('العاصمة')).toEqual(['school']);
  });
});

describe('the search', () => {
  it('agrees with reading every text, over several segments', async () => {
    const words = Array.from({ length: 40 }, (_, i) => `كلمة${String.fromCharCode(0x628 + (i % 20))}${i}`);
    const texts = Array.from({ length: 5000 }, (_, i) =>
      words.filter((_word, w) => (i * 7919 + w * 104_729) % (w + 3) === 0).join(' '),
    );
    for (let from = 0; from < texts.length; from += 1000)
      await index.add(texts.slice(from, from + 1000).map((text, i) => article(String(from + i), text)));
    for (const pair of [
      [3, 5],
      [11, 29],
      [38, 39],
    ]) {
      const both = texts.filter((text) => pair.every((w) => text.split(' ').includes(words[w]!))).length;
      expect(both).toBeGreaterThan(0);
      expect((await index.query({ words: pair.map((w) => words[w]).join(' '), limit: 1 })).total).toBe(both);
    }
  });
});
