/** The reader's data on this machine. Only the background writes to it; pages of the extension may read. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation, FramingCode } from '../annotation/types.ts';
import type { Resting } from '../packs/apply-changes.ts';
import type { Change, OwnMark } from '../packs/changes.ts';
import type { Pack, RowPart } from '../packs/schema.ts';
import type { Language, Page, Report } from '../report/types.ts';
import type { ViewStatus } from '../report/view.ts';

/** An article that was read and kept. `schema` is the version of this row's shape. */
export interface KeptArticle {
  schema: 1;
  /** Canonical address without fragment. */
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

export class Database extends Dexie {
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

  constructor(name = 'isnad') {
    super(name);
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
    this.version(3).stores({
      coverage: 'id, keptAt, copyOf',
      annotations: 'id, target.article, *target.addresses, changedAt, [changedAt+id], *tags',
      codes: 'id, order',
    });
  }
}
