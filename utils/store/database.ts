/** The reader's data on this machine. Only the background writes to it; pages of the extension may read. */
import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { Annotation, FramingCode } from '../annotation/types.ts';
import type { Resting } from '../packs/apply-changes.ts';
import type { Change, OwnMark } from '../packs/changes.ts';
import type { Pack, RowPart } from '../packs/schema.ts';
import type { Language, Page, Report } from '../report/types.ts';
import type { ViewStatus } from '../report/view.ts';
import type { StoredComparison } from './comparisons.ts';
import { coverMissing } from './coverage-row.ts';
import type { StoredLink } from './links.ts';
import { SEARCH_STORES, type SearchTables } from './search-tables.ts';
import { inTurn } from './in-turn.ts';
import { StoreError } from './problem.ts';
import { copyBeforeUpgrade } from './safety-copy.ts';

/** Version of the database's shape that this Isnad reads and writes. */
export const SCHEMA = 3;

/** An article that was read and kept. `schema` is the version of this row's shape. */
export interface KeptArticle {
  schema: 1;
  /** Its own address (`ownAddress`) without fragment. */
  id: string;
  page: Page;
  report: Report;
  keptAt: number;
}

/** What coverage compares of a kept article: small, so that a thousand are read at once. */
export interface KeptCoverage {
  id: string;
  title: string;
  language: Language;
  published: string | null;
  /** Outlet id, or null. */
  outlet: string | null;
  url: string | null;
  /** Id of the known article that this one copies, or null. */
  copyOf: string | null;
  /** Entity id → mentions. */
  entities: Record<string, number>;
  /** MinHash signature. */
  signature: Uint32Array;
  /** Its bands: near-copies share one. */
  bands: number[];
  keptAt: number;
}

/** The last reading of a tab: what the sidebar shows survives the background being stopped. */
export interface Reading {
  tabId: number;
  url: string | null;
  status: ViewStatus;
  problem: string | null;
  page: Page | null;
  report: Report | null;
  kept: boolean;
}

/** A pack that is installed, without its rows. */
export interface InstalledPack {
  id: string;
  version: string;
  title: Pack['title'];
  /** Came with Isnad, or was imported by the reader: an imported pack is not replaced by a bundled one of its id. */
  origin: 'bundled' | 'imported';
  enabled: boolean;
  installedAt: number;
  /** How many rows it holds as published. */
  counts: Record<RowPart, number>;
}

/** A pack as it was published. */
export interface PublishedPack {
  id: string;
  pack: Pack;
}

/** A pack as it is in use: the reader's changes over the published rows. */
export interface OverlaidPack {
  id: string;
  pack: Pack;
  /** Marks of the rows that are the reader's, by `rowKey`. */
  own: [string, OwnMark][];
  resting: Resting[];
}

/** The compiled lexicon of an `OverlaidPack`. */
export interface PackLexicon {
  id: string;
  lexicon: ArrayBuffer;
}

/** A row of a backup that is being restored: here until all have come, so that all are taken over at once. */
export interface Incoming {
  session: string;
  /** Line of the file. */
  line: number;
  kind: string;
  row: unknown;
  stagedAt: number;
}

export class Database extends Dexie implements SearchTables {
  articles!: EntityTable<KeptArticle, 'id'>;
  coverage!: EntityTable<KeptCoverage, 'id'>;
  readings!: EntityTable<Reading, 'tabId'>;
  packs!: EntityTable<InstalledPack, 'id'>;
  published!: EntityTable<PublishedPack, 'id'>;
  overlaid!: EntityTable<OverlaidPack, 'id'>;
  lexicons!: EntityTable<PackLexicon, 'id'>;
  changes!: Table<Change, [pack: string, part: string, row: string]>;
  annotations!: EntityTable<Annotation, 'id'>;
  codes!: EntityTable<FramingCode, 'id'>;
  incoming!: Table<Incoming, [session: string, line: number]>;
  /** What the reader says of two articles. */
  links!: Table<StoredLink, [a: string, b: string]>;
  comparisons!: EntityTable<StoredComparison, 'id'>;
  searchEntries!: SearchTables['searchEntries'];
  searchWaiting!: SearchTables['searchWaiting'];
  searchBlocks!: SearchTables['searchBlocks'];
  searchColumns!: SearchTables['searchColumns'];
  /** Why the last copy before an upgrade could not be made, or null. */
  uncopied: unknown = null;
  private opening: Promise<Dexie> | null = null;
  private unprepared: unknown = null;
  private readonly beforeOpening: () => Promise<void>;

  /** @param beforeOpening awaited each time before it is opened; when it rejects, the database does not open */
  constructor(name = 'isnad', beforeOpening: () => Promise<void> = () => Promise.resolve()) {
    // What is called saved is on the disk, not in a buffer that a power cut empties.
    super(name, { chromeTransactionDurability: 'strict' });
    this.beforeOpening = beforeOpening;
    this.version(1).stores({ articles: 'id, keptAt', readings: 'tabId', packs: 'id' });
    this.version(2)
      .stores({
        coverage: 'id, keptAt',
        published: 'id',
        overlaid: 'id',
        lexicons: 'id',
        changes: '[pack+part+row], pack',
      })
      // Until now only packs that came with Isnad were stored: they are installed anew from its files.
      .upgrade((transaction) => transaction.table('packs').clear());
    this.version(3)
      .stores({
        coverage: 'id, keptAt, copyOf, *bands',
        annotations: 'id, target.article, *target.addresses, changedAt, [changedAt+id], *tags',
        codes: 'id, order',
        incoming: '[session+line]',
        links: '[a+b], a, b',
        comparisons: 'id, pack',
        ...SEARCH_STORES,
      })
      // Articles that the first version kept have no row for coverage yet.
      .upgrade((transaction) => coverMissing(transaction.table('articles'), transaction.table('coverage')));
    // Questions that wait for the database hear of it from Dexie alone.
    this.on(
      'ready',
      () => (this.unprepared === null ? undefined : Dexie.Promise.reject(this.unprepared)),
      true,
    );
    // Another tab that upgrades or deletes the database must not wait for this one; the next question opens it again.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
    this.use(inTurn('incoming'));
    // Dexie opens data of a newer Isnad without a word: it may be read, but rows of today's shape would damage it.
    this.use({
      stack: 'dbcore',
      name: 'newer',
      create: (down) => ({
        ...down,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite' && this.isNewer())
            throw new StoreError(
              'newer',
              `the data is of version ${this.found()}, this Isnad is of ${SCHEMA}`,
            );
          return down.transaction(tables, mode, options);
        },
      }),
    });
  }

  /** True when the open database was written by a newer Isnad: then it can only be read. */
  isNewer(): boolean {
    return this.found() > SCHEMA;
  }

  /** Opens the database, after what an older Isnad left was copied. Dexie calls this itself on the first question. */
  override open(): PromiseExtended<Dexie> {
    if (this.isOpen()) return super.open();
    this.opening ??= this.prepare().then(() => super.open());
    const opening = this.opening;
    const over = () => {
      if (this.opening === opening) this.opening = null;
    };
    opening.then(over, () => {
      over();
      // An upgrade that failed leaves Dexie with the tables of the version that it had come to.
      this.version(SCHEMA).stores({});
    });
    return Dexie.Promise.resolve(opening);
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    this.opening = null;
    const { dbReadyPromise, dbReadyResolve } = this.state();
    super.close(options);
    // Closed while it is being prepared, which Dexie does not know of, it forgets the questions that wait: they ask again.
    if (this.state().dbReadyPromise !== dbReadyPromise) dbReadyResolve();
  }

  /** What Dexie keeps to itself: the promise that questions wait for. */
  private state(): { dbReadyPromise: object; dbReadyResolve: () => void } {
    return (this as unknown as { _state: ReturnType<Database['state']> })._state;
  }

  private async prepare(): Promise<void> {
    this.uncopied = null;
    await copyBeforeUpgrade(this.name, SCHEMA).catch((error: unknown) => {
      // Without room for a copy the upgrade is still one transaction, which is undone when it fails.
      this.uncopied = error;
    });
    this.unprepared = await this.beforeOpening().then(
      () => null,
      (error: unknown) => error,
    );
  }

  private found(): number {
    // Dexie multiplies by ten, and counts up in between when it repairs a schema.
    return Math.floor((this.backendDB()?.version ?? 0) / 10);
  }
}
