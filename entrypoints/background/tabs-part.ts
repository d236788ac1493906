/** The part that follows the tabs: what each shows, and nothing that reads. Loaded for every page that is opened. */
import { handlerOf } from '../../utils/messages/messenger.ts';
import { pageRequests } from '../../utils/messages/protocol.ts';
import { db } from './database.ts';
import { noteState } from './tab-state.ts';

export { db };
export { forgetReading, forgetTab, noteState } from './tab-state.ts';

const handle = handlerOf(pageRequests);

handle('nothingToRead', ({ reason }, { tabId }) => {
  return tabId === undefined ? undefined : noteState(db, tabId, null, reason);
});
