/** The content script: reads the page's article, sends it to the background, paints the answer. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage, type ReadPage } from '../../utils/article/read-page.ts';
import { handle, send } from '../../utils/messages/messenger.ts';
import { clearMarks, paint, reveal } from '../../utils/paint/paint.ts';
import '../../utils/paint/marks.css';
import { closePagePanel, togglePagePanel } from './page-panel.ts';

export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    let shown: ReadPage | null = null;

    async function read(): Promise<void> {
      const found = readPage(document);
      if (typeof found === 'string') {
        shown = null;
        clearMarks();
        await send('nothingToRead', { reason: found });
        return;
      }
      shown = found;
      const marks = await send('articleRead', found.page);
      if (shown === found) paint(found.live, marks);
    }
    // A rejected message means that the background has noted the problem for the sidebar, or that Isnad was just updated.
    const readQuietly = () => void read().catch(() => undefined);

    const stops = [
      handle('read', readQuietly),
      handle('stillThere', () => true),
      handle('reveal', (span) => (shown ? reveal(shown.live, span) : false)),
      handle('togglePanel', ({ tabId }) => togglePagePanel(tabId)),
    ];
    // Another run of this script takes over, or Isnad was updated or removed.
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
      clearMarks();
      closePagePanel();
    });
    readQuietly();
  },
});
