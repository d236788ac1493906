/** Reading a backup as a stream: a batch of lines is held at a time, whatever the size of the file. */
import * as v from 'valibot';
import {
  FORMAT,
  HEADER,
  joined,
  MAX_LINE,
  Total,
  TRAILER,
  unseal,
  type Header,
  type LineProblem,
} from './line.ts';

/** Bytes that are opened together. */
const BATCH = 1024 * 1024;

const counts = v.record(v.string(), v.number());
const HeaderSchema = v.object({ format: v.number(), schema: v.number(), madeAt: v.string(), counts });
const TrailerSchema = v.object({ lines: v.number(), counts, total: v.string() });

/** A line that is as it was written. */
export interface BackupLine {
  /** Line of the file, from 1. */
  line: number;
  kind: string;
  row: unknown;
  /** The line itself, without its line feed. */
  bytes: Uint8Array;
}

export interface LineBatch {
  header: Header;
  lines: BackupLine[];
  problems: LineProblem[];
}

/**
 * - `whole`: every line is there, in its order, as it was written
 * - `cut-off`: the end is missing
 * - `altered`: lines were changed, taken out, added or moved
 */
export type Wholeness = 'whole' | 'cut-off' | 'altered';

/** A file that is no backup of Isnad, or one that this version cannot read. Nothing of it is used. */
export class BackupError extends Error {
  readonly code: 'not-a-backup' | 'newer' | 'too-long';

  constructor(code: BackupError['code'], detail: string) {
    super(detail);
    this.name = 'BackupError';
    this.code = code;
  }
}

/**
 * @returns after the last batch, whether the file is whole: until then no line is known to belong to one
 * @throws {BackupError}
 */
export async function* readBackup(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBatch, Wholeness, undefined> {
  const total = new Total();
  let header: Header | null = null;
  let number = 0;
  let altered = false;
  let end: { lines: number; total: string } | null = null;
  for await (const batch of lineBatches(chunks)) {
    const opened = await Promise.all(batch.map(unseal));
    const lines: BackupLine[] = [];
    const problems: LineProblem[] = [];
    for (const [i, one] of opened.entries()) {
      number++;
      if (header === null) {
        header = readHeader(one.ok && one.kind === HEADER ? one.row : null);
      } else if (end !== null) {
        altered = true;
        problems.push({ line: number, fault: 'form', detail: 'stands after the end' });
        continue;
      } else if (!one.ok) {
        altered = true;
        problems.push({ line: number, fault: one.fault, detail: '' });
        continue;
      } else if (one.kind === TRAILER) {
        const trailer = v.safeParse(TrailerSchema, one.row);
        if (trailer.success) end = trailer.output;
        altered ||= end?.lines !== number - 1 || end.total !== (await total.hex());
        continue;
      } else {
        lines.push({ line: number, kind: one.kind, row: one.row, bytes: batch[i]! });
      }
      if (one.ok) await total.add(one.hash);
    }
    if (header) yield { header, lines, problems };
  }
  if (header === null) throw new BackupError('not-a-backup', 'the file is empty');
  return end === null ? 'cut-off' : altered ? 'altered' : 'whole';
}

function readHeader(row: unknown): Header {
  const header = v.safeParse(HeaderSchema, row);
  if (!header.success)
    throw new BackupError('not-a-backup', 'the first line is not that of a backup, or was changed');
  if (header.output.format > FORMAT)
    throw new BackupError(
      'newer',
      `the backup is of format ${header.output.format}, this Isnad reads ${FORMAT}`,
    );
  return header.output;
}

/** Splits a stream at line feeds into batches of about a megabyte. A last line without a line feed counts. */
async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let parts: Uint8Array[] = [];
  let pending = 0;
  let batch: Uint8Array[] = [];
  let size = 0;
  const take = (last: Uint8Array): Uint8Array => {
    const line = parts.length === 0 ? last.slice() : joined([...parts, last]);
    parts = [];
    pending = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const line = take(chunk.subarray(from, at));
      from = at + 1;
      batch.push(line);
      size += line.length;
      if (size < BATCH) continue;
      yield batch;
      batch = [];
      size = 0;
    }
    if (from < chunk.length) {
      parts.push(chunk.slice(from));
      pending += chunk.length - from;
    }
    if (pending > MAX_LINE) throw new BackupError('too-long', `a line is longer than ${MAX_LINE} bytes`);
  }
  if (pending > 0) batch.push(take(new Uint8Array(0)));
  if (batch.length > 0) yield batch;
}
