/** One page from its opening to its end: what is read, painted and shown, and what the reader does with it. */
import { browser } from 'wxt/browser';
import { handle, send } from '../../utils/messages/page-messenger.ts';
import { clearSpot } from '../../utils/paint/paint.ts';
import type { Span } from '../../utils/report/types.ts';
import { followAddress } from './address.ts';
import { AnnotationsView } from './annotations-view.ts';
import { explaining } from './explaining.ts';
import { followPointer } from './hover.ts';
import { Launcher } from './launcher.ts';
import { MarksView } from './marks-view.ts';
import { OwnRoot } from './own-root.ts';
import { closePagePanel, isOwnPanel, togglePagePanel } from './page-panel.ts';
import { Reader, type Shown } from './reader.ts';
import { selectedSpan } from './selection.ts';
import { Watch } from './watch.ts';

export interface RunningPage {
  readAgain: () => void;
  /** Takes everything away, once Isnad is gone and nobody is there to listen to. */
  stop: () => void;
}

/** Milliseconds between two looks at whether Isnad is still installed and its marks are still there. */
const LOOK = 2000;
/** A page that empties the registry, which it shares, gets back what it took so often, and then keeps its peace. */
const RETURNS = 5;
/** Milliseconds after a change of the address until what is shown counts as what it names. */
const SETTLED = 1600;
/** Milliseconds after a change of the address until the page is looked at. */
const BREATH = 40;
/** Settings that change what a page shows. */
const LOOKS = ['language', 'launcher', 'marks'];

/** False once Isnad was removed or updated: nobody answers any more. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

export function startPage(): RunningPage {
  const own = new OwnRoot();
  const marks = new MarksView();
  const annotations = new AnnotationsView();
  const reader = new Reader(onShown);
  // Nobody answers when Isnad was updated meanwhile; a reading that failed is noted by the background for the sidebar.
  const tell = (message: Promise<unknown>) => void message.catch(() => undefined);
  const openSidebar = (place?: Span) => tell(send('openSidebar', place));
  const [card, explain] = explaining(own, reader, marks, openSidebar);
  const launcher = new Launcher(own, {
    openSidebar,
    moved: (place) => tell(send('moveLauncher', place)),
    hide: (everywhere) => tell(send('hideLauncher', { everywhere })),
    openOptions: () => tell(send('openOptions', undefined)),
  });
  async function read(anew = false, back = false): Promise<void> {
    if (isAlive()) await reader.read(anew, back).catch(() => undefined);
    else stop();
  }
  const watch = new Watch({
    reader,
    read: () => read(),
    replaced: () => {
      listening.abort();
      card.close();
      launcher.remove();
      own.remove();
      listening = listen();
      if (reader.shown) tell(look());
    },
    changed: () => {
      own.restore();
      address.check();
    },
  });
  let address: { check: () => void };
  let listening = listen();
  let closePanel = '';
  let returns = 0;
  let moving: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  function onShown(shown: Shown | null): void {
    // A page without an article costs nothing from here on.
    clearInterval(looking);
    if (!shown) {
      card.close();
      launcher.remove();
      annotations.clear();
      return marks.clear();
    }
    marks.show(shown.found.live, shown.marks);
    looking = setInterval(() => (isAlive() ? document.hidden || keep() : stop()), LOOK);
    annotations.show(shown.found.live);
    tell(look());
  }

  function keep(): void {
    const views = [marks, annotations];
    if (views.some(({ painted }) => painted?.isWhole() === false) && returns++ < RETURNS)
      for (const view of views) view.repaint();
  }

  async function look(): Promise<void> {
    const answer = await send('pageLook', undefined);
    closePanel = answer.closePanel;
    marks.setKinds(answer.kinds);
    if (reader.shown) launcher.show(answer.launcher, marks.painted?.theme ?? 'paper');
  }

  function pointAt(span: Span | null): void {
    if (span) tell(send('pointAt', span));
  }

  function listen(): AbortController {
    const controller = new AbortController();
    const { signal } = controller;
    const on = { signal, passive: true, capture: true } as const;
    card.onHover = followPointer(
      {
        painted: () => marks.painted,
        show: (mark, x, y) => void explain(mark, 'pointer', { x, y }),
        chosen: pointAt,
        elsewhere: (x, y) => pointAt(annotations.at(x, y)),
        leave: () => {
          if (!card.hasFocus) card.close();
        },
      },
      own,
      on,
    );
    address = followAddress(() => {
      card.close();
      reader.moved();
      watch.start();
      clearTimeout(moving);
      // Most pages change their content in the same breath; where the old article stays, the address names that.
      moving = setTimeout(() => {
        void read();
        moving = setTimeout(() => void read(), SETTLED);
      }, BREATH);
    }, signal);
    const follow = () => card.follow();
    document.addEventListener('scroll', follow, on);
    addEventListener('resize', follow, on);
    document.addEventListener('keydown', onKey, on);
    document.addEventListener('click', () => setTimeout(() => watch.clicked()), on);
    document.addEventListener('visibilitychange', onVisibility, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void read(true, true), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => marks.repaint(), { signal });
    return controller;
  }

  function onKey({ isTrusted, key }: KeyboardEvent): void {
    if (!isTrusted || key !== 'Escape') return;
    card.close();
    clearSpot();
  }

  function onVisibility(): void {
    if (document.hidden) return watch.stop();
    if (!isAlive()) return stop();
    if (reader.shown && !reader.repair()) void read();
    marks.repaint();
    watch.start();
  }

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && reader.shown && LOOKS.some((name) => name in changes)) tell(look());
  });
  handle('read', () => read(true));
  handle('stillThere', () => true);
  handle('reveal', (span) => marks.reveal(span));
  handle('togglePanel', ({ tabId, keep = false }) => togglePagePanel(tabId, closePanel, keep));
  handle('openedPanel', ({ key }) => isOwnPanel(key));
  handle('stepMark', ({ by }) => {
    const span = marks.step(by);
    if (span) void explain(span, 'keyboard');
  });
  handle('toggleMarks', () => {
    card.close();
    marks.toggle();
  });
  handle('selectedSpan', () => reader.shown && selectedSpan(reader.shown.found.live));
  handle('lookAgain', () => tell(look()));
  handle('paintAnnotations', (found) => annotations.set(found));

  function stop(): void {
    clearInterval(looking);
    clearTimeout(moving);
    watch.stop();
    listening.abort();
    marks.clear();
    annotations.clear();
    own.remove();
    closePagePanel();
  }

  watch.start();
  void read();
  return { readAgain: () => void read(true), stop };
}
