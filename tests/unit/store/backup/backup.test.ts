import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileLexicon } from '../../../../utils/lexicon/compile.ts';
import { parsePack } from '../../../../utils/packs/load.ts';
import { makeChange } from '../../../../utils/packs/make-change.ts';
import { analyse } from '../../../../utils/report/analyse.ts';
import { createEngine } from '../../../../utils/report/engine.ts';
import { HEADER, seal, Total, TRAILER } from '../../../../utils/store/backup/line.ts';
import { chunksOf, copyAsBackup } from '../../../../utils/store/backup/file.ts';
import { KINDS } from '../../../../utils/store/backup/kinds.ts';
import { PARTS } from '../../../../utils/store/backup/parts.ts';
import { previewBackup, verifyBackup } from '../../../../utils/store/backup/preview.ts';
import { readBackup } from '../../../../utils/store/backup/read.ts';
import { commitStaged, stageLines } from '../../../../utils/store/backup/restore.ts';
import { writeBackup } from '../../../../utils/store/backup/write.ts';
import { writeCodes } from '../../../../utils/store/codes.ts';
import { Database, SCHEMA } from '../../../../utils/store/database.ts';
import { link } from '../../../../utils/store/links.ts';
import { outcome } from '../../../../utils/store/problem.ts';
import { installPack, makeChanges } from '../../../../utils/store/packs.ts';
import { copyBeforeUpgrade } from '../../../../utils/store/safety-copy.ts';
import { authorSetting, keepSetting } from '../../../../utils/store/settings.ts';
import * as settings from '../../../../utils/store/settings.ts';
import { SETTINGS } from '../../../../utils/store/setting-rows.ts';
import { small } from '../../packs/small.ts';
import { annotation, keptArticle } from '../rows.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function bytesOf(from = db): Promise<Uint8Array> {
  const parts = await Array.fromAsync(writeBackup(from, { articles: true }), ({ bytes }) => bytes);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** A file in pieces of an odd size, so that letters of several bytes are cut apart. */
async function* pieces(bytes: Uint8Array, size = 777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const textOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).trimEnd().split('\n');
const preview = (bytes: Uint8Array, to = db) => previewBackup(to, pieces(bytes), 'newer');

async function restore(bytes: Uint8Array, to = db, prefer: 'newer' | 'backup' = 'newer') {
  const lines = textOf(bytes)
    .map((text, i) => ({ text, line: i + 1 }))
    .slice(1, -1);
  const { staged } = await stageLines(to, 'session', lines);
  return commitStaged(to, 'session', prefer, staged);
}

async function fill(): Promise<void> {
  await db.annotations.bulkPut(Array.from({ length: 300 }, (_, n) => annotation(n)));
  await writeCodes(db, [{ id: 'blame', title: 'لوم', description: 'من المسؤول؟', order: 0 }]);
  await db.articles.bulkPut([
    keptArticle('https://news.example/1', 5),
    keptArticle('https://news.example/2', 6),
  ]);
  await db.changes.put({
    pack: 'ferry', part: 'terms', row: 'pirates', action: 'hide', value: {}, version: '1.0.0', author: 'Reader',
    reason: 'Because', at: '2024-05-01T10:00:00.000Z',
  }); // prettier-ignore
  await link(db, 'https://news.example/1', 'https://news.example/2', 'same');
  await authorSetting.setValue('سلمى');
}

/** A file of lines of one's own making, sealed as a whole. */
async function forged(rows: [kind: string, row: unknown][]): Promise<Uint8Array> {
  const total = new Total();
  const header = { format: 1, schema: 3, madeAt: '2024-05-01T10:00:00.000Z', counts: {} };
  const sealed = await Promise.all(
    [[HEADER, header] as const, ...rows].map(([kind, row]) => seal(kind, row)),
  );
  for (const { hash } of sealed) await total.add(hash);
  sealed.push(await seal(TRAILER, { lines: sealed.length, counts: {}, total: await total.hex() }));
  return new Uint8Array(await new Blob(sealed.map(({ bytes }) => bytes as BlobPart)).arrayBuffer());
}

describe('a backup', () => {
  it('brings back every row byte by byte, in an empty browser', async () => {
    await fill();
    const bytes = await bytesOf();
    expect(await verifyBackup(pieces(bytes))).toMatchObject({ wholeness: 'whole', bad: 0 });
    const other = new Database(`${db.name}-other`);
    await authorSetting.setValue('');
    const done = await restore(bytes, other);
    expect(KINDS.map((kind) => done[kind].new)).toEqual([300, 1, 0, 1, 2, 1, 0, 1]);
    expect(textOf(await bytesOf(other)).slice(1, -1)).toEqual(textOf(bytes).slice(1, -1));
    expect(await other.coverage.count()).toBe(2);
    expect(await authorSetting.getValue()).toBe('سلمى');
    expect(await other.incoming.count()).toBe(0);
    await other.delete();
  });

  it('changes nothing when it is restored over what it holds', async () => {
    await fill();
    const bytes = await bytesOf();
    const { counts, wholeness, refused } = await preview(bytes);
    expect({ wholeness, refused }).toEqual({ wholeness: 'whole', refused: 0 });
    expect(KINDS.map((kind) => counts[kind].same)).toEqual([300, 1, 0, 1, 2, 1, 0, 1]);
    const before = await db.annotations.toArray();
    const done = await restore(bytes);
    expect(done).toEqual(counts);
    expect(await db.annotations.toArray()).toEqual(before);
  });

  it('leaves what was changed since, unless the reader wants the backup’s version', async () => {
    await fill();
    const bytes = await bytesOf();
    const [mine, gone] = await db.annotations.limit(2).toArray();
    await db.annotations.put({ ...mine!, note: 'since', changedAt: mine!.changedAt + 1 });
    await db.annotations.delete(gone!.id);
    await keepSetting.setValue('nothing');
    expect((await preview(bytes)).counts.annotation).toEqual({ new: 1, changed: 0, same: 298, older: 1 });
    expect((await restore(bytes)).annotation).toEqual({ new: 1, changed: 0, same: 298, older: 1 });
    expect((await db.annotations.get(mine!.id))?.note).toBe('since');
    expect((await restore(bytes, db, 'backup')).annotation).toMatchObject({ changed: 1, same: 299 });
    expect(await db.annotations.get(mine!.id)).toEqual(mine);
    expect(await keepSetting.getValue()).toBe('nothing');
  });

  it('holds every setting there is', () => {
    const items = Object.values(settings);
    expect(Object.values(SETTINGS).map(({ item }) => item as unknown)).toEqual(
      expect.arrayContaining(items as unknown[]),
    );
  });

  it('brings back a pack that was imported, in use with the reader’s changes', async () => {
    const ferry = parsePack(small(), 'ferry.json');
    const signature = { author: 'Reader', reason: 'Because', at: '2024-05-01T10:00:00.000Z' };
    const change = makeChange(ferry, { part: 'terms', row: 'pirates', cells: { strength: '1' } }, signature)!;
    await installPack(db, ferry, 'imported');
    await makeChanges(db, 'ferry', [change]);
    const bytes = await bytesOf();
    const other = new Database(`${db.name}-other`);
    const done = await restore(bytes, other);
    expect([done.pack.new, done.change.new]).toEqual([1, 1]);
    expect(await other.overlaid.get('ferry')).toEqual(await db.overlaid.get('ferry'));
    expect(await other.lexicons.get('ferry')).toEqual(await db.lexicons.get('ferry'));
    expect(await other.packs.get('ferry')).toMatchObject({ origin: 'imported', enabled: true });
    expect((await restore(bytes, other)).pack.same).toBe(1);
    await other.delete();
  });

  it('holds articles as the analysis of today makes them', async () => {
    const ferry = parsePack(small(), 'ferry.json');
    const engine = createEngine(ferry, compileLexicon(ferry), new Map());
    const text =
      'The North crew crossed at dawn, and “the pirates will pay”, the mayor said, as the paper had it.';
    const { page } = keptArticle('https://news.example/1', 1);
    const blocks = [{ ...page.blocks[0]!, end: text.length }];
    const { report } = analyse({ ...page, text, blocks }, [engine], []);
    const row = { schema: 1, id: report.id, page: { ...page, text, blocks }, report, keptAt: 1 };
    expect(report.terms.length).toBeGreaterThan(0);
    expect(PARTS.article.fault(row)).toBe(null);
  });

  it('can be made of a copy that was kept from before an upgrade', async () => {
    await fill();
    await db.annotations.put(annotation(1000));
    const copy = await copyBeforeUpgrade(db.name, SCHEMA + 1);
    const { file, rows } = await copyAsBackup(copy!);
    expect(rows).toBe(306);
    const { counts, wholeness } = await previewBackup(db, chunksOf(file), 'newer');
    expect({ wholeness, same: counts.annotation.same }).toEqual({ wholeness: 'whole', same: 301 });
    await Dexie.delete(copy!.name);
  });

  it('can leave the articles out', async () => {
    await fill();
    const parts = await Array.fromAsync(writeBackup(db, { articles: false }), ({ bytes }) => bytes);
    const kinds = textOf(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())).map(
      (line) => (JSON.parse(line) as { kind: string }).kind,
    );
    expect(new Set(kinds)).toEqual(
      new Set([HEADER, 'annotation', 'code', 'change', 'link', 'setting', TRAILER]),
    );
  });
});

describe('a file that is not as it was written', () => {
  let bytes: Uint8Array;
  let lines: string[];
  const encode = (text: string[]) => new TextEncoder().encode(`${text.join('\n')}\n`);
  beforeEach(async () => {
    await fill();
    bytes = await bytesOf();
    lines = textOf(bytes);
  });

  it('is known to be cut off, wherever that was', async () => {
    for (const share of [0.2, 0.5, 0.9, 0.9999]) {
      const { wholeness } = await preview(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(wholeness).toBe('cut-off');
    }
  });

  it('names each line that was changed, and takes the others as good', async () => {
    const changed = lines.with(5, lines[5]!.replace('ملاحظة', 'ملاحظه')).with(9, '{"kind":"annotation"}');
    const { wholeness, problems, refused, counts } = await preview(encode(changed));
    expect(wholeness).toBe('altered');
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([[6, 'hash'], [10, 'form']]); // prettier-ignore
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
    for (const text of cases) expect((await preview(encode(text))).wholeness).toBe('altered');
  });

  it('that had bytes damaged is refused line by line, not decoded to other letters', async () => {
    const damaged = bytes.slice();
    damaged[bytes.indexOf(0xd9, 2000)] = 0xff;
    const { wholeness, problems } = await preview(damaged);
    expect(wholeness).toBe('altered');
    expect(problems.map(({ fault }) => fault)).toEqual(['form']);
  });

  it('is refused whole when it is something else, or of a later format', async () => {
    const reading = async (text: string) => preview(new TextEncoder().encode(text));
    for (const other of ['', '{}', '[1,2]\n', 'PK\u0003\u0004', lines.slice(1).join('\n')])
      await expect(reading(other)).rejects.toMatchObject({ name: 'BackupError', code: 'not-a-backup' });
    const later = await seal(HEADER, { format: 2, schema: 9, madeAt: '', counts: {} });
    await expect(preview(later.bytes)).rejects.toMatchObject({ code: 'newer' });
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
    const { wholeness, counts, problems } = await preview(bytes);
    expect(wholeness).toBe('whole');
    expect(counts.annotation.new).toBe(1);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((line) => [line, line === 12 ? 'unknown' : 'shape']),
    );
    expect(problems.every(({ detail }) => detail !== '')).toBe(true);
    expect(problems[3]?.detail).toContain('places outside its text');
    const done = await restore(bytes);
    expect(done.annotation.new).toBe(1);
    expect(await db.annotations.toArray()).toEqual([good]);
    expect(await db.articles.count()).toBe(0);
  });

  it('cannot make the reader hold more than a line in memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const [first] = textOf(await bytesOf());
      yield new TextEncoder().encode(`${first}\n`);
      const block = new Uint8Array(8 * 1024 * 1024).fill(0x61);
      for (let i = 0; i < 100; i++) yield block;
    }
    const reading = Array.fromAsync(readBackup(endless()));
    await expect(reading).rejects.toMatchObject({ code: 'too-long' });
  });
});

describe('a restore that is interrupted', () => {
  it('has changed nothing, and can be done again', async () => {
    await fill();
    const bytes = await bytesOf();
    const other = new Database(`${db.name}-other`);
    let writes = 0;
    other.annotations.hook('creating', () => {
      if (++writes === 250) throw new DOMException('', 'QuotaExceededError');
    });
    expect(await outcome(() => restore(bytes, other))).toMatchObject({
      ok: false,
      problem: { code: 'full' },
    });
    expect(await other.annotations.count()).toBe(0);
    expect(await other.codes.count()).toBe(0);
    writes = 1000;
    expect((await restore(bytes, other)).annotation.new).toBe(300);
    await other.delete();
  });

  it('is refused when lines are missing', async () => {
    await fill();
    const lines = textOf(await bytesOf()).slice(1, -1);
    const { staged } = await stageLines(
      db,
      'other',
      lines.map((text, i) => ({ text, line: i + 2 })),
    );
    await db.incoming.where('[session+line]').equals(['other', 4]).delete();
    await db.annotations.clear();
    await expect(commitStaged(db, 'other', 'newer', staged)).rejects.toMatchObject({ code: 'refused' });
    expect(await db.annotations.count()).toBe(0);
  });
});
