/** What tests of the page side share: an article, a background that answers at once, and shadow roots that can be seen. */
import { vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Page, Span } from '../../../utils/report/types.ts';
import type { CardView } from '../../../utils/paint/card.ts';
import type { LauncherView, PageLook } from '../../../utils/paint/look.ts';
import type { Mark } from '../../../utils/paint/marks.ts';

export const PARAGRAPH =
  'The harbour council of Marsa met on Tuesday, and the envoy said that the raiders had left the road by night. ' +
  'Nobody in Marsa could say who had paid the raiders, or for how long the harbour would stay shut to ships from the north.';

/** An article of a headline and some paragraphs; `n` sets them apart. */
export function articleHtml(n: number, paragraphs = 4): string {
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>Day ${i + 1}, part ${n}. ${PARAGRAPH}</p>`);
  return `<h1>Marsa waits for the ships, part ${n}</h1>${body.join('')}`;
}

/** Marks every “Marsa” as a name and every “raiders” as a term of the outlet's own. */
export function marksIn({ text }: Pick<Page, 'text'>): Mark[] {
  const places = (word: string) => [...text.matchAll(new RegExp(word, 'gu'))];
  const span = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  return [
    ...places('Marsa').map((match): Mark => ({ ...span(match), kind: 'entity' })),
    ...places('raiders').map((match): Mark => ({
      ...span(match),
      kind: 'term',
      hue: 'ochre',
      own: true,
      strong: true,
    })),
  ];
}

export const CARD: CardView = {
  language: 'en',
  dir: 'ltr',
  label: 'What this mark means: raiders',
  close: 'Close',
  open: 'Open the sidebar',
  parts: [
    {
      kind: 'term',
      heading: { text: '<b>raiders</b>', dir: 'ltr' },
      gloss: { text: 'المغيرون', lang: 'ar', dir: 'rtl' },
      chips: [
        { text: 'own voice', line: 'solid' },
        { text: 'against: North', hue: 'ochre' },
        { text: 'takes no side', hue: 'grey' },
        { text: 'for: South', hue: 'teal' },
      ],
      warning: { text: 'A word that makes people into beasts.', dir: 'ltr' },
      rows: [{ label: 'Used by:', values: [{ text: 'South', dir: 'ltr' }] }],
      why: {
        title: 'Why marked',
        rows: [{ label: 'Form in the pack:', values: [{ text: 'raiders', dir: 'ltr' }] }],
      },
      next: { label: 'Next place (1 of 2)', span: { start: 0, end: 1 } },
    },
  ],
};

export const LAUNCHER: LauncherView = {
  language: 'en',
  dir: 'ltr',
  place: { side: 'end', height: 0 },
  outlet: { text: 'Marsa Post', dir: 'ltr' },
  known: true,
  names: '4',
  terms: '2',
  label: 'Isnad: Marsa Post. 4 names and 2 loaded terms found. Open the sidebar.',
  menu: 'Move or hide this sign',
  wishes: [
    { wish: 'side', label: 'To the other side' },
    { wish: 'up', label: 'Up' },
    { wish: 'hide', label: 'Hide everywhere' },
  ],
};

export const LOOK: PageLook = {
  kinds: { entities: true, terms: true },
  launcher: LAUNCHER,
  closePanel: 'Close the sidebar',
};

/**
 * Shadow roots that are closed to everybody else, as the tests see them.
 * @param change what they are made with instead: axe looks only into open ones
 */
export function openShadows(change: Partial<ShadowRootInit> = {}): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  // Called with the element it belongs to, below.
  const attach = Reflect.get(Element.prototype, 'attachShadow') as Element['attachShadow'];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init: ShadowRootInit,
  ) {
    const root = attach.call(this, { ...init, ...change });
    roots.push(root);
    return root;
  });
  return roots;
}

interface Input {
  send(method: string, params: object): Promise<unknown>;
}

/** A real pointer at the middle of an element or range: its events are trusted. */
export async function mouse(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  at: { getBoundingClientRect(): DOMRect },
  more: object = {},
): Promise<void> {
  const box = at.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = window.frameElement ? frame.width / innerWidth : 1;
  const x = frame.left + (box.left + box.width / 2) * scale;
  const y = frame.top + (box.top + box.height / 2) * scale;
  const input = cdp() as unknown as Input;
  await input.send('Input.dispatchMouseEvent', { type, x, y, ...more });
}

export const PRESSED = { button: 'left', buttons: 1, clickCount: 1 };
export const RELEASED = { button: 'left', clickCount: 1 };

/** Moves the pointer to the middle of an element or range, and clicks there. */
export async function point(at: { getBoundingClientRect(): DOMRect }, click = false): Promise<void> {
  await mouse('mouseMoved', at);
  if (!click) return;
  await mouse('mousePressed', at, PRESSED);
  await mouse('mouseReleased', at, RELEASED);
}

/** The words that are marked now, in nodes that are on the page. */
export function marked(): Range[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].filter((range): range is Range => range.startContainer.isConnected && !range.collapsed),
  );
}
