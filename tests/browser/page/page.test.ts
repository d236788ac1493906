import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import type { Page } from '../../../utils/report/types.ts';
import { articleHtml, CARD, LOOK, marked, marksIn, openShadows, PARAGRAPH, point } from './setting.ts';

const { sent, handlers } = vi.hoisted(() => ({
  sent: [] as { name: string; payload: unknown }[],
  handlers: new Map<string, (payload: unknown) => unknown>(),
}));
const { runtime } = vi.hoisted(() => ({ runtime: { id: 'isnad' as string | undefined } }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime,
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));
vi.mock('../../../utils/messages/page-messenger.ts', () => ({
  send: async (name: string, payload: unknown) => {
    sent.push({ name, payload });
    if (name === 'articleRead') return marksIn(payload as Page);
    if (name === 'pageLook') return LOOK;
    return name === 'explain' ? CARD : undefined;
  },
  handle: (name: string, handler: (payload: unknown) => unknown) => {
    handlers.set(name, handler);
    return () => handlers.delete(name);
  },
}));

const { startPage } = await import('../../../entrypoints/article.content/page.ts');

const asked = (name: string) => sent.filter((message) => message.name === name);
const host = () =>
  [...document.documentElement.children].find(({ tagName }) => !/^(?:HEAD|BODY)$/u.test(tagName));
/** Late things have to be there within half a second. */
const soon = { timeout: 500, interval: 15 };

let roots: ShadowRoot[];
let running: RunningPage | undefined;
const address = location.href;

beforeEach(async () => {
  roots = openShadows();
  runtime.id = 'isnad';
  document.body.innerHTML = `<main><article id="one">${articleHtml(1)}</article></main>`;
  running = startPage();
  await vi.waitUntil(() => marked().length > 0 && roots[0]?.querySelector('.launcher'), { timeout: 3000 });
});
afterEach(() => {
  running?.stop();
  handlers.clear();
  sent.length = 0;
  history.replaceState({}, '', address);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const one = () => document.querySelector('#one')!;
const markOf = (word: string) => marked().find((range) => String(range) === word)!;
const card = () => roots[0]?.querySelector<HTMLElement>('.card') ?? null;

describe('an article that changes', () => {
  it('is marked again when it is drawn anew, without being analysed again', async () => {
    one().outerHTML = one().outerHTML;
    expect(marked()).toEqual([]);
    await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('is marked in the paragraphs that come late, within half a second', async () => {
    const late = document.createElement('p');
    late.textContent = `And then. ${PARAGRAPH}`;
    one().append(late);
    await expect.poll(() => marked().some((range) => late.contains(range.startContainer)), soon).toBe(true);
  });

  it('is left alone when the page changes elsewhere', async () => {
    const ticker = document.createElement('div');
    document.body.append(ticker);
    for (let i = 0; i < 20; i++) {
      ticker.textContent = `Breaking: Marsa ${i}`;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('gives way to another when the address changes', async () => {
    history.pushState({}, '', '/second');
    one().innerHTML = articleHtml(2);
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    expect((asked('articleRead')[1]!.payload as Page).url).toMatch(/\/second$/u);
    await expect.poll(() => marked().length, soon).toBeGreaterThan(0);
  });

  it('leaves no marks and no launcher when nothing comes after it', async () => {
    history.pushState({}, '', '/front');
    document.querySelector('main')!.innerHTML = '<form><label>Name <input></label></form>';
    await expect.poll(() => asked('nothingToRead').length, { timeout: 3000 }).toBeGreaterThan(0);
    expect(marked()).toEqual([]);
    expect(roots[0]?.querySelector('.launcher')).toBeNull();
  });
});

describe('an article that is appended', () => {
  beforeEach(() => {
    one().insertAdjacentHTML('afterend', `<article id="two">${articleHtml(2, 12)}</article>`);
  });

  it('is another one: not marked as part of the first', async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(marked().some((range) => document.querySelector('#two')!.contains(range.startContainer))).toBe(
      false,
    );
    expect(asked('articleRead')).toHaveLength(1);
  });

  it('is read by itself when the address names it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('#two')!.scrollIntoView();
    history.pushState({}, '', '/two');
    await expect.poll(() => asked('articleRead').length, soon).toBe(2);
    const { title, text } = asked('articleRead')[1]!.payload as Page;
    expect(title).toContain('part 2');
    expect(text).not.toContain('part 1');
  });
});

describe('a page that works against it', () => {
  it('removes its element: it comes back a few times and then no more', async () => {
    for (let i = 0; i < 3; i++) {
      host()!.remove();
      await expect.poll(() => host() !== undefined, soon).toBe(true);
    }
    host()!.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(host()).toBeUndefined();
  });

  it('empties the registry of highlights: the marks come back', async () => {
    CSS.highlights.clear();
    await expect.poll(() => marked().length, { timeout: 4000 }).toBeGreaterThan(0);
  });

  it('sees an empty element with a closed root', () => {
    expect(host()!.shadowRoot).toBeNull();
    expect(host()!.outerHTML).not.toMatch(/Marsa|Isnad/u);
    expect(roots[0]!.mode).toBe('closed');
  });

  it('throws synthetic events at everything: nothing happens', async () => {
    const targets = [
      ...roots[0]!.querySelectorAll('button'),
      host()!,
      document,
      markOf('raiders').startContainer.parentElement!,
    ];
    const box = markOf('raiders').getBoundingClientRect();
    for (const target of targets) {
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            clientX: box.left + 4,
            clientY: box.top + 4,
            pointerType: 'touch',
          }),
        );
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent.filter(({ name }) => !['articleRead', 'pageLook'].includes(name))).toEqual([]);
  });
});

describe('the card', () => {
  it('opens where the pointer rests on a mark, from text alone, and closes with Escape', async () => {
    await point(markOf('raiders'));
    await expect.poll(card).not.toBeNull();
    expect(asked('explain')).toHaveLength(1);
    expect(card()!.querySelector('h2')?.textContent).toBe('<b>raiders</b>');
    const box = card()!.getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
  });

  it('opens on no words that are not marked', async () => {
    await point(
      document.querySelector('#one p')!.getClientRects()[0]
        ? { getBoundingClientRect: () => unmarked() }
        : one(),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked('explain')).toEqual([]);
  });

  it('opens by key with the focus in it, and gives the focus back', async () => {
    const field = document.createElement('a');
    field.href = '#x';
    field.textContent = 'link';
    document.body.append(field);
    field.focus();
    handlers.get('stepMark')!({ by: 1 });
    await expect.poll(card).not.toBeNull();
    expect(roots[0]!.activeElement).toBe(card());
    expect(CSS.highlights.has('isnad-spot')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('leaves the focus to a reader who is writing', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    handlers.get('stepMark')!({ by: -1 });
    await expect.poll(card).not.toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('asks for the sidebar', async () => {
    handlers.get('stepMark')!({ by: 1 });
    await expect.poll(card).not.toBeNull();
    await point(card()!.querySelector('.actions button')!, true);
    await expect.poll(() => asked('openSidebar').length).toBe(1);
  });
});

describe('the launcher', () => {
  const button = (name: string) => roots[0]!.querySelector<HTMLElement>(`.launcher ${name}`)!;

  it('opens the sidebar with a click', async () => {
    await point(button('.open'), true);
    await expect.poll(() => asked('openSidebar').length).toBe(1);
  });

  it('moves with the arrow keys and from its menu', async () => {
    button('.open').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(asked('moveLauncher').map(({ payload }) => payload)).toEqual([
      { side: 'end', height: 0.1 },
      { side: 'start', height: 0.1 },
    ]);
    await point(button('.more'), true);
    await expect.poll(() => button('.menu').hidden).toBe(false);
    await point(button('[data-wish="hide"]'), true);
    await expect.poll(() => asked('hideLauncher').at(0)?.payload).toEqual({ everywhere: true });
  });
});

describe('the end', () => {
  it('hides the marks and shows them again', () => {
    handlers.get('toggleMarks')!(undefined);
    expect(marked()).toEqual([]);
    handlers.get('toggleMarks')!(undefined);
    expect(marked().length).toBeGreaterThan(0);
  });

  it('takes everything away when Isnad is removed, and says nothing more', async () => {
    runtime.id = undefined;
    await expect.poll(() => marked().length, { timeout: 4000 }).toBe(0);
    expect(host()).toBeUndefined();
    const before = sent.length;
    one().outerHTML = one().outerHTML;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sent).toHaveLength(before);
  });
});

/** A box in the margin beside the text. */
function unmarked(): DOMRect {
  const { top } = one().getBoundingClientRect();
  return new DOMRect(innerWidth - 6, Math.max(0, top) + 4, 2, 2);
}
