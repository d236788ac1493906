import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/packs/changes.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { makeChange } from '../../../utils/packs/make-change.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import { createEngine } from '../../../utils/report/engine.ts';
import { Database } from '../../../utils/store/database.ts';
import {
  dropChange,
  installPack,
  installPrepared,
  makeChanges,
  prepareImport,
  removePack,
} from '../../../utils/store/packs.ts';
import { reasonOf } from '../../../utils/store/reason-of.ts';
import { small } from '../packs/small.ts';

const ferry = parsePack(small(), 'ferry.json');
const signature = { author: 'Reader', reason: 'Because', at: '2024-05-01T10:00:00.000Z' };
const change = (row: string, cells: Record<string, string>): Change =>
  makeChange(ferry, { part: 'terms', row, cells }, signature)!;
const milder = change('pirates', { strength: '1' });
const corsairs = change('', {
  names_en: 'corsairs', strength: '2', direction: 'against', camp: 'north', usedBy: 'south',
}); // oxfmt-ignore

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Ids of the terms that the stored pack finds in a text. */
async function found(text: string): Promise<string[]> {
  const [overlaid, compiled] = await Promise.all([db.overlaid.get('ferry'), db.lexicons.get('ferry')]);
  const engine = createEngine(overlaid!.pack, compiled!.lexicon, new Map(overlaid!.own));
  const block = { start: 0, end: text.length, kind: 'paragraph' as const, linkDensity: 0, article: true };
  const page = {
    url: null, canonical: null, title: null, siteName: null, byline: null, published: null, text, blocks: [block],
  }; // oxfmt-ignore
  return analyse(page, [engine], []).report.terms.map(({ id }) => id);
}

const next = { ...ferry, version: '2.0.0' };

const NEWS =
  'The North crew crossed at dawn, and the paper called them pirates and corsairs once more that day.';

describe('packs in the database', () => {
  it('are in use with the reader’s changes once they are written', async () => {
    await installPack(db, ferry, 'bundled');
    expect(await found(NEWS)).toEqual(['pirates']);
    await makeChanges(db, 'ferry', [milder, corsairs]);
    expect(await found(NEWS)).toEqual(['pirates', corsairs.row]);
    expect((await db.overlaid.get('ferry'))?.pack.terms[0]?.strength).toBe(1);
    expect((await db.published.get('ferry'))?.pack.terms[0]?.strength).toBe(3);
  });

  it('keep the reader’s changes when the pack is updated', async () => {
    await installPack(db, ferry, 'bundled');
    await makeChanges(db, 'ferry', [milder, corsairs]);
    await db.packs.update('ferry', { enabled: false });
    await installPack(db, { ...ferry, version: '2.0.0' }, 'bundled');
    expect(await db.packs.get('ferry')).toMatchObject({ version: '2.0.0', enabled: false });
    expect(await found(NEWS)).toEqual(['pirates', corsairs.row]);
  });

  it('take a change back', async () => {
    await installPack(db, ferry, 'bundled');
    await makeChanges(db, 'ferry', [milder, corsairs]);
    await dropChange(db, 'ferry', 'terms', corsairs.row);
    expect(await found(NEWS)).toEqual(['pirates']);
    expect(await db.changes.count()).toBe(1);
  });

  it('are left as they were when one of several changes does not fit', async () => {
    await installPack(db, ferry, 'bundled');
    const bad = { ...milder, row: 'privateers' };
    await expect(makeChanges(db, 'ferry', [corsairs, bad])).rejects.toThrow('the pack has no such row');
    expect(await db.changes.count()).toBe(0);
    expect(await found(NEWS)).toEqual(['pirates']);
  });

  it('are imported as they were prepared, with the changes that came along', async () => {
    await installPack(db, ferry, 'bundled');
    await makeChanges(db, 'ferry', [corsairs]);
    const ready = prepareImport({ pack: next, changes: [milder] }, [{ pack: ferry, changes: [corsairs] }]);
    await installPrepared(db, ready);
    expect(await db.packs.get('ferry')).toMatchObject({ version: '2.0.0', origin: 'imported' });
    expect((await db.overlaid.get('ferry'))?.pack.terms[0]?.strength).toBe(1);
    expect(await found(NEWS)).toEqual(['pirates', corsairs.row]);
  });

  it('are not imported over what has changed since they were prepared', async () => {
    await installPack(db, ferry, 'bundled');
    const ready = prepareImport({ pack: next, changes: [] }, [{ pack: ferry, changes: [] }]);
    await makeChanges(db, 'ferry', [corsairs]);
    await expect(installPrepared(db, ready)).rejects.toThrow('has changed since the file was read');
    expect((await db.packs.get('ferry'))?.version).toBe('1.0.0');
  });

  it('are left as they were when writing fails half-way', async () => {
    await installPack(db, ferry, 'bundled');
    db.lexicons.hook('updating', () => {
      throw new Error('the disk is full');
    });
    db.lexicons.hook('creating', () => {
      throw new Error('the disk is full');
    });
    const ready = prepareImport({ pack: next, changes: [milder] }, [{ pack: ferry, changes: [] }]);
    await expect(installPrepared(db, ready)).rejects.toThrow('the disk is full');
    expect((await db.packs.get('ferry'))?.version).toBe('1.0.0');
    expect((await db.published.get('ferry'))?.pack.version).toBe('1.0.0');
    expect(await db.changes.count()).toBe(0);
  });

  it('are taken out with everything of them', async () => {
    await installPack(db, ferry, 'imported');
    await makeChanges(db, 'ferry', [milder]);
    await removePack(db, 'ferry');
    const left = await Promise.all(
      [db.packs, db.published, db.overlaid, db.lexicons, db.changes].map((t) => t.count()),
    );
    expect(left).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('why something could not be written', () => {
  it.each([
    [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storage-full'],
    [
      Object.assign(new Error('x'), {
        name: 'AbortError',
        inner: new DOMException('', 'QuotaExceededError'),
      }),
      'storage-full',
    ],
    [new DOMException('It is closing.', 'InvalidStateError'), 'storage-failed'],
    [new Error('It broke.'), 'failed'],
  ])('%s', (error, code) => {
    expect(reasonOf(error).code).toBe(code);
  });
});
