/** Writing a backup as a stream: memory holds a megabyte of it and one batch of rows. */
import { SCHEMA, type Database } from '../database.ts';
import { readSettings, type SettingRow } from '../setting-rows.ts';
import {
  FORMAT,
  HEADER,
  joined,
  seal,
  Total,
  TRAILER,
  type Header,
  type Sealed,
  type Trailer,
} from './line.ts';
import { KINDS, tableOf, type Kind } from './kinds.ts';
import { importedPacks, pages } from './pages.ts';

/** Bytes that are handed on together. */
const CHUNK = 1024 * 1024;

export interface BackupChoice {
  /** Kept articles with their full text are most of a backup's size. */
  articles: boolean;
  /** The settings to write; by default those that are set. A page without a window cannot read them. */
  settings?: readonly SettingRow[] | undefined;
}

export interface WrittenChunk {
  bytes: Uint8Array;
  /** Rows written up to here, and rows there were at the beginning. */
  done: number;
  all: number;
}

/** A row as a line of a backup holds it. */
export interface BackupRow {
  kind: Kind;
  row: unknown;
}

/** All rows that are the reader's. */
async function* backupRows(db: Database, choice: BackupChoice): AsyncGenerator<BackupRow[]> {
  for (const kind of kindsOf(choice)) {
    if (kind === 'setting') {
      yield (await settingsOf(choice)).map((row) => ({ kind, row }));
      continue;
    }
    for await (const rows of pages(db, kind)) yield rows.map((row) => ({ kind, row }));
  }
}

/**
 * The backup as chunks of bytes. Rows that are written meanwhile may be in it or not; each row is whole.
 * @throws what the database throws; the reader of the stream sees a file without its end
 */
export async function* writeBackup(db: Database, choice: BackupChoice): AsyncGenerator<WrittenChunk> {
  const expected: Header['counts'] = {};
  for (const kind of kindsOf(choice)) expected[kind] = await countOf(db, kind, choice);
  yield* writeRows(backupRows(db, choice), expected);
}

/**
 * Rows as a backup.
 * @param expected kind → rows, as far as is known before
 */
export async function* writeRows(
  batches: AsyncIterable<BackupRow[]>,
  expected: Header['counts'],
): AsyncGenerator<WrittenChunk> {
  const all = Object.values(expected).reduce((sum, count) => sum + count, 0);
  const total = new Total();
  const counts: Trailer['counts'] = {};
  let lines = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = async ({ bytes, hash }: Sealed): Promise<void> => {
    await total.add(hash);
    lines++;
    parts.push(bytes);
    size += bytes.length;
  };
  const cut = (): WrittenChunk => {
    const chunk = { bytes: joined(parts), done: lines - 1, all };
    parts = [];
    size = 0;
    return chunk;
  };
  const header = { format: FORMAT, schema: SCHEMA, madeAt: new Date().toISOString(), counts: expected };
  await add(await seal(HEADER, header satisfies Header));
  for await (const rows of batches) {
    // Hashing is done beside the script: a batch of rows is sealed in the time of a few.
    for (const [i, sealed] of (await Promise.all(rows.map(({ kind, row }) => seal(kind, row)))).entries()) {
      await add(sealed);
      const { kind } = rows[i]!;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (size >= CHUNK) yield cut();
    }
  }
  const trailer = { lines, counts, total: await total.hex() } satisfies Trailer;
  parts.push((await seal(TRAILER, trailer)).bytes);
  yield cut();
}

const kindsOf = ({ articles }: BackupChoice): Kind[] =>
  KINDS.filter((kind) => articles || kind !== 'article');

const settingsOf = async ({ settings }: BackupChoice) => settings ?? (await readSettings());

async function countOf(db: Database, kind: Kind, choice: BackupChoice): Promise<number> {
  if (kind === 'setting') return (await settingsOf(choice)).length;
  return kind === 'pack' ? (await importedPacks(db)).size : tableOf(db, kind).table.count();
}
