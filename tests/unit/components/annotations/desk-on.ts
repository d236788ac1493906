import { vi } from 'vitest';
import { AnnotationDesk } from '../../../../components/annotations/desk.ts';
import type { AnnotationPort } from '../../../../components/annotations/desk-state.ts';
import type { Annotation } from '../../../../utils/annotation/types.ts';
import { annotation } from '../../store/rows.ts';

export const ROW = annotation(1);

/** A desk on a store in memory that answers as the background does, and can be told to answer otherwise. */
export function deskOn(rows: Annotation[] = [ROW]) {
  const stored = new Map(rows.map((row) => [row.id, row]));
  let clock = ROW.changedAt;
  const port = {
    save: vi.fn<AnnotationPort['save']>(async (row, over) => {
      if (over !== undefined && stored.get(row.id)?.changedAt !== over)
        return { ok: false, problem: { code: 'conflict', detail: '' } };
      stored.set(row.id, { ...row, changedAt: ++clock });
      return { ok: true, value: stored.get(row.id)! };
    }),
    remove: vi.fn<AnnotationPort['remove']>(async (ids) => {
      const gone = ids.flatMap((id) => stored.get(id) ?? []);
      for (const id of ids) stored.delete(id);
      return { ok: true, value: gone };
    }),
    restore: vi.fn<AnnotationPort['restore']>(async (given) => {
      for (const row of given) stored.set(row.id, row);
      return { ok: true, value: [...given] };
    }),
    stored: vi.fn<AnnotationPort['stored']>(async ({ id }) => stored.get(id) ?? null),
  } satisfies AnnotationPort;
  const desk = new AnnotationDesk(port);
  const edit = (note: string) => {
    desk.begin(stored.get(ROW.id) ?? ROW);
    desk.type(ROW.id, { ...desk.state.edits.get(ROW.id)!.draft, note });
  };
  return { desk, port, stored, edit };
}
