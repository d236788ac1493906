/** One reader's way through Isnad, from the first run to the update: what the scenarios share. */
import { becomes, until } from '../../../scripts/browser/until.ts';
import { type RunningServer, serve } from '../../../scripts/start/server.ts';
import { loadSite } from '../../../scripts/start/site/load.ts';
import type { SidebarView, ViewStatus } from '../../../utils/report/view.ts';
import { type ChangingSite, serveChanging } from './changing-site.ts';
import type { Browser, Driver, Tab } from './driver.ts';

/** As far as the extension's own page is asked for it. */
declare const chrome: {
  storage: {
    local: { set(values: Record<string, unknown>): Promise<void>; get(): Promise<object> };
    session: { get(): Promise<object> };
  };
};

export class Story {
  readonly browser: Browser;
  driver!: Driver;
  /** Invented outlets and their articles. */
  site!: RunningServer;
  /** An article whose text can be changed. */
  changing!: ChangingSite;
  /** The tab in which the reader reads. */
  page!: Tab;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** @param extension another build than the released one */
  async begin(extension = this.browser.extension): Promise<void> {
    this.site = await serve(loadSite(), [], 0);
    this.changing = await serveChanging();
    this.driver = await this.browser.start(extension);
    this.page = await this.driver.tab();
  }

  async end(): Promise<void> {
    await this.driver?.close();
    await this.site?.close();
    this.changing?.close();
  }

  /** Address of the demo article whose name has this part. */
  article(part: string): string {
    return this.site.articles.find(({ name }) => name.includes(part))!.url;
  }

  set(values: Record<string, unknown>): Promise<void> {
    return this.driver.inside((given) => chrome.storage.local.set(given), values);
  }

  settings(): Promise<object> {
    return this.driver.inside(() => chrome.storage.local.get(), null);
  }

  /** What lies in the browser's memory. */
  async noted(): Promise<string> {
    return JSON.stringify(await this.driver.inside(() => chrome.storage.session.get(), null));
  }

  async view(): Promise<SidebarView> {
    return this.driver.ask('getView', { tabId: await this.page.id() });
  }

  /** What the sidebar shows once the page's article is analysed. */
  async read(status: ViewStatus = 'ready'): Promise<SidebarView> {
    let last: SidebarView | undefined;
    const there = await becomes(async () => (last = await this.view()).status === status, 20_000);
    if (!there || !last) throw new Error(`The page should be "${status}", and is "${last?.status}".`);
    return last;
  }

  /** Opens an article and waits until it is read: it, not the one that stood in the tab before. */
  async visit(address: string, status?: ViewStatus): Promise<SidebarView> {
    await this.leave();
    await this.page.goto(address);
    return this.read(status);
  }

  /** Goes to an empty page, and waits until the tab is known to show no article. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
    await until('Leaving the article', async () => (await this.view()).report === null);
  }

  /** Words that are painted, by the names of highlights. */
  painted(of: Tab = this.page): Promise<[name: string, words: string[]][]> {
    return of.run(() => [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));
  }

  /** How many marks stand in the page. */
  async marks(of: Tab = this.page): Promise<number> {
    return (await this.painted(of)).reduce((sum, [, words]) => sum + words.length, 0);
  }

  /** Selects words of the page as a reader does; which of several does not matter. */
  select(words: string): Promise<void> {
    return this.page.run((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, words);
  }
}
