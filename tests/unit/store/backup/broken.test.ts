import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HEADER, seal } from '../../../../utils/store/backup/line.ts';
import { readBackup } from '../../../../utils/store/backup/read.ts';
import { Database } from '../../../../utils/store/database.ts';
import { annotation, keptArticle } from '../rows.ts';
import { bytesOf, fill, forged, preview, restore, textOf } from './setting.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('a file that is not as it was written', () => {
  let bytes: Uint8Array;
  let lines: string[];
  const encode = (text: string[]) => new TextEncoder().encode(`${text.join('\n')}\n`);
  beforeEach(async () => {
    await fill(db);
    bytes = await bytesOf(db);
    lines = textOf(bytes);
  });

  it('is known to be cut off, wherever that was', async () => {
    for (const share of [0.2, 0.5, 0.9, 0.9999]) {
      const { wholeness } = await preview(bytes.subarray(0, Math.floor(bytes.length * share)), db);
      expect(wholeness).toBe('cut-off');
    }
  });

  it('names each line that was changed, and takes the others as good', async () => {
    const changed = lines.with(5, lines[5]!.replace('ملاحظة', 'ملاحظه')).with(9, '{"kind":"annotation"}');
    const { wholeness, problems, refused, counts } = await preview(encode(changed), db);
    expect(wholeness).toBe('altered');
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([[6, 'hash'], [10, 'form']]); // oxfmt-ignore
    expect(refused).toBe(2);
    expect(counts.annotation.same).toBe(298);
  });

  it('shows that lines were taken out, doubled, moved or added', async () => {
    const cases = [
      lines.toSpliced(7, 1),
      lines.toSpliced(7, 0, lines[7]!),
      lines.with(7, lines[8]!).with(8, lines[7]!),
      [...lines, lines[7]!],
    ];
    for (const text of cases) expect((await preview(encode(text), db)).wholeness).toBe('altered');
  });

  it('that had bytes damaged is refused line by line, not decoded to other letters', async () => {
    const damaged = bytes.slice();
    damaged[bytes.indexOf(0xd9, 2000)] = 0xff;
    const { wholeness, problems } = await preview(damaged, db);
    expect(wholeness).toBe('altered');
    expect(problems.map(({ fault }) => fault)).toEqual(['form']);
  });

  it('is refused whole when it is something else, or of a later format', async () => {
    const reading = async (text: string) => preview(new TextEncoder().encode(text), db);
    for (const other of ['', '{}', '[1,2]\n', 'PK\u0003\u0004', lines.slice(1).join('\n')])
      await expect(reading(other)).rejects.toMatchObject({ name: 'BackupError', code: 'not-a-backup' });
    const later = await seal(HEADER, { format: 2, schema: 9, madeAt: '', counts: {} });
    await expect(preview(later.bytes, db)).rejects.toMatchObject({ code: 'newer' });
  });
});

describe('a file made to do harm', () => {
  it('has each row refused with its reason, and the good ones kept', async () => {
    const good = annotation(1);
    const article = keptArticle('https://news.example/1', 5);
    const bytes = await forged([
      ['annotation', good],
      ['annotation', { ...good, id: 5 }],
      ['annotation', { ...good, note: { toString: 'no' } }],
      ['annotation', { ...good, script: '<script>' }],
      ['article', { ...article, report: { ...article.report, body: [[0, 10_000]] } }],
      ['article', { ...article, id: 'another' }],
      ['change', { pack: 'ferry', part: 'packs', row: 'x' }],
      ['setting', { id: '__proto__', value: 1 }],
      ['setting', { id: 'keep', value: 'everything' }],
      ['pack', { id: 'ferry', pack: { id: 'ferry' } }],
      ['program', { run: 'me' }],
    ]);
    const { wholeness, counts, problems } = await preview(bytes, db);
    expect(wholeness).toBe('whole');
    expect(counts.annotation.new).toBe(1);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((line) => [line, line === 12 ? 'unknown' : 'shape']),
    );
    expect(problems.every(({ detail }) => detail !== '')).toBe(true);
    expect(problems[3]?.detail).toContain('places outside its text');
    const done = await restore(bytes, db);
    expect(done.annotation.new).toBe(1);
    expect(await db.annotations.toArray()).toEqual([good]);
    expect(await db.articles.count()).toBe(0);
  });

  it('cannot make the reader hold more than a line in memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const [first] = textOf(await bytesOf(db));
      yield new TextEncoder().encode(`${first}\n`);
      const block = new Uint8Array(8 * 1024 * 1024).fill(0x61);
      for (let i = 0; i < 100; i++) yield block;
    }
    const reading = Array.fromAsync(readBackup(endless()));
    await expect(reading).rejects.toMatchObject({ code: 'too-long' });
  });
});
