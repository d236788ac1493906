import 'fake-indexeddb/auto';
/** Backups with anything in them: damaged bytes, and lines that are sealed as they should be around rows of any kind. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEADER, seal, TRAILER, Total } from '../../../../utils/store/backup/line.ts';
import { KINDS } from '../../../../utils/store/backup/kinds.ts';
import { PARTS } from '../../../../utils/store/backup/parts.ts';
import { previewBackup } from '../../../../utils/store/backup/preview.ts';
import { BackupError } from '../../../../utils/store/backup/read.ts';
import { commitStaged, stageLines } from '../../../../utils/store/backup/restore.ts';
import { Database } from '../../../../utils/store/database.ts';
import { outcome } from '../../../../utils/store/problem.ts';
import { anyJson, bent, damaged, isPolluted, runs } from '../../fuzz.ts';
import { annotation, keptArticle } from '../rows.ts';

const SOUND = {
  annotation: annotation(1),
  code: { id: 'conflict', title: 'Conflict', description: '', order: 1 },
  change: {
    pack: 'ferry', part: 'terms', row: 'pirates', action: 'change', value: { strength: 1 }, was: { strength: 3 },
    version: '1.0.0', author: 'A', reason: 'B', at: '2024-05-01T10:00:00.000Z',
  },
  article: keptArticle('https://news.example/1', 5),
  link: { a: 'https://a.example', b: 'https://b.example', says: 'same', at: 1 },
  setting: { id: 'keep', value: 'read' },
} as const; // oxfmt-ignore

let db: Database;
beforeEach(() => {
  db = new Database(`fuzz-${Math.random()}`);
});
afterEach(() => db.delete());

/** A backup whose every hash is right. */
async function sealed(rows: readonly (readonly [string, unknown])[]): Promise<Uint8Array> {
  const total = new Total();
  const lines: Uint8Array[] = [];
  const write = async (kind: string, row: unknown) => {
    const { bytes, hash } = await seal(kind, row);
    await total.add(hash);
    lines.push(bytes);
  };
  await write(HEADER, { format: 1, schema: 3, madeAt: '2024-05-01T10:00:00.000Z', counts: {} });
  for (const [kind, row] of rows) await write(kind, row);
  const end = { lines: lines.length, counts: {}, total: await total.hex() };
  lines.push((await seal(TRAILER, end)).bytes);
  return Uint8Array.from(lines.flatMap((line) => Array.from(line)));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What a preview says; null when the file is refused whole. */
async function previewOrRefuse(bytes: Uint8Array) {
  try {
    return await previewBackup(db, once(bytes), 'newer');
  } catch (error) {
    if (error instanceof BackupError) return null;
    throw error;
  }
}

const row = fc.oneof(
  ...Object.entries(SOUND).map(([kind, sound]) => bent(sound).map((one) => [kind, one] as const)),
  fc.tuple(fc.oneof(fc.constantFrom(...KINDS, '__proto__', 'constructor'), fc.string()), anyJson),
);

describe('a backup with anything in it', () => {
  it('is read to its end, line by line, or refused whole', async () => {
    const sound = await sealed(Object.entries(SOUND));
    expect((await previewOrRefuse(sound))?.refused).toBe(0);
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(sound), fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const read = await previewOrRefuse(bytes);
        expect(['refused', 'whole', 'cut-off', 'altered']).toContain(read?.wholeness ?? 'refused');
        expect(isPolluted()).toBe(false);
      }),
      runs(200),
    );
  });

  it('has each row that does not fit refused, and the others taken over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const fitting = rows.filter(([kind, one]) => Object.hasOwn(PARTS, kind) && fits(kind, one));
        const read = await previewOrRefuse(await sealed(rows));
        expect(read?.wholeness).toBe('whole');
        expect(isPolluted()).toBe(false);
        expect(read?.refused).toBe(rows.length - fitting.length);
      }),
      runs(300),
    );
  });

  it('that is taken over stores rows that fit, or nothing and why', async () => {
    let stored = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const session = String(Math.random());
        const lines = await Promise.all(rows.map(async ([kind, one]) => (await seal(kind, one)).bytes));
        const texts = lines.map((bytes, i) => ({
          line: i + 1,
          text: new TextDecoder().decode(bytes).trimEnd(),
        }));
        const { staged, problems } = await stageLines(db, session, texts);
        expect(staged + problems.length).toBe(rows.length);
        const done = await outcome(() => commitStaged(db, session, 'backup', staged));
        stored += done.ok ? staged : 0;
        expect(done.ok ? 'stored' : done.problem.detail).not.toBe('');
        for (const one of await db.annotations.toArray()) expect(PARTS.annotation.fault(one)).toBeNull();
      }),
      runs(120),
    );
    expect(stored).toBeGreaterThan(10);
  });
});

function fits(kind: string, one: unknown): boolean {
  return PARTS[kind as keyof typeof PARTS].fault(one) === null;
}
