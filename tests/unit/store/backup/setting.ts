/** A database with something of every kind in it, its backup in bytes, and the ways back. */
import { previewBackup } from '../../../../utils/store/backup/preview.ts';
import { HEADER, seal, Total, TRAILER } from '../../../../utils/store/backup/line.ts';
import { commitStaged, stageLines } from '../../../../utils/store/backup/restore.ts';
import { writeBackup } from '../../../../utils/store/backup/write.ts';
import { writeCodes } from '../../../../utils/store/codes.ts';
import type { Database } from '../../../../utils/store/database.ts';
import { link } from '../../../../utils/store/links.ts';
import { authorSetting } from '../../../../utils/store/settings.ts';
import { annotation, keptArticle } from '../rows.ts';

export async function bytesOf(from: Database): Promise<Uint8Array> {
  const parts = await Array.fromAsync(writeBackup(from, { articles: true }), ({ bytes }) => bytes);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** A file in pieces of an odd size, so that letters of several bytes are cut apart. */
export async function* pieces(bytes: Uint8Array, size = 777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export const textOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).trimEnd().split('\n');
export const preview = (bytes: Uint8Array, to: Database) => previewBackup(to, pieces(bytes), 'newer');

export async function restore(bytes: Uint8Array, to: Database, prefer: 'newer' | 'backup' = 'newer') {
  const lines = textOf(bytes)
    .map((text, i) => ({ text, line: i + 1 }))
    .slice(1, -1);
  const { staged } = await stageLines(to, 'session', lines);
  return commitStaged(to, 'session', prefer, staged);
}

export async function fill(db: Database): Promise<void> {
  await db.annotations.bulkPut(Array.from({ length: 300 }, (_, n) => annotation(n)));
  await writeCodes(db, [{ id: 'blame', title: 'لوم', description: 'من المسؤول؟', order: 0 }]);
  await db.articles.bulkPut([
    keptArticle('https://news.example/1', 5),
    keptArticle('https://news.example/2', 6),
  ]);
  await db.changes.put({
    pack: 'ferry', part: 'terms', row: 'pirates', action: 'hide', value: {}, version: '1.0.0', author: 'Reader',
    reason: 'Because', at: '2024-05-01T10:00:00.000Z',
  }); // oxfmt-ignore
  await link(db, 'https://news.example/1', 'https://news.example/2', 'same');
  await authorSetting.setValue('سلمى');
}

/** A file of lines of one's own making, sealed as a whole. */
export async function forged(rows: [kind: string, row: unknown][]): Promise<Uint8Array> {
  const total = new Total();
  const header = { format: 1, schema: 3, madeAt: '2024-05-01T10:00:00.000Z', counts: {} };
  const sealed = await Promise.all(
    [[HEADER, header] as const, ...rows].map(([kind, row]) => seal(kind, row)),
  );
  for (const { hash } of sealed) await total.add(hash);
  sealed.push(await seal(TRAILER, { lines: sealed.length, counts: {}, total: await total.hex() }));
  return new Uint8Array(await new Blob(sealed.map(({ bytes }) => bytes as BlobPart)).arrayBuffer());
}
