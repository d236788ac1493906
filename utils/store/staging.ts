/**
 * What a reader is about to import, between being read by the library page and being installed by the background. It is
 * a database of its own, because messages cannot carry a large pack and the reader's data has one writer only.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Prepared } from './packs.ts';

export interface Staged {
  id: string;
  packs: Prepared[];
  stagedAt: number;
}

/** What is older belongs to a page that was closed. */
const FORGOTTEN = 60 * 60 * 1000;

export class Staging extends Dexie {
  imports!: EntityTable<Staged, 'id'>;

  constructor(name = 'isnad-staging') {
    super(name);
    this.version(1).stores({ imports: 'id' });
    // What was staged in the older shape was never installed, and nobody waits for it.
    this.version(2)
      .stores({ imports: 'id, stagedAt' })
      .upgrade((transaction) => transaction.table('imports').clear());
  }

  /** Keeps what was prepared until it is installed, and forgets what others left behind. */
  async stage(id: string, packs: Prepared[]): Promise<void> {
    const stagedAt = Date.now();
    await this.imports
      .where('stagedAt')
      .below(stagedAt - FORGOTTEN)
      .delete();
    await this.imports.put({ id, packs, stagedAt });
  }
}
