/**
 * What a reader is about to import, between being read by the library page and being installed by the background. It is
 * a database of its own, because messages cannot carry a large pack and the reader's data has one writer only.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Change } from '../packs/changes.ts';
import type { Pack } from '../packs/schema.ts';

export interface Staged {
  id: string;
  pack: Pack | null;
  changes: Change[];
  stagedAt: number;
}

export class Staging extends Dexie {
  imports!: EntityTable<Staged, 'id'>;

  constructor(name = 'isnad-staging') {
    super(name);
    this.version(1).stores({ imports: 'id' });
  }
}
