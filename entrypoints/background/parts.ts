/**
 * The parts of the background that are loaded when something needs them, and which of them answers which message. The
 * browser starts the background for every page that is opened in any tab, and most of these starts need none of them.
 */
import { handleLater } from '../../utils/messages/messenger.ts';
import type { ToBackground } from '../../utils/messages/protocol.ts';

export const parts = {
  /** What is known of each tab. Brings the database. */
  tabs: part('tabs', () => import('./tabs-part.ts')),
  /** Reads articles and shows what was read. Brings the packs in use and the analysis. */
  reading: part('reading', () => import('./reading-part.ts')),
  /** What the reader writes: annotations, comparisons, changes of packs, backups. */
  keeping: part('keeping', () => import('./keeping-part.ts')),
  /** The entries of the context menu. Brings the interface's words. */
  menus: part('menus', () => import('./make-menus.ts')),
};

/** Who answers: a part, or what is there from the start (`index.ts`, `page-side.ts`). */
const ANSWERS: Record<ToBackground, keyof typeof parts | 'start'> = {
  openSidebar: 'start',
  pointAt: 'start',
  takeAsked: 'start',
  ownPanel: 'start',
  moveLauncher: 'start',
  hideLauncher: 'start',
  openOptions: 'start',
  readAgain: 'start',
  jump: 'start',

  nothingToRead: 'tabs',

  articleRead: 'reading',
  getView: 'reading',
  pageLook: 'reading',
  explain: 'reading',
  packSummary: 'reading',
  anchorsOf: 'reading',
  targetAt: 'reading',
  selectionIn: 'reading',
  keepArticle: 'reading',
  forgetArticles: 'reading',
  linkArticles: 'reading',

  saveAnnotation: 'keeping',
  deleteAnnotations: 'keeping',
  restoreAnnotations: 'keeping',
  annotationsOf: 'keeping',
  annotationsPage: 'keeping',
  compareAnnotations: 'keeping',
  stageAnnotations: 'keeping',
  getCodes: 'keeping',
  setCodes: 'keeping',
  saveComparison: 'keeping',
  deleteComparison: 'keeping',
  changeRow: 'keeping',
  dropChange: 'keeping',
  switchPack: 'keeping',
  removePack: 'keeping',
  installStaged: 'keeping',
  openLibrary: 'keeping',
  storageState: 'keeping',
  retryStorage: 'keeping',
  eraseCount: 'keeping',
  eraseEverything: 'keeping',
  startAnew: 'keeping',
  stageBackup: 'keeping',
  commitBackup: 'keeping',
  dropBackup: 'keeping',
  rollingState: 'keeping',
  backupNow: 'keeping',
};

/** Listens for every part. Called synchronously at the start: the browser delivers a message only to who listens then. */
export function serveParts(): void {
  for (const name of Object.keys(parts) as (keyof typeof parts)[]) {
    const messages = (Object.keys(ANSWERS) as ToBackground[]).filter((message) => ANSWERS[message] === name);
    handleLater(messages, parts[name]);
  }
}

/**
 * Loads a part once, whoever asks first; its own top level serves its messages. A part that did not load is tried again the
 * next time.
 */
function part<Part>(name: string, load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `Isnad’s part “${name}” does not load (${reason}). Restart the browser; if that does not help, install Isnad anew.`,
        { cause: error },
      );
    }));
}
