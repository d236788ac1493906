/** The reader's data on this machine. Only the background opens it. */
import { Dexie, type EntityTable } from 'dexie';
import type { Pack } from '../packs/schema.ts';
import type { Page, Report } from '../report/types.ts';
import type { ViewStatus } from '../report/view.ts';

/** An article that was read and kept. `schema` is the version of this row's shape. */
export interface KeptArticle {
  schema: 1;
  /** Canonical address without fragment. */
  id: string;
  page: Page;
  report: Report;
  /** MinHash signature, base64. */
  fingerprint: string;
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
  readings!: EntityTable<Reading, 'tabId'>;
  packs!: EntityTable<InstalledPack, 'id'>;

  constructor(name = 'isnad') {
    super(name);
    this.version(1).stores({ articles: 'id, keptAt', readings: 'tabId', packs: 'id' });
  }
}
