/**
 * Backup and restore of 50,000 Arabic annotations in Node, to a file and back: time, memory above what the database in
 * memory takes by itself, and whether the two files are the same.
 *
 *   node --expose-gc scripts/bench/backup-node.ts [ANNOTATIONS]
 */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotation } from '../../tests/unit/store/rows.ts';

const count = Number(process.argv[2] ?? 50_000);
const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'));
// The settings are the browser's to keep: here there is none, and nothing is set.
Object.assign(globalThis, {
  chrome: { runtime: { id: 'bench' }, storage: { local: { get: () => Promise.resolve({}) } } },
});
const { Database } = await import('../../utils/store/database.ts');
const { verifyBackup } = await import('../../utils/store/backup/preview.ts');
const { commitStaged, stageLines } = await import('../../utils/store/backup/restore.ts');
const { readBackup } = await import('../../utils/store/backup/read.ts');
const { writeBackup } = await import('../../utils/store/backup/write.ts');
type Store = InstanceType<typeof Database>;

async function measured<T>(name: string, work: () => Promise<T>): Promise<T> {
  global.gc?.();
  const rest = process.memoryUsage();
  let peak = rest;
  const watch = setInterval(() => {
    const now = process.memoryUsage();
    if (now.rss > peak.rss) peak = now;
  }, 20);
  const start = performance.now();
  const answer = await work();
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${name}: ${seconds.toFixed(1)} s, peak ${((peak.rss - rest.rss) / MB).toFixed(0)} MB above ${(rest.rss / MB).toFixed(0)} MB at rest`,
  );
  return answer;
}

async function backUp(db: Store, path: string): Promise<void> {
  const file = openSync(path, 'w');
  for await (const { bytes } of writeBackup(db, { articles: true })) writeSync(file, bytes);
  closeSync(file);
}

async function restore(db: Store, path: string): Promise<void> {
  const decoder = new TextDecoder();
  let expected = 0;
  for await (const { lines } of readBackup(createReadStream(path))) {
    const raw = lines.map(({ line, bytes }) => ({ line, text: decoder.decode(bytes) }));
    expected += (await stageLines(db, 'bench', raw)).staged;
  }
  await commitStaged(db, 'bench', 'newer', expected);
}

/** Hash of the rows alone: the first line holds the time. */
function rowsHash(path: string): string {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return createHash('sha256').update(lines.slice(1, -1).join('\n')).digest('hex');
}

try {
  const [first, second] = [join(folder, 'first.ndjson'), join(folder, 'second.ndjson')];
  const db = new Database('bench');
  for (let from = 0; from < count; from += 1000)
    await db.annotations.bulkPut(
      Array.from({ length: Math.min(1000, count - from) }, (_, n) => annotation(from + n)),
    );
  await measured('back up', () => backUp(db, first));
  await measured('verify', () => verifyBackup(createReadStream(first)));
  await db.annotations.clear();
  await measured('restore (with the database itself, which is in memory here)', () => restore(db, first));
  await measured('back up again', () => backUp(db, second));
  const equal = rowsHash(first) === rowsHash(second);
  console.log(equal ? `${count} annotations are byte-equal after restore.` : 'NOT EQUAL after restore.');
  process.exitCode = equal ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
