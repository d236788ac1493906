/** What a backup holds: one kind of row a part. A new table of the reader's data is one more entry here, and in `kinds.ts`. */
import * as v from 'valibot';
import { ChangeSchema } from '../../packs/changes.ts';
import { parsePack } from '../../packs/load.ts';
import { AnnotationSchema, FramingCodeSchema, misfit } from '../annotation-row.ts';
import { ArticleSchema } from '../article-row.ts';
import { ComparisonSchema } from '../comparisons.ts';
import type { StoredLink } from '../links.ts';
import { SettingSchema } from '../setting-rows.ts';
import type { Kind, RowOf } from './kinds.ts';

const id = v.pipe(v.string(), v.maxLength(8000));
const LinkSchema = v.pipe(
  v.strictObject({
    a: id,
    b: id,
    says: v.picklist(['same', 'different']),
    at: v.pipe(v.number(), v.integer()),
  }),
  v.check(({ a, b }) => a < b, 'is no pair of two articles in their order'),
) satisfies v.GenericSchema<StoredLink>;

interface Part<K extends Kind> {
  /** Why a row does not fit, or null when it does. */
  fault(row: unknown): string | null;
  /** When it was written, milliseconds since 1970; null where that is not known. */
  time(row: RowOf[K]): number | null;
  /** The row without its time: two rows that say the same are the same. */
  content(row: RowOf[K]): unknown;
}

export const PARTS: { [K in Kind]: Part<K> } = {
  annotation: {
    fault: fits(AnnotationSchema),
    time: ({ changedAt }) => changedAt,
    content: (row) => ({ ...row, changedAt: 0 }),
  },
  code: { fault: fits(FramingCodeSchema), time: () => null, content: (row) => row },
  pack: { fault: packFault, time: () => null, content: (row) => row },
  change: {
    fault: fits(ChangeSchema),
    time: ({ at }) => Date.parse(at),
    content: (row) => ({ ...row, at: '' }),
  },
  article: {
    fault: fits(ArticleSchema),
    time: ({ keptAt }) => keptAt,
    content: (row) => ({ ...row, keptAt: 0 }),
  },
  link: { fault: fits(LinkSchema), time: ({ at }) => at, content: (row) => ({ ...row, at: 0 }) },
  comparison: {
    fault: fits(ComparisonSchema),
    time: ({ savedAt }) => savedAt,
    content: (row) => ({ ...row, savedAt: 0 }),
  },
  setting: { fault: fits(SettingSchema), time: () => null, content: (row) => row },
};

function fits(schema: v.GenericSchema) {
  return (row: unknown): string | null => {
    const read = v.safeParse(schema, row);
    return read.success ? null : misfit(read.issues[0]);
  };
}

function packFault(row: unknown): string | null {
  const shape = v.safeParse(v.strictObject({ id: v.string(), pack: v.looseObject({ id: v.string() }) }), row);
  if (!shape.success) return misfit(shape.issues[0]);
  if (shape.output.id !== shape.output.pack.id) return 'id: is not that of its pack';
  try {
    parsePack(shape.output.pack, shape.output.id);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
