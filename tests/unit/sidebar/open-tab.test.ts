// @vitest-environment happy-dom
/** Links of the sidebar, in the browser's panel and in a frame of a page. */
import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openTab } from '../../../entrypoints/sidebar/open-tab.ts';

const SOURCE = 'https://source.example/report';
const { tabs } = browser;

afterEach(() => {
  browser.tabs = tabs;
  vi.restoreAllMocks();
});

it('opens a tab, and leaves alone what the browser refuses', async () => {
  const create = vi.spyOn(tabs, 'create').mockRejectedValue(new Error('Illegal address') as never);
  openTab(SOURCE);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: SOURCE });
  await Promise.resolve();
});

it('opens one where the browser gives the frame no tabs, as Firefox does', () => {
  browser.tabs = undefined as never;
  const followed: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push(this);
  } as HTMLElement['click']);
  openTab(SOURCE);
  expect(followed).toMatchObject([{ href: SOURCE, target: '_blank', rel: 'noreferrer' }]);
});
