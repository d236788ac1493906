/** Keeps the second copy after the database. */
import { cmp, Dexie, RangeSet, type IntervalTree } from 'dexie';
import { storage } from 'wxt/utils/storage';
import { tableOf, TABLES, type TableKind } from './backup/kinds.ts';
import type { Database } from './database.ts';
import type { CopiedChange, SecondCopy } from './second-copy.ts';

/** What the reader wrote. Articles can be read again, and are most of the data; settings are no rows of the database. */
const KINDS = ['annotation', 'code', 'pack', 'change', 'link', 'comparison'] as const satisfies TableKind[];
type CopiedKind = (typeof KINDS)[number];

/**
 * Whether the copy was compared with the database since the browser was started. A crash may have come between the two, so
 * that a row is stored, and shown from now on, which the copy does not have.
 */
const wholeItem = storage.defineItem<boolean>('session:secondCopyWhole', { fallback: false });

/** After as many batches, all are written anew as few. */
const BATCHES = 200;

export interface CopyFollowing {
  /** Resolves when everything written until now is in the copy as well. */
  settled(): Promise<void>;
  /** Takes up no further change. What is under way is `settled`. */
  stop(): void;
}

/** Copies every change once it is stored. A copy that cannot be written keeps nobody from writing to the database. */
export function followCopy(db: Database, copy: SecondCopy): CopyFollowing {
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<unknown>): void => {
    last = last.then(work).then(
      () => undefined,
      () => undefined,
    );
  };
  let touched: { kind: CopiedKind; ranges: { from: unknown; to: unknown }[] }[] = [];
  const takeUp = async (): Promise<void> => {
    const now = touched;
    touched = [];
    // Dexie names the rows of a small write, and says of a large one that it may be any.
    const known = now.every(({ ranges }) => ranges.every(({ from, to }) => cmp(from, to) === 0));
    if (!known) return copy.replace(everything(db));
    const changes: CopiedChange[] = [];
    for (const [kind, of] of Map.groupBy(now, (one) => one.kind)) {
      const keys = of.flatMap(({ ranges }) => ranges.map(({ from }) => from));
      changes.push(...(await changesOf(db, kind, keys)));
    }
    if (changes.length > 0 && (await copy.append(changes)) % BATCHES === 0)
      await copy.replace(everything(db));
  };
  const written = (parts: Record<string, IntervalTree>): void => {
    const fresh = KINDS.flatMap((kind) => {
      const ranges = parts[`idb://${db.name}/${TABLES[kind]}/`];
      return ranges ? [{ kind, ranges: [...new RangeSet().add(ranges)] }] : [];
    });
    // What is written while a batch is under way is in the next one, all together.
    if (fresh.length > 0 && touched.length === 0) next(takeUp);
    touched.push(...fresh);
  };
  next(async () => {
    if ((await wholeItem.getValue()) && (await copy.size()) > 0) return;
    await copy.replace(everything(db));
    await wholeItem.setValue(true);
  });
  Dexie.on.storagemutated.subscribe(written);
  return {
    settled: () => last,
    stop: () => Dexie.on.storagemutated.unsubscribe(written),
  };
}

async function changesOf<K extends CopiedKind>(
  db: Database,
  kind: K,
  keys: readonly unknown[],
): Promise<CopiedChange[]> {
  const { table } = tableOf(db, kind) as { table: { bulkGet(keys: unknown[]): PromiseLike<unknown[]> } };
  const rows = await table.bulkGet([...keys]);
  const imported = kind === 'pack' ? await importedPacks(db) : null;
  return rows.flatMap((row, i): CopiedChange[] => {
    const key = keys[i];
    if (row !== undefined && imported && !imported.has(key)) return [];
    return [{ kind, key: JSON.stringify(key), row: row ?? null }];
  });
}

/** All rows, a batch at a time. */
async function* everything(db: Database): AsyncGenerator<CopiedChange[]> {
  for (const kind of KINDS) {
    const { table, batch } = tableOf(db, kind) as {
      table: { toCollection(): { primaryKeys(): PromiseLike<unknown[]> } };
      batch: number;
    };
    const keys = await table.toCollection().primaryKeys();
    for (let from = 0; from < keys.length; from += batch) {
      const rows = (await changesOf(db, kind, keys.slice(from, from + batch))).filter(({ row }) => row);
      if (rows.length > 0) yield rows;
    }
  }
}

/** Packs that came with Isnad are installed from its files. */
async function importedPacks(db: Database): Promise<Set<unknown>> {
  return new Set(await db.packs.filter(({ origin }) => origin === 'imported').primaryKeys());
}
