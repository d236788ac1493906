/** The kinds of rows that a backup holds, and the tables they are in. What they look like is in `parts.ts`. */
import type { Annotation, FramingCode } from '../../annotation/types.ts';
import type { Change } from '../../packs/changes.ts';
import type { StoredComparison } from '../comparisons.ts';
import type { Database, KeptArticle, PublishedPack } from '../database.ts';
import type { StoredLink } from '../links.ts';
import type { SettingRow } from '../setting-rows.ts';

export const KINDS = [
  'annotation', 'code', 'pack', 'change', 'article', 'link', 'comparison', 'setting',
] as const; // oxfmt-ignore
export type Kind = (typeof KINDS)[number];

export interface RowOf {
  annotation: Annotation;
  code: FramingCode;
  /** A pack that the reader imported. */
  pack: PublishedPack;
  change: Change;
  article: KeptArticle;
  /** What the reader says of two articles. */
  link: StoredLink;
  comparison: StoredComparison;
  setting: SettingRow;
}

/** The kinds whose rows are in a table of their own. */
export type TableKind = Exclude<Kind, 'setting'>;

/** The table of each kind. */
export const TABLES = {
  annotation: 'annotations',
  code: 'codes',
  pack: 'published',
  change: 'changes',
  article: 'articles',
  link: 'links',
  comparison: 'comparisons',
} as const satisfies Record<TableKind, keyof Database>;

/** Rows of a kind that are read at once: few of those that are large. */
const BATCHES: Partial<Record<TableKind, number>> = { pack: 1, article: 10 };

export function tableOf(db: Database, kind: TableKind) {
  return { table: db[TABLES[kind]], batch: BATCHES[kind] ?? 500 };
}

/** The primary key of a row. */
export function keyOf<K extends TableKind>(kind: K, row: RowOf[K]): string | string[] {
  const one = { kind, row } as { [T in TableKind]: { kind: T; row: RowOf[T] } }[TableKind];
  if (one.kind === 'change') return [one.row.pack, one.row.part, one.row.row];
  return one.kind === 'link' ? [one.row.a, one.row.b] : one.row.id;
}

export function isKind(word: string): word is Kind {
  return (KINDS as readonly string[]).includes(word);
}
