/** The content script: reads the page's article, sends it to the background, paints the answer. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../utils/messages/page-messenger.ts';
import '../../utils/paint/annotations.css';
import '../../utils/paint/mark-shapes.css';
import '../../utils/paint/mark-colours.css';
import { isAlive, startPage, type RunningPage } from './page.ts';

declare global {
  /** Set in this script's own world: running it again in the same page asks the first run to read anew. */
  var isnadPage: unknown;
  interface Document {
    /** True while Chromium makes the page ready for a reader who may come to it. */
    readonly prerendering?: boolean;
  }
}

export default defineContentScript({
  registration: 'runtime',
  // The page is told nothing of it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // Nobody sees this page yet: what is read of it would be taken for the one that its tab shows.
    if (document.prerendering === true)
      await new Promise((seen) => document.addEventListener('prerenderingchange', seen, { once: true }));
    // A feed, a picture or another XML document has neither an article nor a place for a launcher.
    if (!/html|text\/plain/u.test(document.contentType)) {
      return void send('nothingToRead', { reason: 'no-article' }).catch(() => undefined);
    }
    // An element of the page with this id stands for the name until it is set.
    const before = globalThis.isnadPage as Partial<RunningPage> | undefined;
    if (before?.readAgain) return before.readAgain();
    const page = startPage();
    globalThis.isnadPage = page;
    // The event behind this can be made by any script of the page: it counts only when Isnad is really gone.
    ctx.onInvalidated(() => {
      if (!isAlive()) page.stop();
    });
  },
});
