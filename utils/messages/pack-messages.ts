/** Messages of the library: the reader's changes of packs. Part of `protocol.ts`. */
import * as v from 'valibot';
import { CHANGED_PARTS } from '../packs/changes.ts';
import type { Reason } from '../packs/reasons.ts';

const id = v.pipe(v.string(), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(4000));
const row = {
  pack: id,
  part: v.picklist(CHANGED_PARTS),
  /** Empty for a new row. */
  row: id,
  outlet: v.optional(id),
};

/** From pages of the extension to the background. Each is done, with the open tabs read again, when it is answered. */
export const packRequests = {
  /** Make a row what the cells say (`utils/packs/columns.ts`), or hide it. */
  changeRow: v.object({
    ...row,
    cells: v.nullable(
      v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(100_000))),
    ),
    author: text,
    reason: text,
  }),
  /** Make a row again what the pack says. */
  dropChange: v.object(row),
  /** Switch a pack on or off. */
  switchPack: v.object({ pack: id, on: v.boolean() }),
  /** Take an imported pack out, with the reader's changes of it. */
  removePack: v.object({ pack: id }),
  /** Install what was staged under this id (`utils/store/staging.ts`): one transaction. */
  installStaged: v.object({ id }),
  /** Open the library at a place, `#/…`. */
  openLibrary: v.object({ place: text }),
};

/** What was refused is an answer, so that it reaches the page as a code and is said in the reader's language. */
export interface PackAnswers {
  changeRow: Reason | null;
  installStaged: Reason | null;
}
