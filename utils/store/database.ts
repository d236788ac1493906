/** The reader's data on this machine. Only the background opens it. */
import { Dexie, type EntityTable } from 'dexie';
import type { Pack } from '../packs/schema.ts';
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

/** An installed pack with its compiled lexicon. */
export interface InstalledPack {
  id: string;
  version: string;
  pack: Pack;
  lexicon: ArrayBuffer;
}

export class Database extends Dexie {
  articles!: EntityTable<KeptArticle, 'id'>;
  coverage!: EntityTable<KeptCoverage, 'id'>;
  readings!: EntityTable<Reading, 'tabId'>;
  packs!: EntityTable<InstalledPack, 'id'>;

  constructor(name = 'isnad') {
    super(name);
    this.version(1).stores({ articles: 'id, keptAt', coverage: 'id, keptAt', readings: 'tabId', packs: 'id' });
  }
}
