/** What a pack that is about to be installed changes in the one that is there. */
import { rowKey, type Change } from './changes.ts';
import { ROW_PARTS, type Pack, type RowPart } from './schema.ts';

export interface PartDiff {
  part: RowPart;
  added: string[];
  changed: string[];
  removed: string[];
}

/** A change of the reader's that meets something new in the pack. The reader's stays in use. */
export interface Conflict {
  change: Change;
  /** `changed`: the pack now says something else there. `removed`: the row is gone. `taken`: the pack now has that row itself. */
  why: 'changed' | 'removed' | 'taken';
}

export interface PackDiff {
  id: string;
  title: Pack['title'];
  from: string | null;
  to: string;
  parts: PartDiff[];
  conflicts: Conflict[];
}

type Row = Record<string, unknown>;

/**
 * @param before the installed pack as published, or null when there is none of this id
 * @param changes the reader's changes of this pack
 */
export function diffPacks(before: Pack | null, after: Pack, changes: readonly Change[]): PackDiff {
  const parts = ROW_PARTS.map((part) => diffPart(part, before?.[part] ?? [], after[part]));
  return {
    id: after.id,
    title: after.title,
    from: before?.version ?? null,
    to: after.version,
    parts: parts.filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0),
    conflicts: before ? conflicts(after, changes) : [],
  };
}

const idOf = (row: object): string => String((row as Row)['id'] ?? (row as Row)['concept']);

function diffPart(part: RowPart, before: readonly object[], after: readonly object[]): PartDiff {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const diff: PartDiff = { part, added: [], changed: [], removed: [] };
  for (const row of after) {
    const id = idOf(row);
    const was = old.get(id);
    if (!was) diff.added.push(id);
    else if (!same(was, row)) diff.changed.push(id);
    old.delete(id);
  }
  diff.removed = [...old.keys()];
  return diff;
}

function conflicts(after: Pack, changes: readonly Change[]): Conflict[] {
  const rows = new Map<string, Row>();
  for (const part of ['outlets', 'entities', 'terms'] as const)
    for (const row of after[part]) rows.set(rowKey(part, row.id), row as unknown as Row);
  for (const outlet of after.outlets)
    for (const claim of outlet.claims) rows.set(rowKey('claims', claim.id), claim as unknown as Row);
  return changes.flatMap((change): Conflict[] => {
    const row = rows.get(rowKey(change.part, change.row));
    if (change.action === 'add') return row ? [{ change, why: 'taken' }] : [];
    if (!row) return [{ change, why: 'removed' }];
    const other = Object.entries(change.was ?? {}).some(([field, was]) => !same(row[field] ?? null, was));
    return other ? [{ change, why: 'changed' }] : [];
  });
}

/** Whether two values say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Row, b as Row];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(left[key], right[key]));
}
