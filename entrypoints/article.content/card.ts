/** The card beside a mark: built of text nodes, shown in the browser's top layer, gone with Escape. */
import type { CardPart, CardRow, CardView } from '../../utils/paint/card.ts';
import { isDark, type Theme } from '../../utils/paint/theme.ts';
import type { Span } from '../../utils/report/types.ts';
import { button, foreign, make } from './make.ts';
import type { OwnRoot } from './own-root.ts';
import { placeCard, type Box } from './place-card.ts';

export interface CardActions {
  openSidebar: () => void;
  jump: (span: Span) => unknown;
}

/** By keyboard the card takes the focus and gives it back; by pointer it leaves it where it is. */
export type OpenedBy = 'pointer' | 'keyboard';

export class Card {
  private readonly root: OwnRoot;
  private readonly actions: CardActions;
  private element: HTMLElement | null = null;
  private before: HTMLElement | null = null;
  private by: OpenedBy = 'pointer';
  private anchor: () => Box | null = () => null;
  /** Raised by each question for a card, and by closing: an answer counts only to the last question, as long as it is wanted. */
  turn = 0;
  /** Called when the pointer enters the card (true) and leaves it (false). */
  onHover: (inside: boolean) => void = () => undefined;

  constructor(root: OwnRoot, actions: CardActions) {
    this.root = root;
    this.actions = actions;
  }

  get isOpen(): boolean {
    return this.element !== null;
  }

  /** True while the reader is in the card with the keyboard. */
  get hasFocus(): boolean {
    return this.element?.contains(this.root.focused) === true;
  }

  /**
   * Shows a card; one that is open is replaced.
   * @param anchor the line of the mark in the window, asked for again when the page scrolls; null when it is gone
   */
  open(view: CardView, anchor: () => Box | null, theme: Theme, by: OpenedBy): void {
    const before = this.hasFocus ? this.before : focusOfPage();
    this.remove();
    this.by = by;
    this.anchor = anchor;
    this.before = before;
    this.element = this.build(view, theme);
    this.root.append(this.element);
    // The top layer is above everything, and no transform or overflow of the page applies there.
    this.element.showPopover();
    this.place();
    if (by === 'keyboard' && !isTyping(before)) this.element.focus({ preventScroll: true });
  }

  /** Moves the card after its mark; a card opened by pointer is closed instead, because the pointer stays behind. */
  follow(): void {
    if (!this.element || this.hasFocus) return;
    if (this.by === 'pointer' || !this.place()) this.close();
  }

  close(): void {
    this.turn++;
    const focused = this.hasFocus;
    this.remove();
    if (focused && this.before?.isConnected) this.before.focus({ preventScroll: true });
    this.before = null;
  }

  private remove(): void {
    this.element?.remove();
    this.element = null;
  }

  private place(): boolean {
    const mark = this.anchor();
    if (!this.element || !mark || mark.bottom < 0 || mark.top > innerHeight) return false;
    const { width, height } = this.element.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const direction = this.element.dataset['anchor'] === 'rtl' ? 'rtl' : 'ltr';
    const { left, top } = placeCard(mark, { width, height }, window, direction);
    this.element.style.setProperty('left', `${left}px`);
    this.element.style.setProperty('top', `${top}px`);
    return true;
  }

  private build(view: CardView, theme: Theme): HTMLElement {
    const [first] = view.parts;
    const element = make(
      'div',
      {
        class: 'card',
        role: 'dialog',
        popover: 'manual',
        tabindex: '-1',
        'aria-label': view.label,
        lang: view.language,
        dir: view.dir,
        'data-scheme': isDark(theme) ? 'dark' : 'light',
        'data-anchor': (first?.kind === 'term' ? first.heading : (first?.gloss ?? first?.heading))?.dir,
      },
      button({ class: 'close', 'aria-label': view.close }, () => this.close(), '×'),
      ...view.parts.map((part) => this.part(part)),
      make(
        'p',
        { class: 'actions' },
        button({ class: 'link' }, () => this.actions.openSidebar(), view.open),
      ),
    );
    element.addEventListener('pointerenter', (event) => event.isTrusted && this.onHover(true));
    element.addEventListener('pointerleave', (event) => event.isTrusted && this.onHover(false));
    element.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') this.close();
    });
    return element;
  }

  private part(part: CardPart): HTMLElement {
    const { next, why } = part;
    return make(
      'section',
      { 'data-kind': part.kind },
      make('h2', {}, foreign(part.heading)),
      part.gloss && make('p', { class: 'soft' }, foreign(part.gloss)),
      part.chips.length > 0
        ? make(
            'p',
            { class: 'chips' },
            ...part.chips.map(({ text, hue, line }) =>
              make(
                'span',
                { class: 'chip', 'data-hue': hue, 'data-line': line },
                hue ? make('i', { class: 'sign', 'aria-hidden': 'true' }) : null,
                text,
              ),
            ),
          )
        : null,
      part.warning && make('p', { class: 'warning' }, foreign(part.warning)),
      rows(part.rows),
      why || next
        ? make(
            'div',
            { class: 'foot' },
            why && make('details', {}, make('summary', {}, why.title), rows(why.rows)),
            next && button({ class: 'link' }, () => this.actions.jump(next.span), next.label),
          )
        : null,
    );
  }
}

function rows(all: readonly CardRow[]): HTMLElement | null {
  if (all.length === 0) return null;
  return make(
    'dl',
    {},
    ...all.map(({ label, values }) =>
      make(
        'div',
        {},
        make('dt', {}, label),
        make('dd', {}, ...values.flatMap((value, i) => (i > 0 ? [' · ', foreign(value)] : [foreign(value)]))),
      ),
    ),
  );
}

function focusOfPage(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}

/** True when the reader is writing: then the focus is not taken away. */
function isTyping(element: HTMLElement | null): boolean {
  return (
    element !== null && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(element.tagName))
  );
}
