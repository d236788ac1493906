/** Answers the library: the reader's changes of packs, one after the other, each in use before it is answered. */
import { browser } from 'wxt/browser';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { packRequests } from '../../utils/messages/pack-messages.ts';
import { ChangeSchema } from '../../utils/packs/changes.ts';
import { readBy } from '../../utils/packs/issues.ts';
import { beside, hideChange, makeChange } from '../../utils/packs/make-change.ts';
import type { Database } from '../../utils/store/database.ts';
import { because, ReasonError } from '../../utils/packs/reasons.ts';
import {
  dropChange,
  installPrepared,
  makeChanges,
  publishedPack,
  removePack,
} from '../../utils/store/packs.ts';
import { reasonOf } from '../../utils/store/reason-of.ts';
import { Staging } from '../../utils/store/staging.ts';
import { closeEngines, openEngines } from './packs.ts';
import { queue } from '../../utils/store/queue.ts';
import { copied } from './second-copy.ts';
import { readingOf, tabsWithReading } from './tab-readings.ts';

const handle = handlerOf(packRequests);

/** Changes one at a time, so that each is laid over what the one before left. */
const inTurn = queue();

/** Makes a change, opens the packs anew and has the pages that are open read again. */
function changing<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    // The packs that ship are there by then. One that keeps all from opening may be what is to be changed.
    await openEngines(db).catch(() => undefined);
    const answer = await work();
    closeEngines();
    // It is made: where the packs do not open, whoever asks next is told why.
    await openEngines(db).catch(() => undefined);
    await send('packsChanged', undefined).catch(() => undefined);
    void readTabsAgain(db);
    // In use at once; called saved only when the second copy has it, too.
    await copied();
    return answer;
  });
}

export function servePacks(db: Database): void {
  handle('changeRow', ({ pack: id, cells, author, reason, ...row }) =>
    changing(db, async () => {
      const found = await publishedPack(db, id);
      if (!found) throw new ReasonError(because('pack-gone', { id }));
      const signature = { author, reason, at: new Date().toISOString() };
      const before = found.changes.find((one) => one.part === row.part && one.row === row.row);
      const change = cells
        ? makeChange(found.pack, { ...row, cells }, signature, before)
        : hideChange(found.pack, row, signature);
      if (!change) {
        // The reader has written what the pack says: nothing of theirs is left to keep.
        if (row.row !== '') await dropChange(db, id, row.part, row.row);
        return;
      }
      const read = readBy(ChangeSchema, row.row === '' ? beside(change, found.changes) : change);
      if (!read.success) throw new ReasonError(read.problems[0]!);
      await makeChanges(db, id, [read.output]);
    }).then(nothing, reasonOf),
  );
  handle('dropChange', ({ pack, part, row }) => changing(db, () => dropChange(db, pack, part, row)));
  handle('switchPack', ({ pack, on }) =>
    changing(db, async () => {
      await db.packs.update(pack, { enabled: on });
    }),
  );
  handle('removePack', ({ pack }) =>
    changing(db, async () => {
      const row = await db.packs.get(pack);
      if (row?.origin === 'bundled') throw new Error('A pack that came with Isnad can only be switched off.');
      await removePack(db, pack);
    }),
  );
  handle('installStaged', ({ id }) => changing(db, () => installStaged(db, id)).then(nothing, reasonOf));
  handle('openLibrary', ({ place }) => openLibrary(place));
}

const nothing = (): null => null;

async function installStaged(db: Database, id: string): Promise<void> {
  const staging = new Staging();
  try {
    const staged = await staging.imports.get(id);
    if (!staged) throw new ReasonError(because('staged-gone'));
    await installPrepared(db, staged.packs);
    // It is installed: what stays behind is taken out with the next import.
    await staging.imports.delete(id).catch(() => undefined);
  } finally {
    staging.close();
  }
}

/** Opens the form for a row that the reader wants to add, with the words selected on a page. */
export async function openForm(
  db: Database,
  tabId: number | undefined,
  part: 'entities' | 'terms',
  words: string,
): Promise<void> {
  const reading = tabId === undefined ? undefined : await readingOf(db, tabId);
  const pack = reading?.report?.pack ?? '';
  const text = encodeURIComponent(words.replace(/\s+/gu, ' ').trim().slice(0, 200));
  await openLibrary(`#/packs/${pack}/new/${part}?text=${text}`);
}

async function openLibrary(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${place}` as '/') });
}

/** Every tab that shows a reading is read again; one whose page no longer answers is left as it is. */
async function readTabsAgain(db: Database): Promise<void> {
  const tabs = await tabsWithReading(db);
  await Promise.all(tabs.map((tabId) => send('read', undefined, tabId).catch(() => undefined)));
}
