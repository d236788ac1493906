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
   * `latter`: whoever was named right before (الأخير). `his`: an office of somebody named before (مكتبه). `unknown`: somebody the pack does not have.
   */
  kind: 'named' | 'again' | 'latter' | 'his' | 'unknown';
  gender: 'm' | 'f' | 'p' | null;
}

/** A speaker named by a mention of the text; the words may begin before it, with his post. */
export function namedBy({ mention, from, to }: Run, start = from): Named {
  return { id: mention.id, from: start, to, kind: 'named', gender: null };
}

/** Somebody whom the pack does not have, or whom other words than a name mean. */
export function unnamed(from: number, to: number, kind: Exclude<Named['kind'], 'named'> = 'unknown'): Named {
  return { id: null, from, to, kind, gender: null };
}
