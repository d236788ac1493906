import { afterEach, expect, it, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import { asked, closeArticle, sent, soon } from './fake-background.ts';
import { articleHtml, marked } from './setting.ts';

vi.mock('wxt/utils/define-content-script', () => ({
  defineContentScript: (definition: object) => definition,
}));
vi.mock('wxt/browser', async () => (await import('./fake-background.ts')).browserModule);
vi.mock(
  '../../../utils/messages/page-messenger.ts',
  async () => (await import('./fake-background.ts')).messengerModule,
);
const { default: script } = await import('../../../entrypoints/article.content/index.ts');

const context = { onInvalidated: () => () => undefined } as unknown as ContentScriptContext;

/** The document says so of itself, or an element of that name stands for it. */
function says(prerendering: unknown): void {
  Object.defineProperty(document, 'prerendering', { value: prerendering, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'prerendering');
  closeArticle(globalThis.isnadPage as RunningPage | undefined);
  globalThis.isnadPage = undefined;
});

it('a page that is made ready ahead is not read before the reader comes to it', async () => {
  document.body.innerHTML = `<article>${articleHtml(1)}</article>`;
  says(true);
  void script.main(context);
  // Longer than reading takes.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sent).toEqual([]);
  says(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
  expect(asked('articleRead')).toHaveLength(1);
});

it('a page whose element stands for that is read at once', async () => {
  document.body.innerHTML = `<article>${articleHtml(1)}</article>`;
  says(document.createElement('img'));
  void script.main(context);
  await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
});
