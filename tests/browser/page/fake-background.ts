/** The rest of Isnad, as a page meets it in these tests: it answers at once and notes what it was asked. */
import { vi } from 'vitest';
import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import type { CardView } from '../../../utils/paint/card.ts';
import type { Mark } from '../../../utils/paint/marks.ts';
import type { Page } from '../../../utils/report/types.ts';
import { articleHtml, CARD, LOOK, marked, marksIn, openShadows } from './setting.ts';

interface Sent {
  name: string;
  payload: unknown;
}

export const sent: Sent[] = [];
export const handlers = new Map<string, (payload: unknown) => unknown>();
/** What the next question for a card, and the next article, wait for, or null. */
export const slow: { explain: Promise<CardView> | null; article: Promise<Mark[]> | null } = {
  explain: null,
  article: null,
};
/** Without an id Isnad is gone. */
export const runtime: { id: string | undefined } = { id: 'isnad' };

export const browserModule = {
  browser: {
    runtime,
    storage: { onChanged: { addListener: () => undefined } },
  },
};

export const messengerModule = {
  async send(name: string, payload: unknown) {
    sent.push({ name, payload });
    if (name === 'pageLook') return LOOK;
    const { explain, article } = slow;
    if (name === 'articleRead') {
      slow.article = null;
      return article ?? marksIn(payload as Page);
    }
    if (name !== 'explain') return undefined;
    slow.explain = null;
    return explain ?? CARD;
  },
  handle(name: string, handler: (payload: unknown) => unknown) {
    handlers.set(name, handler);
  },
};

/** Late things have to be there within half a second. */
export const soon = { timeout: 500, interval: 15 };

export const asked = (name: string): Sent[] => sent.filter((message) => message.name === name);
/** The element that Isnad adds to the page. */
export const host = (): Element | undefined =>
  [...document.documentElement.children].find(({ tagName }) => !/^(?:HEAD|BODY)$/u.test(tagName));
export const one = (): Element => document.querySelector('#one')!;
export const markOf = (word: string): Range => marked().find((range) => String(range) === word)!;

const address = location.href;

/** Opens a page with an article, and waits for its marks. Shadow roots that are made are in the answer. */
export async function openArticle(
  start: () => RunningPage,
): Promise<{ roots: ShadowRoot[]; running: RunningPage }> {
  const roots = openShadows();
  runtime.id = 'isnad';
  document.body.innerHTML = `<main><article id="one">${articleHtml(1)}</article></main>`;
  const running = start();
  await vi.waitUntil(() => marked().length > 0 && roots[0]?.querySelector('.launcher'), { timeout: 3000 });
  return { roots, running };
}

export function closeArticle(running: RunningPage | undefined): void {
  running?.stop();
  handlers.clear();
  sent.length = 0;
  history.replaceState({}, '', address);
  document.body.replaceChildren();
  vi.restoreAllMocks();
}
