/**
 * Keeps the second copy after the database. What is added to it was read from the database in the same piece of one queue: of
 * two batches that name a row, the one with the higher number has its newer state. So the copy can be written anew a batch at a
 * time, with changes in between. A crash among the new batches leaves all the old ones below them; one while the old ones are
 * deleted, the oldest first, finds every row among the new ones. Either way each row comes back as it was last added. What is
 * gone and was never said to be is said first, so that no old batch brings it back.
 */
import { cmp, Dexie, RangeSet, type IntervalTree } from 'dexie';
import { storage } from 'wxt/utils/storage';
import { keyOf, tableOf, TABLES, type TableKind } from './backup/kinds.ts';
import { importedPacks, pages } from './backup/pages.ts';
import type { Database } from './database.ts';
import { queue } from './queue.ts';
import type { CopiedChange, SecondCopy } from './second-copy.ts';

/** What the reader wrote. Articles can be read again, and are most of the data; settings are no rows of the database. */
const KINDS = ['annotation', 'code', 'pack', 'change', 'link', 'comparison'] as const satisfies TableKind[];
type CopiedKind = (typeof KINDS)[number];

interface Named {
  kind: CopiedKind;
  key: unknown;
}

/**
 * Whether the copy is whole, as far as is known since the browser was started. A crash may have come between the two, so that
 * a row is stored, and shown from now on, which the copy does not have.
 */
const wholeItem = storage.defineItem<boolean>('session:secondCopyWhole', { fallback: false });

/** After as many batches, all are written anew as few. */
const BATCHES = 200;
/** Rows that are gone and are said to be at once. */
const GONE = 500;

export interface CopyFollowing {
  /** Resolves when everything written until now is in the copy as well; a copy that is written anew is not waited for. */
  settled(): Promise<void>;
  /** Resolves when nothing is under way: everything is in the copy, and once. */
  still(): Promise<void>;
  /** Takes up no further change. What is under way is `still`. */
  stop(): void;
}

/** Copies every change once it is stored. A copy that cannot be written keeps nobody from writing to the database. */
export function followCopy(db: Database, copy: SecondCopy): CopyFollowing {
  const nothing = (): void => undefined;
  const inTurn = queue();
  /** What has been asked for is done. */
  const done = (): Promise<void> => inTurn(() => Promise.resolve());
  /** Puts batches that hold everything in the place of all there are; until they are written, the old ones stay. */
  const writeAnew = async (): Promise<void> => {
    await wholeItem.setValue(false);
    const batches = everything(db, await gone(db, copy));
    const old = await inTurn(() => copy.numbers());
    const add = async (): Promise<boolean> => {
      // Chromium ends a background that has asked it nothing for half a minute; then it is begun again.
      await wholeItem.setValue(false);
      const batch = await batches.next();
      if (!batch.done) await copy.append(batch.value);
      return !batch.done;
    };
    while (await inTurn(add));
    await copy.drop(old);
    await wholeItem.setValue(true);
  };
  const checkOnce = async (): Promise<void> => {
    if (!(await wholeItem.getValue()) || (await copy.numbers()).length === 0) await writeAnew();
  };
  let writing = checkOnce().catch(nothing);
  let waiting: Promise<void> | null = null;
  /** Writes anew what is stored by the time this begins: after what is being written anew, and once for all who ask meanwhile. */
  const whole = (): Promise<void> =>
    (waiting ??= writing = writing
      .then(() => {
        waiting = null;
        return writeAnew();
      })
      .catch(nothing));
  let touched: (Named & { to: unknown })[] = [];
  /** What large writes changed. */
  let owed: Promise<unknown> = Promise.resolve();
  const takeUp = async (): Promise<void> => {
    const now = touched;
    touched = [];
    // Dexie names the rows of a small write, and says of a large one that it may be any.
    const known = now.every(({ key, to }) => cmp(key, to) === 0);
    if (!known) return void (owed = whole());
    const changes = await changesOf(db, now);
    if (changes.length > 0 && (await copy.append(changes)) % BATCHES === 0) void whole();
  };
  const written = (parts: Record<string, IntervalTree>): void => {
    const fresh = KINDS.flatMap((kind) => {
      const ranges = parts[`idb://${db.name}/${TABLES[kind]}/`];
      return ranges
        ? Array.from(new RangeSet().add(ranges), ({ from, to }) => ({ kind, key: from, to }))
        : [];
    });
    // What is written while a batch is under way is in the next one, all together. What does not come to the copy is in it
    // once it is written anew: now, or by the next background.
    if (fresh.length > 0 && touched.length === 0) inTurn(takeUp).catch(whole);
    touched.push(...fresh);
  };
  Dexie.on.storagemutated.subscribe(written);
  return {
    async settled() {
      await done();
      await owed;
    },
    async still() {
      await done();
      await writing;
    },
    stop: () => Dexie.on.storagemutated.unsubscribe(written),
  };
}

/** The rows as they are now. */
async function changesOf(db: Database, named: readonly Named[]): Promise<CopiedChange[]> {
  const changes: CopiedChange[] = [];
  for (const [kind, of] of Map.groupBy(named, (one) => one.kind)) {
    const { table } = tableOf(db, kind) as { table: { bulkGet(keys: unknown[]): PromiseLike<unknown[]> } };
    const rows = await table.bulkGet(of.map(({ key }) => key));
    const imported = kind === 'pack' ? await importedPacks(db) : null;
    of.forEach(({ key }, i) => {
      if (rows[i] === undefined || !imported || imported.has(key))
        changes.push({ kind, key: JSON.stringify(key), row: rows[i] ?? null });
    });
  }
  return changes;
}

/** What the copy has and the database has not. */
async function gone(db: Database, copy: SecondCopy): Promise<Named[]> {
  const there = new Map<string, Named>();
  for await (const batch of copy.batches())
    for (const { kind, key, row } of batch)
      if (row === null) there.delete(kind + key);
      else there.set(kind + key, { kind: kind as CopiedKind, key: JSON.parse(key) as unknown });
  for (const kind of KINDS) {
    const { table } = tableOf(db, kind) as { table: { toCollection(): { primaryKeys(): PromiseLike<unknown[]> } } }; // oxfmt-ignore
    for (const key of await table.toCollection().primaryKeys()) there.delete(kind + JSON.stringify(key));
  }
  return [...there.values()];
}

/** What is gone, unless it is there again, and all rows, a batch at a time. */
async function* everything(db: Database, named: readonly Named[]): AsyncGenerator<CopiedChange[]> {
  for (let from = 0; from < named.length; from += GONE) yield changesOf(db, named.slice(from, from + GONE));
  for (const kind of KINDS)
    for await (const rows of pages(db, kind))
      if (rows.length > 0)
        yield rows.map((row) => ({ kind, key: JSON.stringify(keyOf(kind, row as never)), row }));
}
