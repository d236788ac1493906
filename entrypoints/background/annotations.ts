/** Answers what pages of the extension ask about annotations. A write is answered when it is stored, or says why it is not. */
import type { Annotation } from '../../utils/annotation/types.ts';
import { annotationRequests } from '../../utils/messages/annotation-messages.ts';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { annotationsOf } from '../../utils/store/annotations-of.ts';
import {
  annotationsPage,
  deleteAnnotations,
  compareAnnotations,
  restoreAnnotations,
  saveAnnotation,
  stageAnnotations,
} from '../../utils/store/annotations.ts';
import { readCodes, writeCodes } from '../../utils/store/codes.ts';
import type { Database } from '../../utils/store/database.ts';
import { outcome, type Outcome } from '../../utils/store/problem.ts';
import { showAnchorsEverywhere, showWritten } from './anchors.ts';
import { noteChanges } from './rolling.ts';
import { followWritten } from './search-following.ts';
import { copied, saving } from './second-copy.ts';

const handle = handlerOf(annotationRequests);

/** Articles named in one broadcast; more than that, and every page looks for itself. */
const MOST_NAMED = 100;

export function serveAnnotations(db: Database): void {
  // Notes are found by their words as soon as they are written.
  followWritten(db);
  handle('saveAnnotation', async ({ annotation, over }) =>
    told(db, await outcome(() => saveAnnotation(db, annotation, over)), (row) => [row]),
  );
  handle('deleteAnnotations', async ({ ids }) =>
    told(db, await outcome(() => deleteAnnotations(db, ids)), (rows) => rows, true),
  );
  handle('restoreAnnotations', async ({ rows }) =>
    told(db, await outcome(() => restoreAnnotations(db, rows)), (stored) => stored),
  );
  handle('compareAnnotations', ({ records }) => outcome(() => compareAnnotations(db, records)));
  handle('stageAnnotations', ({ session, from, rows }) =>
    outcome(async () => {
      await stageAnnotations(db, session, from, rows);
      return null;
    }),
  );
  handle('annotationsOf', ({ addresses }) => outcome(() => annotationsOf(db, addresses)));
  handle('annotationsPage', ({ after, limit }) => outcome(() => annotationsPage(db, after, limit)));
  handle('getCodes', () => outcome(() => readCodes(db)));
  handle('setCodes', async ({ codes }) => {
    const result = await saving(() => writeCodes(db, codes));
    if (result.ok) await send('codesChanged', undefined).catch(() => undefined);
    return result;
  });
}

/** Has every page show that any annotations may be others than before; nobody listening is fine. */
export async function annotationsChanged(db: Database): Promise<void> {
  await Promise.all([list(null), showAnchorsEverywhere(db)]);
}

async function list(articles: string[] | null): Promise<void> {
  await send('annotationsChanged', { articles }).catch(() => undefined);
}

/** Passes an outcome on after having pages show what was written, or is gone. */
async function told<T>(
  db: Database,
  result: Outcome<T>,
  touched: (value: T) => readonly Annotation[],
  gone = false,
): Promise<Outcome<T>> {
  if (!result.ok) return result;
  const rows = touched(result.value);
  noteChanges(db, rows.length);
  const articles = [...new Set(rows.map(({ target }) => target.article))];
  // Shown as it is stored; called saved only when the second copy has it, too.
  void showWritten(db, rows, gone);
  void list(articles.length <= MOST_NAMED ? articles : null);
  await copied();
  return result;
}
