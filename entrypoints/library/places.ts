/** The places of the library, each with its part of the page, which is loaded when the reader goes there. */
import type { FunctionComponent } from 'preact';
import type { LibraryPart, PackEntry } from '../../components/library/types.ts';
import { later, type Later } from '../../components/ui/later.ts';
import type { StorageState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';
import type { Importer } from './importer.ts';

/** What each part is given. */
export interface PlaceProps {
  db: Database;
  /** The installed packs: another list whenever one of them changes; null until they were read. */
  packs: readonly PackEntry[] | null;
  /** The address's fragment with its `#`. */
  hash: string;
  storage: StorageState | null;
  /** Tries again to open the data. */
  retry: () => void;
  /** The import of a pack under way: it goes on while the reader is elsewhere. */
  importer: Importer;
  /** Why the packs could not be read, or null. */
  problem: string | null;
}

type Place = Later<FunctionComponent<PlaceProps>>;

export const PLACES: Readonly<Record<LibraryPart, Place>> = {
  packs: later(() => import('./packs.tsx').then(({ Packing }) => Packing)),
  articles: later(() => import('./articles.tsx').then(({ Articles }) => Articles)),
  compare: later(() => import('./comparing.tsx').then(({ ComparingPlace }) => ComparingPlace)),
  annotations: later(() => import('./annotations.tsx').then(({ Annotating }) => Annotating)),
  data: later(() => import('./data.tsx').then(({ DataPart }) => DataPart)),
};

/** Stands in for every part while the data does not open. */
export const SAFE: Place = later(() => import('./data-safe.tsx').then(({ SafePlace }) => SafePlace));

/** Where an address leads: to `#/NAME`, else to the packs. */
export function placeAt(hash: string): LibraryPart {
  const [, name = ''] = /^#\/(\w+)/u.exec(hash) ?? [];
  return Object.hasOwn(PLACES, name) ? (name as LibraryPart) : 'packs';
}
