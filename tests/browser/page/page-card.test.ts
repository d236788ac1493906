import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RunningPage } from '../../../entrypoints/article.content/page.ts';
import type { Span } from '../../../utils/report/types.ts';
import type { CardView } from '../../../utils/paint/card.ts';
import { asked, closeArticle, handlers, markOf, one, openArticle, slow } from './fake-background.ts';
import { CARD, mouse, point, PRESSED, RELEASED } from './setting.ts';

vi.mock('wxt/browser', async () => (await import('./fake-background.ts')).browserModule);
vi.mock(
  '../../../utils/messages/page-messenger.ts',
  async () => (await import('./fake-background.ts')).messengerModule,
);
const { startPage } = await import('../../../entrypoints/article.content/page.ts');

let roots: ShadowRoot[];
let running: RunningPage | undefined;
beforeEach(async () => {
  ({ roots, running } = await openArticle(startPage));
});
afterEach(() => closeArticle(running));

const card = () => roots[0]?.querySelector<HTMLElement>('.card') ?? null;

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

  it('stays where a mark is clicked, and leads a sidebar that is open to its entry', async () => {
    await point(markOf('raiders'), true);
    await expect.poll(card).not.toBeNull();
    const { start, end } = asked('explain')[0]!.payload as Span;
    expect(asked('pointAt').map(({ payload }) => payload)).toMatchObject([{ start, end }]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(card()).not.toBeNull();
    await point({ getBoundingClientRect: () => unmarked() }, true);
    await expect.poll(card).toBeNull();
  });

  it.each([
    ['clicked elsewhere', () => point({ getBoundingClientRect: () => unmarked() }, true)],
    ['pressed Escape', () => userEvent.keyboard('{Escape}')],
  ])('does not open when its answer comes after the reader has %s', async (_, leave) => {
    const late = answerLate();
    await point(markOf('raiders'));
    await expect.poll(() => asked('explain').length).toBe(1);
    await leave();
    await late(CARD);
    expect(card()).toBeNull();
  });

  it('stays at the mark that the pointer came back to, whatever was asked of another meanwhile', async () => {
    await point(markOf('raiders'));
    await expect.poll(card).not.toBeNull();
    const late = answerLate();
    await point(markOf('Marsa'));
    await expect.poll(() => asked('explain').length).toBe(2);
    await point(markOf('raiders'), true);
    await late({ ...CARD, label: 'Marsa' });
    expect(card()?.getAttribute('aria-label')).toBe(CARD.label);
  });

  it('asks for the sidebar at its place', async () => {
    await point(markOf('raiders'));
    await expect.poll(card).not.toBeNull();
    await point(card()!.querySelector('.actions button')!, true);
    await expect.poll(() => asked('openSidebar').length).toBe(1);
    expect(asked('openSidebar')[0]!.payload).toEqual(asked('explain')[0]!.payload);
  });
});

describe('the launcher', () => {
  const button = (name: string) => roots[0]!.querySelector<HTMLElement>(`.launcher ${name}`)!;

  it('opens the sidebar with a click', async () => {
    await point(button('.open'), true);
    await expect.poll(() => asked('openSidebar').length).toBe(1);
  });

  it('is dropped where the button is let go, however fast the hand was', async () => {
    const far = { getBoundingClientRect: () => new DOMRect(innerWidth / 4, innerHeight / 4, 2, 2) };
    await mouse('mouseMoved', button('.open'));
    await mouse('mousePressed', button('.open'), PRESSED);
    await mouse('mouseMoved', far, PRESSED);
    await mouse('mouseReleased', far, RELEASED);
    await expect.poll(() => asked('moveLauncher').length).toBe(1);
    await mouse('mouseMoved', button('.open'));
    await mouse('mouseMoved', one());
    expect(roots[0]!.querySelector<HTMLElement>('.launcher')!.style.translate).toBe('');
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

/** Has the next question for a card answered when the function is called; resolves when the answer has been taken. */
function answerLate(): (card: CardView) => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<CardView>();
  slow.explain = promise;
  return async (given) => {
    resolve(given);
    await new Promise((taken) => setTimeout(taken));
  };
}

/** A box in the margin beside the text. */
function unmarked(): DOMRect {
  const { top } = one().getBoundingClientRect();
  return new DOMRect(innerWidth - 6, Math.max(0, top) + 4, 2, 2);
}
