/** What restoring a backup would do, line by line, before anything is written; and whether a file that was written is whole. */
import type { Database } from '../database.ts';
import { readSettings } from '../setting-rows.ts';
import { fateOf, FATES, storedFor, type Fate, type Prefer } from './fate.ts';
import type { Header, LineProblem } from './line.ts';
import { isKind, KINDS, type Kind, type RowOf } from './kinds.ts';
import { PARTS } from './parts.ts';
import { readBackup, type BackupLine, type Wholeness } from './read.ts';

/** Problems that are told one by one; of more, only the number is. */
const TOLD = 500;

export interface BackupPreview {
  header: Header;
  wholeness: Wholeness;
  counts: Record<Kind, Record<Fate, number>>;
  /** Lines that cannot be used, the first of them with reasons. */
  refused: number;
  problems: LineProblem[];
}

/** A line whose row has the shape of its kind. */
export interface GoodLine<K extends Kind = Kind> extends BackupLine {
  kind: K;
  row: RowOf[K];
}

/** Tells lines whose row fits from those that are refused. */
export function sift(lines: readonly BackupLine[]): { good: GoodLine[]; problems: LineProblem[] } {
  const good: GoodLine[] = [];
  const problems: LineProblem[] = [];
  for (const one of lines) {
    const { line, kind } = one;
    const fault = isKind(kind) ? PARTS[kind].fault(one.row) : null;
    if (!isKind(kind)) problems.push({ line, fault: 'unknown', detail: kind.slice(0, 100) });
    else if (fault !== null) problems.push({ line, fault: 'shape', detail: `${kind}: ${fault}` });
    else good.push(one as GoodLine);
  }
  return { good, problems };
}

/**
 * Reads a backup from beginning to end and compares it with what is stored. Writes nothing.
 * @param progress told the lines read so far
 * @throws {BackupError} when it is no backup, or one of a newer Isnad
 */
export async function previewBackup(
  db: Database,
  chunks: AsyncIterable<Uint8Array>,
  prefer: Prefer,
  progress: (lines: number) => void = () => undefined,
): Promise<BackupPreview> {
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, Object.fromEntries(FATES.map((fate) => [fate, 0]))]),
  ) as BackupPreview['counts'];
  const problems: LineProblem[] = [];
  let refused = 0;
  let header: Header | null = null;
  const refuse = (more: readonly LineProblem[]) => {
    refused += more.length;
    problems.push(...more.slice(0, TOLD - problems.length));
  };
  const settings = await readSettings();
  const reading = readBackup(chunks);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) {
    header = step.value.header;
    refuse(step.value.problems);
    const { good, problems: unfit } = sift(step.value.lines);
    refuse(unfit);
    for (const [kind, lines] of Map.groupBy(good, (one) => one.kind)) {
      const rows = lines.map(({ row }) => row);
      const stored = await storedFor(db, kind, rows, settings);
      rows.forEach((row, i) => counts[kind][fateOf(kind, stored[i], row, prefer)]++);
    }
    progress(step.value.lines.at(-1)?.line ?? 0);
  }
  return { header: header!, wholeness: step.value, counts, refused, problems };
}

export interface Verified {
  wholeness: Wholeness;
  lines: number;
  /** Lines whose hash does not fit. */
  bad: number;
}

/** Reads a backup that was just written once more, hash by hash. */
export async function verifyBackup(chunks: AsyncIterable<Uint8Array>): Promise<Verified> {
  const reading = readBackup(chunks);
  let lines = 0;
  let bad = 0;
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) {
    lines += step.value.lines.length;
    bad += step.value.problems.length;
  }
  return { wholeness: step.value, lines, bad };
}
