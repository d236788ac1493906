import type { OwnMarks } from '../packs/changes.ts';
import type { Pack, PackTerm } from '../packs/schema.ts';

/** The pack's rows by id, built once for a pack. */
export interface PackIndex {
  pack: Pack;
  terms: Map<string, PackTerm>;
  entities: Map<string, Pack['entities'][number]>;
  outlets: Map<string, Pack['outlets'][number]>;
  camps: Map<string, Pack['camps'][number]>;
  sources: Map<string, Pack['sources'][number]>;
  /** Marks of the rows that are the reader's own, or changed by them, by `rowKey`. */
  own: OwnMarks;
}

export function indexPack(pack: Pack, own: OwnMarks = new Map()): PackIndex {
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  return {
    pack,
    terms: byId(pack.terms),
    entities: byId(pack.entities),
    outlets: byId(pack.outlets),
    camps: byId(pack.camps),
    sources: byId(pack.sources),
    own,
  };
}
