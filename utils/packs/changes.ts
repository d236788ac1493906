/**
 * What a reader changes in a pack, kept apart from it: one change a row, with who, why and when. A pack stays as it was
 * published; its update leaves the changes standing (`apply-changes.ts`).
 */
import * as v from 'valibot';
import { id, sentence, words } from './fields.ts';

/** What can be changed. Claims are rows of their outlet, and are changed one by one. */
export const CHANGED_PARTS = ['outlets', 'claims', 'entities', 'terms'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

const fields = v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown());

export const ChangeSchema = v.strictObject({
  /** Id of the pack that is changed. */
  pack: id,
  part: v.picklist(CHANGED_PARTS),
  /** Id of the row. */
  row: id,
  /** The outlet that a claim is on. */
  outlet: v.optional(id),
  /** `add`: `value` is a whole row. `change`: `value` has the fields that are other, null for one that is dropped. */
  action: v.picklist(['add', 'change', 'hide']),
  value: fields,
  /** What the pack said in those fields when the change was made; null for a field that it did not have. */
  was: v.optional(fields),
  /** Version of the pack at that time. */
  version: v.pipe(v.string(), v.maxLength(40)),
  author: words,
  reason: sentence,
  /** ISO 8601, in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp('time-shape')),
});

export type Change = v.InferOutput<typeof ChangeSchema>;

/** Changes as a file: what a reader shares. */
export const CHANGES_KIND = 'isnad-changes';

export interface ChangesFile {
  kind: typeof CHANGES_KIND;
  format: 1;
  changes: Change[];
}

/** The row that a change is about, as one string: no two changes of a pack share it. */
export function rowKey(part: ChangedPart, row: string): string {
  return `${part}/${row}`;
}

/** What is said beside a row that is the reader's own, or was changed by them. */
export interface OwnMark {
  action: Change['action'];
  author: string;
  reason: string;
  at: string;
}

/** The reader's marks by `rowKey`. */
export type OwnMarks = ReadonlyMap<string, OwnMark>;

export function markOf({ action, author, reason, at }: Change): OwnMark {
  return { action, author, reason, at };
}
