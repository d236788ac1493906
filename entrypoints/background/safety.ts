/** The state of the reader's database: opened, tried again, begun anew or erased, and said to whoever asks. */
import { browser } from 'wxt/browser';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { safetyRequests, type StorageState } from '../../utils/messages/safety-messages.ts';
import type { Database } from '../../utils/store/database.ts';
import { countAll, eraseAll, startAnew } from '../../utils/store/erase.ts';
import { outcome, storeProblem, type StoreProblem } from '../../utils/store/problem.ts';
import { safetyCopies } from '../../utils/store/safety-copy.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { broughtBackItem } from '../../utils/store/brought-back.ts';
import { closeEngines } from './packs.ts';
import { withoutCopy } from './second-copy.ts';

const handle = handlerOf(safetyRequests);

/** How long opening may take before it is called blocked: an upgrade waits for other tabs without an end of its own. */
const PATIENCE = 5000;

/** True while another connection keeps an upgrade waiting. */
let blocked = false;

export function serveSafety(db: Database): void {
  db.on('blocked', () => {
    blocked = true;
    void tell();
    return false;
  });
  db.on(
    'ready',
    () => {
      if (blocked) void tell();
      blocked = false;
    },
    true,
  );

  broughtBackItem.watch(() => void tell());
  handle('storageState', () => stateOf(db));
  handle('retryStorage', async () => {
    closeEngines();
    db.close({ disableAutoOpen: false });
    const state = await stateOf(db);
    void tell();
    return state;
  });
  handle('eraseCount', async () => countAll(db, Object.keys(await browser.storage.local.get(null)).length));
  handle('eraseEverything', () =>
    clearing(() =>
      withoutCopy(db, async () => {
        await eraseAll(db);
        // Settings, and what was begun to be written and not saved.
        await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      }),
    ),
  );
  handle('startAnew', () => clearing(() => startAnew(db)));
}

/** Deletes, and forgets what the background remembers of it. */
async function clearing(work: () => Promise<void>) {
  const result = await outcome(async () => {
    await work();
    return null;
  });
  closeEngines();
  void tell();
  return result;
}

async function stateOf(db: Database): Promise<StorageState> {
  const opened = await outcome(() => Promise.race([db.open().then(() => true), after(PATIENCE, false)]));
  const problem = opened.ok ? null : unopened(opened.problem);
  const copies = await outcome(() => safetyCopies(db.name));
  const state = problem ? 'closed' : !(opened.ok && opened.value) || blocked ? 'blocked' : 'open';
  return {
    state: state === 'open' && db.isNewer() ? 'newer' : state,
    problem,
    copies: copies.ok ? copies.value : [],
    uncopied: db.uncopied === null ? null : storeProblem(db.uncopied),
    broughtBack: await orDefault(broughtBackItem),
  };
}

/** Nothing was to be saved here: whatever the browser says, the data does not open. */
const unopened = ({ code, detail }: StoreProblem): StoreProblem => ({
  code: code === 'failed' ? 'closed' : code,
  detail,
});

const after = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));

async function tell(): Promise<void> {
  await send('storageChanged', undefined).catch(() => undefined);
}
