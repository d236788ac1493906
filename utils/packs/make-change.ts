/** From what a reader writes, in a form or a spreadsheet, to a change of a pack. */
import { foldText } from '../text/fold.ts';
import { merge } from './apply-changes.ts';
import { CHANGED_PARTS, rowKey, type Change, type ChangedPart } from './changes.ts';
import { readRow, split, writeRow, type Row } from './columns.ts';
import { same } from './diff.ts';
import type { Pack, PackOutlet } from './schema.ts';

/** Who makes a change, why and when. */
export interface Signature {
  author: string;
  reason: string;
  at: string;
}

export interface Written {
  part: ChangedPart;
  /** Empty for a new row, which is given one. */
  row: string;
  outlet?: string | undefined;
  cells: Readonly<Record<string, string>>;
}

/**
 * The change that makes a row of the pack what the cells say.
 * @param pack as published, without changes
 * @param mine the change of this row that there is: what it says in fields without a cell, it says on
 * @param rows the pack's rows by `rowKey`, for many changes at once
 * @returns null when they say what the pack says
 */
export function makeChange(
  pack: Pack,
  written: Written,
  signature: Signature,
  mine?: Change,
  rows?: ReadonlyMap<string, object>,
): Change | null {
  const { part, outlet, cells } = written;
  const base = rows
    ? ((rows.get(rowKey(part, written.row)) as Row | undefined) ?? null)
    : publishedRow(pack, part, written.row);
  if (!base && mine?.action === 'add')
    return { ...mine, value: writeRow(part, mine.value, cells), ...signature };
  const row = writeRow(part, base && mine ? merge(base, mine.value) : base, cells);
  const common = {
    pack: pack.id,
    part,
    ...(outlet !== undefined && { outlet }),
    version: pack.version,
    ...signature,
  };
  if (base === null) {
    const id = written.row === '' ? newId(part, cells) : written.row;
    return { ...common, row: id, action: 'add', value: { id, ...row } };
  }
  const value: Row = {};
  const was: Row = {};
  for (const field of new Set([...Object.keys(base), ...Object.keys(row)])) {
    if (same(base[field], row[field])) continue;
    value[field] = row[field] ?? null;
    was[field] = base[field] ?? null;
  }
  if (Object.keys(value).length === 0) return null;
  return { ...common, row: written.row, action: 'change', value, was };
}

/**
 * A new row beside the reader's others: one that has its id and says something else stays, and the new one gets another. A
 * row that is added once more is the same one.
 */
export function beside(change: Change, others: readonly Change[]): Change {
  const { part, outlet, row, value } = change;
  for (let number = 2, id = row; ; number++) {
    const said = { ...value, id };
    const taken = others.find((other) => other.part === part && other.row === id);
    if (!taken || (taken.outlet === outlet && same(taken.value, said)))
      return { ...change, row: id, value: said };
    id = `${row}-${number}`;
  }
}

/** The change that takes a row out of use. */
export function hideChange(
  pack: Pack,
  { part, row, outlet }: Omit<Written, 'cells'>,
  signature: Signature,
): Change {
  return {
    pack: pack.id,
    part,
    row,
    ...(outlet !== undefined && { outlet }),
    action: 'hide',
    value: {},
    version: pack.version,
    ...signature,
  };
}

/** A row of a pack by its part and id, or null. */
export function publishedRow(pack: Pack, part: ChangedPart, id: string): Row | null {
  if (id === '') return null;
  const rows: readonly { id: string }[] =
    part === 'claims' ? pack.outlets.flatMap((outlet: PackOutlet) => outlet.claims) : pack[part];
  return (rows.find((row) => row.id === id) as unknown as Row | undefined) ?? null;
}

/** An id for a new row: from its first Latin name, else from its letters' numbers, always marked as somebody's own. */
function newId(part: ChangedPart, cells: Readonly<Record<string, string>>): string {
  const said = ['names_en', 'names_fr', 'names_ar', 'statement'].map((name) => cells[name] ?? '');
  const first = said.map((cell) => split(cell)[0] ?? '').find((name) => name !== '') ?? '';
  const folded = foldText(first).text;
  const latin = folded
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  let hash = CHANGED_PARTS.indexOf(part);
  for (const unit of said.join('\n')) hash = (Math.imul(hash, 31) + unit.codePointAt(0)!) >>> 0;
  return ['own', latin, hash.toString(36)].filter((piece) => piece !== '').join('-');
}

/** The cells of a row as the pack has it, for a form; empty cells for a new one. */
export function cellsOf(part: ChangedPart, row: Row | null): Record<string, string> {
  return readRow(part, row ?? writeRow(part, null, {}));
}
