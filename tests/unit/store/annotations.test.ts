import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { annotationsOf } from '../../../utils/store/annotations-of.ts';
import {
  annotationsPage,
  compareAnnotations,
  deleteAnnotations,
  restoreAnnotations,
  saveAnnotation,
  stageAnnotations,
} from '../../../utils/store/annotations.ts';
import { commitStaged } from '../../../utils/store/backup/restore.ts';
import { DEFAULT_CODES, readCodes, writeCodes } from '../../../utils/store/codes.ts';
import { Database, type KeptCoverage } from '../../../utils/store/database.ts';
import { outcome } from '../../../utils/store/problem.ts';
import { annotation } from './rows.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('saving an annotation', () => {
  it('answers with the row that is stored, with times of its own', async () => {
    const before = Date.now();
    const saved = await saveAnnotation(db, annotation(1));
    expect(saved).toEqual(await db.annotations.get(saved.id));
    expect(saved.createdAt).toBeGreaterThanOrEqual(before);
    const edited = await saveAnnotation(db, { ...saved, note: 'أخرى', createdAt: 5 }, saved.changedAt);
    expect(edited).toMatchObject({ note: 'أخرى', createdAt: saved.createdAt });
    expect(edited.changedAt).toBeGreaterThan(saved.changedAt);
  });

  it('does not overwrite what another tab has changed or deleted meanwhile', async () => {
    const shown = await saveAnnotation(db, annotation(1));
    const theirs = await saveAnnotation(db, { ...shown, note: 'theirs' }, shown.changedAt);
    const mine = await outcome(() => saveAnnotation(db, { ...shown, note: 'mine' }, shown.changedAt));
    expect(mine).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    expect(await db.annotations.get(shown.id)).toEqual(theirs);
    await deleteAnnotations(db, [shown.id]);
    const late = await outcome(() => saveAnnotation(db, shown, theirs.changedAt));
    expect(late).toMatchObject({ ok: false, problem: { code: 'conflict' } });
  });

  it('says that the disk is full, and leaves the stored row as it was', async () => {
    const saved = await saveAnnotation(db, annotation(1));
    db.annotations.hook('updating', () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const result = await outcome(() => saveAnnotation(db, { ...saved, note: 'longer' }));
    expect(result).toMatchObject({ ok: false, problem: { code: 'full' } });
    expect(await db.annotations.get(saved.id)).toEqual(saved);
  });
});

describe('undo and redo', () => {
  it('give deleted rows back exactly as they were', async () => {
    const rows = await restoreAnnotations(db, [annotation(1), annotation(2)]);
    const gone = await deleteAnnotations(db, [rows[0]!.id, 'urn:uuid:unknown']);
    expect(ids(gone)).toEqual(ids([rows[0]!]));
    expect(await db.annotations.count()).toBe(1);
    expect(await restoreAnnotations(db, gone)).toEqual(gone);
    expect(await db.annotations.toArray()).toEqual(rows);
  });
});

describe('the annotations of an article', () => {
  it('are found under every address of it, also by way of another annotation', async () => {
    const shown = 'https://news.example/a?from=feed';
    const canonical = 'https://news.example/a';
    const old = 'https://old.example/a.html';
    const base = annotation(1, { article: canonical });
    const rows = [
      { ...base, target: { ...base.target, addresses: [canonical, shown] } },
      {
        ...annotation(2, { article: shown }),
        target: { ...base.target, article: shown, addresses: [shown, old] },
      },
      { ...annotation(3, { article: old }), target: { ...base.target, article: old, addresses: [old] } },
      annotation(4, { article: 'https://news.example/b' }),
    ];
    await db.annotations.bulkPut(rows);
    for (const address of [canonical, `${shown}#part`, old])
      expect(ids((await annotationsOf(db, [address])).own)).toEqual(ids(rows.slice(0, 3)));
  });

  it('made on a kept copy are told apart', async () => {
    const coverage = (id: string, copyOf: string | null): KeptCoverage => ({
      id, copyOf, url: `${id}?shown`, title: '', language: 'ar', published: null, outlet: null,
      entities: {}, signature: new Uint32Array(4), bands: [], keptAt: 1,
    }); // oxfmt-ignore
    const [original, copy, twin] = ['original', 'copy', 'twin'].map((name) => `https://${name}.example/`);
    await db.coverage.bulkPut([
      coverage(original!, null),
      coverage(copy!, original!),
      coverage(twin!, original!),
    ]);
    const on = [original!, copy!, twin!].map((article, n) => annotation(n, { article }));
    const byShown = annotation(9, { article: `${twin}?shown` });
    await db.annotations.bulkPut([...on, byShown]);
    const found = await annotationsOf(db, [copy!]);
    expect(ids(found.own)).toEqual(ids([on[1]!]));
    expect(ids(found.onCopies)).toEqual(ids([on[0]!, on[2]!, byShown]));
    expect(ids((await annotationsOf(db, [original!])).onCopies)).toEqual(ids([on[1]!, on[2]!, byShown]));
  });
});

describe('pages of annotations', () => {
  it('hold each once, last changed first, also when many were changed in the same millisecond', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => annotation(n, { changedAt: 1000 + (n % 3) }));
    await db.annotations.bulkPut(rows);
    const seen: string[] = [];
    let page = await annotationsPage(db, null, 10);
    expect(page.total).toBe(25);
    for (;;) {
      seen.push(...page.annotations.map(({ id }) => id));
      if (!page.next) break;
      page = await annotationsPage(db, page.next, 10);
    }
    expect(seen.length).toBe(25);
    expect([...seen].sort()).toEqual(ids(rows));
    const times = seen.map((id) => rows.find((row) => row.id === id)!.changedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('an import', () => {
  const outcomes = async (records: unknown[]) =>
    (await compareAnnotations(db, records)).map((one) => one.outcome);
  /** In messages of a few rows, as a large file comes. */
  const stage = async (rows: Annotation[]) => {
    for (let at = 0; at < rows.length; at += 4)
      await stageAnnotations(db, 'file', at + 1, rows.slice(at, at + 4));
  };
  const take = async (rows: Annotation[]) => {
    await stage(rows);
    return (await commitStaged(db, 'file', 'newer', rows.length)).annotation;
  };

  it('changes nothing the second time, and before it is taken over not even the first', async () => {
    const rows = [annotation(1), annotation(2)];
    expect(await outcomes(rows)).toEqual(['new', 'new']);
    await stage(rows);
    expect(await db.annotations.count()).toBe(0);
    expect(await take(rows)).toMatchObject({ new: 2 });
    const stored = await db.annotations.toArray();
    expect(await outcomes(rows)).toEqual(['same', 'same']);
    expect(await take(rows)).toEqual({ new: 0, changed: 0, same: 2, older: 0 });
    expect(await db.annotations.toArray()).toEqual(stored);
    expect(await db.incoming.count()).toBe(0);
  });

  it('takes what is newer, and leaves what was changed here later', async () => {
    await db.annotations.bulkPut([annotation(1, { changedAt: 50 }), annotation(2, { changedAt: 50 })]);
    const records = [
      annotation(1, { changedAt: 60, note: 'newer' }),
      annotation(2, { changedAt: 40, note: 'older' }),
    ];
    expect(await outcomes(records)).toEqual(['changed', 'older']);
    expect(await take(records)).toMatchObject({ changed: 1, older: 1 });
    expect((await db.annotations.toArray()).map(({ note }) => note)).toEqual(['newer', annotation(2).note]);
  });

  it('refuses records one by one, each with its reason', async () => {
    const deep = JSON.parse('{"a":'.repeat(60) + '1' + '}'.repeat(60)) as Record<string, unknown>;
    const polluting = JSON.parse('{"__proto__":{"admin":true}}') as Record<string, unknown>;
    const { target } = annotation(3);
    const records: unknown[] = [
      annotation(1),
      null,
      { ...annotation(2), kind: 'verdict' },
      { ...annotation(3), target: { ...target, position: { start: 9, end: 3 } } },
      { ...annotation(4), note: 'x'.repeat(200_000) },
      { ...annotation(5), foreign: deep },
      { ...annotation(6), foreign: polluting },
      { ...annotation(7), schema: 2 },
      { ...annotation(8), surprise: true },
      annotation(9),
    ];
    const report = await compareAnnotations(db, records);
    expect(report.map((one) => one.outcome)).toEqual(['new', ...Array<string>(8).fill('refused'), 'new']);
    const reasons = report.map(({ reason }) => reason ?? '');
    expect(reasons[2]).toContain('kind');
    expect(reasons[3]).toBe('target.position: ends before it starts');
    expect(reasons[4]).toBe('note: is longer than 100000 characters');
    expect(reasons[5]).toContain('too deep');
    expect(reasons[6]).toContain('foreign');
    expect(reasons[7]).toContain('does not know');
    expect(reasons[8]).toContain('surprise');
  });

  it('of many messages is all or nothing: cut off, short of a message, or out of room half-way', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => annotation(n));
    await stage(rows.slice(0, 5));
    expect(await outcome(() => commitStaged(db, 'file', 'newer', 9))).toMatchObject({
      ok: false,
      problem: { code: 'refused', detail: '5 of 9 lines have come' },
    });
    expect(await db.annotations.count()).toBe(0);
    await stage(rows);
    let writes = 0;
    const full = () => {
      if (++writes === 5) throw new DOMException('', 'QuotaExceededError');
    };
    db.annotations.hook('creating', full);
    const result = await outcome(() => commitStaged(db, 'file', 'newer', 9));
    expect(result).toMatchObject({ ok: false, problem: { code: 'full' } });
    expect(await db.annotations.count()).toBe(0);
    db.annotations.hook('creating').unsubscribe(full);
    expect((await commitStaged(db, 'file', 'newer', 9)).annotation.new).toBe(9);
    expect(await db.annotations.count()).toBe(9);
  });
});

describe('framing codes', () => {
  it('are the default ones until the reader has their own, and again when the list is emptied', async () => {
    expect(await readCodes(db)).toEqual(DEFAULT_CODES);
    const mine = [
      { id: 'blame', title: 'Blame', description: '', order: 7 },
      { ...DEFAULT_CODES[0]!, order: 3 },
    ];
    expect((await writeCodes(db, mine)).map(({ id, order }) => [id, order])).toEqual([
      ['blame', 0],
      ['conflict', 1],
    ]);
    expect(await writeCodes(db, [])).toEqual(DEFAULT_CODES);
  });
});
