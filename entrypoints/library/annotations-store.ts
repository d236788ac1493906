/** Writing annotations from the library: each message small enough, and the way back when one of several fails. */
import type { Annotation } from '../../utils/annotation/types.ts';
import { MOST_ROWS } from '../../utils/messages/annotation-messages.ts';
import { send } from '../../utils/messages/messenger.ts';
import { valueOf } from '../../utils/store/problem.ts';

/** Characters of JSON in one message, about: the browser's own limit is 64 MB. */
const MESSAGE = 8 * 1024 * 1024;

/** Rows in groups that one message can carry. */
export function* inMessages<T>(rows: readonly T[]): Generator<T[]> {
  let group: T[] = [];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (group.length > 0 && (size + length > MESSAGE || group.length >= MOST_ROWS)) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(row);
    size += length;
  }
  if (group.length > 0) yield group;
}

/**
 * Brings `before` back where `after` stands.
 * @throws {StoreError}
 */
export async function exchange(after: readonly Annotation[], before: readonly Annotation[]): Promise<void> {
  const back = new Set(before.map(({ id }) => id));
  for (const rows of inMessages(before)) valueOf(await send('restoreAnnotations', { rows }));
  const gone = after.filter(({ id }) => !back.has(id)).map(({ id }) => id);
  for (const ids of inMessages(gone)) valueOf(await send('deleteAnnotations', { ids }));
}
