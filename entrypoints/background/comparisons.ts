/** Answers the library: keeping comparisons. */
import { comparisonRequests } from '../../utils/messages/comparison-messages.ts';
import { handlerOf } from '../../utils/messages/messenger.ts';
import { deleteComparison, saveComparison } from '../../utils/store/comparisons.ts';
import type { Database } from '../../utils/store/database.ts';
import { saving } from './second-copy.ts';

const handle = handlerOf(comparisonRequests);

export function serveComparisons(db: Database): void {
  handle('saveComparison', (comparison) => saving(() => saveComparison(db, comparison)));
  handle('deleteComparison', ({ id }) => saving(() => deleteComparison(db, id)));
}
