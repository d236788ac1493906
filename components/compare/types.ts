/** What the comparison screen shows and what the reader can ask for in it. */
import type { Query } from '../../utils/framing/query.ts';
import type { ComparisonResult } from '../../utils/framing/types.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import type { LocalText } from '../../utils/report/view.ts';

export type CompareState =
  | { step: 'waiting' }
  | { step: 'working'; done: number; all: number }
  /** `outdated`: articles were kept or forgotten since they were read for it. */
  | { step: 'done'; result: ComparisonResult; outdated: boolean }
  | { step: 'cancelled' }
  | { step: 'failed'; reason: string };

/** An outlet of the kept articles, for the choice of outlets. */
export interface KnownTeller {
  key: string;
  names: LocalText;
  articles: number;
}

export interface SavedComparison {
  id: string;
  title: string;
  query: Query;
}

export interface CompareActions {
  /** Show another comparison. */
  ask: (query: Query) => void;
  choosePack: (id: string) => void;
  cancel: () => void;
  again: () => void;
  /** Resolves with why it was not saved, or null. */
  save: (title: string) => Promise<string | null>;
  remove: (id: string) => Promise<string | null>;
  openAddress: (address: string) => void;
  saveFile: (name: string, type: string, content: BlobPart) => void;
}

export interface CompareProps {
  pack: Pack;
  /** All packs in use, the shown one too. */
  packs: readonly { id: string; title: LocalText }[];
  query: Query;
  state: CompareState;
  /** Every outlet of the kept articles; empty until they were read once. */
  tellers: readonly KnownTeller[];
  saved: readonly SavedComparison[];
  actions: CompareActions;
}
