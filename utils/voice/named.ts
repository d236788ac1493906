/** The words that name a speaker, and whom they name. */
import type { Run } from './runs.ts';

/** A speaker as the words around a verb of saying name them. */
export interface Named {
  /** Entity id, or null when the words name nobody of the pack. */
  id: string | null;
  /** Token range of the name, end exclusive. */
  from: number;
  to: number;
  /**
   * `named`: the words say who. `again`: a bare noun for somebody named before (المتحدث, الوزارة).
   * `his`: an office of somebody named before (مكتبه). `unknown`: somebody the pack does not have.
   */
  kind: 'named' | 'again' | 'his' | 'unknown';
  gender: 'm' | 'f' | 'p' | null;
}

/** A speaker named by a mention of the text; the words may begin before it, with his post. */
export function namedBy({ mention, from, to }: Run, start = from): Named {
  return { id: mention.id, from: start, to, kind: 'named', gender: null };
}

/** Somebody whom the pack does not have, or an office of somebody named before (`his`). */
export function unnamed(from: number, to: number, kind: 'unknown' | 'his' = 'unknown'): Named {
  return { id: null, from, to, kind, gender: null };
}
