/** What there is to analyse: files, and blocks of whole lines of NDJSON, read as a stream. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A text or page in a file of its own. */
export interface FileJob {
  file: string;
}

/** Whole lines of a file; `first` is the number of the first of them, counted from 1. */
export interface LinesJob {
  file: string;
  first: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Something that cannot be read. */
export interface BadJob {
  file: string;
  reason: string;
}

export type Job = FileJob | LinesJob | BadJob;

const LINES = new Set(['.ndjson', '.jsonl']);
const ALONE = new Set(['.txt', '.html', '.htm']);
/** Bytes handed over at once: some fifty articles. */
const BLOCK = 256 * 1024;
/** No line of articles is longer. */
const LONGEST = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The files that arguments stand for, in order; a directory stands for the .txt, .html and .ndjson files in it and below, by
 * name, and for itself where there are none. `-` is standard input.
 */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const inside = readdirSync(path, { recursive: true, withFileTypes: true });
    const files = inside
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && isReadable(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return files.length > 0 ? files : [path];
  });
}

const isReadable = (name: string): boolean => {
  const kind = extname(name).toLowerCase();
  return LINES.has(kind) || ALONE.has(kind);
};

/** Jobs of the files, in order. Never rejects: what cannot be read is a job that says why. */
export async function* jobsOf(
  files: readonly string[],
  stdin: Readable = process.stdin,
): AsyncGenerator<Job> {
  for (const file of files) {
    const kind = file === '-' ? '.ndjson' : extname(file).toLowerCase();
    const found = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) yield { file, reason: 'no .txt, .html or .ndjson file in it' };
    else if (file !== '-' && !found) yield { file, reason: 'no such file' };
    else if (ALONE.has(kind)) yield { file };
    else if (LINES.has(kind))
      yield* blocksOf(file, file === '-' ? stdin : createReadStream(file, { highWaterMark: BLOCK }));
    else yield { file, reason: 'not a .txt, .html or .ndjson file' };
  }
}

async function* blocksOf(file: string, stream: Readable): AsyncGenerator<LinesJob | BadJob> {
  let first = 1;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const job = (): LinesJob => ({ file, first, bytes: joined(waiting, size) });
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      const end = chunk.lastIndexOf(NEWLINE) + 1;
      if (end > 0) {
        waiting.push(chunk.subarray(0, end));
        size += end;
        if (size >= BLOCK) {
          const block = job();
          // Whoever takes the block may hand its bytes to another thread: they are counted before.
          const lines = newlines(block.bytes);
          yield block;
          first += lines;
          waiting = [];
          size = 0;
        }
      }
      if (end < chunk.length) waiting.push(chunk.subarray(end));
      size += chunk.length - end;
      if (size > LONGEST) return yield { file, reason: `line ${first} or after it is longer than 64 MB` };
    }
    if (size > 0) yield job();
  } catch (error) {
    yield { file, reason: error instanceof Error ? error.message : String(error) };
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function newlines(bytes: Uint8Array): number {
  let n = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) n++;
  return n;
}

/** The lines of a block with their numbers; line ends (\n, \r\n) are not part of them. */
export function* linesOf({ first, bytes }: LinesJob): Generator<{ number: number; bytes: Uint8Array }> {
  let number = first;
  for (let start = 0; start < bytes.length; number++) {
    const stop = bytes.indexOf(NEWLINE, start);
    const end = stop < 0 ? bytes.length : stop;
    yield { number, bytes: bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end) };
    start = end + 1;
  }
}
