import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../entrypoints/article.content/reader.ts';
import { hasRunningText } from '../../../entrypoints/article.content/running-text.ts';
import { Watch } from '../../../entrypoints/article.content/watch.ts';
import { articleHtml, PARAGRAPH } from './setting.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'isnad' } } }));
vi.mock('../../../utils/messages/page-messenger.ts', () => ({
  send: async () => [],
  handle: () => undefined,
}));

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('hasRunningText', () => {
  it.each([
    ['paragraphs', articleHtml(1), true],
    ['lines between breaks', `<div>${'One line of the text.<br>'.repeat(20)}</div>`, true],
    [
      'words in elements of their own',
      `<p>${PARAGRAPH.replace(/\S+/gu, '<span>$&</span>').repeat(2)}</p>`,
      true,
    ],
    [
      'a list of teasers',
      '<div><h3><a href="#">Ships wait at Marsa</a></h3><p>Two lines.</p></div>'.repeat(80),
      false,
    ],
    ['long links alone', `<ul>${`<li><a href="#">${PARAGRAPH}</a></li>`.repeat(20)}</ul>`, false],
    ['scripts', `<script type="text/plain">${PARAGRAPH.repeat(9)}</script>`, false],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(hasRunningText(document.body)).toBe(expected);
  });
});

describe('a page without an article', () => {
  function watch() {
    const read = vi.fn<() => Promise<void>>(async () => undefined);
    const watching = new Watch({
      reader: new Reader(() => undefined),
      read,
      replaced: () => undefined,
      changed: () => undefined,
    });
    watching.start();
    return { read, watching };
  }

  it('is left alone after a while: no observer stays', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    watch();
    expect(disconnect).not.toHaveBeenCalled();
    vi.advanceTimersByTime(8100);
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('is read when enough text has come for an article, and not before', async () => {
    const { read, watching } = watch();
    document.body.insertAdjacentHTML('beforeend', '<p>Loading the page …</p>');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(read).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML('beforeend', articleHtml(1));
    await expect.poll(() => read.mock.calls.length, { timeout: 500 }).toBe(1);
    watching.stop();
  });

  it('that never stops changing costs a bounded number of readings', async () => {
    const { read, watching } = watch();
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      document.body.insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p>`.repeat(100));
      if (document.body.childElementCount > 2000) document.body.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    expect(read.mock.calls.length).toBeLessThan(10);
    watching.stop();
  });
});
