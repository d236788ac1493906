import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileLexicon } from '../../../../utils/lexicon/compile.ts';
import { parsePack } from '../../../../utils/packs/load.ts';
import { makeChange } from '../../../../utils/packs/make-change.ts';
import { analyse } from '../../../../utils/report/analyse.ts';
import { createEngine } from '../../../../utils/report/engine.ts';
import { HEADER, TRAILER } from '../../../../utils/store/backup/line.ts';
import { chunksOf, copyAsBackup } from '../../../../utils/store/backup/file.ts';
import { KINDS } from '../../../../utils/store/backup/kinds.ts';
import { PARTS } from '../../../../utils/store/backup/parts.ts';
import { previewBackup, verifyBackup } from '../../../../utils/store/backup/preview.ts';
import { commitStaged, stageLines } from '../../../../utils/store/backup/restore.ts';
import { writeBackup } from '../../../../utils/store/backup/write.ts';
import { Database, SCHEMA } from '../../../../utils/store/database.ts';
import { outcome } from '../../../../utils/store/problem.ts';
import { installPack, makeChanges } from '../../../../utils/store/packs.ts';
import { copyBeforeUpgrade } from '../../../../utils/store/safety-copy.ts';
import { authorSetting, keepSetting } from '../../../../utils/store/settings.ts';
import * as settings from '../../../../utils/store/settings.ts';
import { SETTINGS } from '../../../../utils/store/setting-rows.ts';
import { small } from '../../packs/small.ts';
import { annotation, keptArticle } from '../rows.ts';
import { bytesOf, fill, pieces, preview, restore, textOf } from './setting.ts';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('a backup', () => {
  it('brings back every row byte by byte, in an empty browser', async () => {
    await fill(db);
    const bytes = await bytesOf(db);
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
    await fill(db);
    const bytes = await bytesOf(db);
    const { counts, wholeness, refused } = await preview(bytes, db);
    expect({ wholeness, refused }).toEqual({ wholeness: 'whole', refused: 0 });
    expect(KINDS.map((kind) => counts[kind].same)).toEqual([300, 1, 0, 1, 2, 1, 0, 1]);
    const before = await db.annotations.toArray();
    const done = await restore(bytes, db);
    expect(done).toEqual(counts);
    expect(await db.annotations.toArray()).toEqual(before);
  });

  it('leaves what was changed since, unless the reader wants the backup’s version', async () => {
    await fill(db);
    const bytes = await bytesOf(db);
    const [mine, gone] = await db.annotations.limit(2).toArray();
    await db.annotations.put({ ...mine!, note: 'since', changedAt: mine!.changedAt + 1 });
    await db.annotations.delete(gone!.id);
    await keepSetting.setValue('nothing');
    expect((await preview(bytes, db)).counts.annotation).toEqual({ new: 1, changed: 0, same: 298, older: 1 });
    expect((await restore(bytes, db)).annotation).toEqual({ new: 1, changed: 0, same: 298, older: 1 });
    expect((await db.annotations.get(mine!.id))?.note).toBe('since');
    expect((await restore(bytes, db, 'backup')).annotation).toMatchObject({ changed: 1, same: 299 });
    expect(await db.annotations.get(mine!.id)).toEqual(mine);
    expect(await keepSetting.getValue()).toBe('nothing');
  });

  it('whose settings cannot be written changes nothing: neither rows, nor the settings before', async () => {
    await fill(db);
    await keepSetting.setValue('asked');
    const bytes = await bytesOf(db);
    const other = new Database(`${db.name}-other`);
    await authorSetting.setValue('Hind');
    await keepSetting.setValue('nothing');
    vi.spyOn(keepSetting, 'setValue').mockRejectedValueOnce(new Error('disk full'));
    await expect(restore(bytes, other, 'backup')).rejects.toThrow('disk full');
    expect(await other.annotations.count()).toBe(0);
    expect(await authorSetting.getValue()).toBe('Hind');
    expect(await keepSetting.getValue()).toBe('nothing');
    await other.delete();
  });

  it('without settings is restored where the browser cannot read its own', async () => {
    await db.annotations.put(annotation(1));
    const bytes = await bytesOf(db);
    await db.annotations.clear();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk full'));
    expect((await restore(bytes, db)).annotation.new).toBe(1);
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
    const bytes = await bytesOf(db);
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
    await fill(db);
    await db.annotations.put(annotation(1000));
    const copy = await copyBeforeUpgrade(db.name, SCHEMA + 1);
    const { file, rows } = await copyAsBackup(copy!);
    expect(rows).toBe(306);
    const { counts, wholeness } = await previewBackup(db, chunksOf(file), 'newer');
    expect({ wholeness, same: counts.annotation.same }).toEqual({ wholeness: 'whole', same: 301 });
    await Dexie.delete(copy!.name);
  });

  it('can leave the articles out', async () => {
    await fill(db);
    const parts = await Array.fromAsync(writeBackup(db, { articles: false }), ({ bytes }) => bytes);
    const kinds = textOf(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())).map(
      (line) => (JSON.parse(line) as { kind: string }).kind,
    );
    expect(new Set(kinds)).toEqual(
      new Set([HEADER, 'annotation', 'code', 'change', 'link', 'setting', TRAILER]),
    );
  });
});

describe('a restore that is interrupted', () => {
  it('has changed nothing, and can be done again', async () => {
    await fill(db);
    const bytes = await bytesOf(db);
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
    await fill(db);
    const lines = textOf(await bytesOf(db)).slice(1, -1);
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
