/** Says how a page is to look, and what a mark on it stands for. */
import { handlerOf, type Sender } from '../../utils/messages/messenger.ts';
import { pageRequests } from '../../utils/messages/protocol.ts';
import type { CardView } from '../../utils/paint/card.ts';
import { explain } from '../../utils/paint/explain.ts';
import { launcherView, type PageLook } from '../../utils/paint/look.ts';
import type { Span } from '../../utils/report/types.ts';
import type { Database } from '../../utils/store/database.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { launcherSetting, marksSetting } from '../../utils/store/settings.ts';
import { openEngines } from './packs.ts';
import { hostOf } from './page-side.ts';
import { readingOf as rowOf } from './tab-readings.ts';
import { currentWords } from './words.ts';

const handle = handlerOf(pageRequests);

export function servePageLook(db: Database): void {
  handle('pageLook', (_, sender) => lookOf(db, sender));
  handle('explain', (span, { tabId }) => explainIn(db, tabId, span));
}

async function lookOf(db: Database, { tabId, url }: Sender): Promise<PageLook> {
  const [kinds, setting, i18n] = await Promise.all([
    orDefault(marksSetting),
    orDefault(launcherSetting),
    currentWords(),
  ]);
  const found = await readingOf(db, tabId);
  const wanted = setting.on && !setting.hiddenOn.includes(hostOf(url));
  return {
    kinds,
    launcher:
      found && wanted
        ? launcherView(i18n, found.index, found.report, found.page.siteName, setting.place)
        : null,
    closePanel: i18n.t('panel-close'),
  };
}

async function explainIn(db: Database, tabId: number | undefined, span: Span): Promise<CardView | null> {
  const found = await readingOf(db, tabId);
  return found && explain({ report: found.report, index: found.index, i18n: await currentWords() }, span);
}

/** What was read in a tab, with its pack; null when no pack is about it. */
async function readingOf(db: Database, tabId: number | undefined) {
  const reading = tabId === undefined ? undefined : await rowOf(db, tabId);
  if (!reading?.page || !reading.report) return null;
  const { page, report } = reading;
  const engine = (await openEngines(db)).find((one) => one.index.pack.id === report.pack);
  return engine ? { page, report, index: engine.index } : null;
}
