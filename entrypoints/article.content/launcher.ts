/** The quiet sign on a page that was read: who publishes, and how much was found. A click opens the sidebar. */
import type { LauncherView, LauncherWish } from '../../utils/paint/look.ts';
import { isDark, type Theme } from '../../utils/paint/theme.ts';
import type { LauncherPlace } from '../../utils/store/settings.ts';
import { followDrag } from './launcher-drag.ts';
import { button, foreign, make } from './make.ts';
import type { OwnRoot } from './own-root.ts';

/** Share of the window's height that one step up or down is. */
const STEP = 0.1;

export interface LauncherActions {
  openSidebar: () => void;
  /** Keeps the place for other pages. */
  moved: (place: LauncherPlace) => void;
  hide: (everywhere: boolean) => void;
  openOptions: () => void;
}

export class Launcher {
  private readonly root: OwnRoot;
  private readonly actions: LauncherActions;
  private element: HTMLElement | null = null;
  private place: LauncherPlace = { side: 'end', height: 0 };

  constructor(root: OwnRoot, actions: LauncherActions) {
    this.root = root;
    this.actions = actions;
  }

  /** Shows it with this content; null takes it away. An open menu and the focus survive a change of the place alone. */
  show(view: LauncherView | null, theme: Theme): void {
    if (!view) return this.remove();
    const signature = JSON.stringify([{ ...view, place: null }, theme]);
    if (this.element?.dataset['shows'] !== signature) {
      this.remove();
      this.element = this.build(view, theme);
      this.element.dataset['shows'] = signature;
      this.root.append(this.element);
    }
    this.put(view.place);
  }

  remove(): void {
    this.element?.remove();
    this.element = null;
  }

  private put(place: LauncherPlace): void {
    this.place = { side: place.side, height: Math.min(1, Math.max(0, place.height)) };
    this.element?.setAttribute('data-side', this.place.side);
    this.element?.toggleAttribute('data-high', this.place.height > 0.5);
    this.element?.style.setProperty('--height', String(this.place.height));
  }

  private move(place: LauncherPlace): void {
    this.put(place);
    this.actions.moved(this.place);
  }

  private step(by: number): void {
    this.move({ ...this.place, height: this.place.height + by * STEP });
  }

  private otherSide(): void {
    this.move({ ...this.place, side: this.place.side === 'end' ? 'start' : 'end' });
  }

  private readonly wishes: Record<LauncherWish, () => void> = {
    side: () => this.otherSide(),
    up: () => this.step(1),
    down: () => this.step(-1),
    'hide-here': () => this.actions.hide(false),
    hide: () => this.actions.hide(true),
    options: () => this.actions.openOptions(),
  };

  private build(view: LauncherView, theme: Theme): HTMLElement {
    const menu = make(
      'div',
      { class: 'menu', id: 'menu', hidden: true },
      make(
        'div',
        { lang: view.language, dir: view.dir },
        ...view.wishes.map(({ wish, label }) => button({ 'data-wish': wish }, this.wishes[wish], label)),
      ),
    );
    const more = button(
      { class: 'more', 'aria-label': view.menu, 'aria-expanded': 'false', 'aria-controls': 'menu' },
      () => unfold(menu.hidden === true),
      '⋯',
    );
    const unfold = (open: boolean) => {
      menu.hidden = !open;
      more.setAttribute('aria-expanded', String(open));
    };
    const seen = make(
      'span',
      { class: 'seen', 'aria-hidden': 'true' },
      sign(),
      make('span', { class: 'outlet', 'data-known': view.known }, foreign(view.outlet)),
      make('span', { class: 'names' }, view.names),
      make('span', { class: 'terms' }, view.terms),
    );
    const open = button(
      { class: 'open', title: view.label },
      () => this.actions.openSidebar(),
      make('span', { class: 'heard' }, view.label),
      seen,
    );
    const element = make(
      'aside',
      // Where it stands goes by the page's direction, what it says by the interface's.
      { class: 'launcher', dir: directionOfPage(), 'data-scheme': isDark(theme) ? 'dark' : 'light', 'aria-label': 'Isnad' },
      make('div', { class: 'pill', lang: view.language, dir: view.dir }, open, more),
      menu,
    ); // oxfmt-ignore
    element.addEventListener('keydown', (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && !menu.hidden) {
        unfold(false);
        more.focus();
      } else if (event.target === open) this.key(event);
    });
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!element.contains(relatedTarget as Node | null)) unfold(false);
    });
    followDrag(element, open, (place) => this.move(place));
    return element;
  }

  /** Arrow keys move it: dragging is not for everyone. */
  private key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowUp') this.step(1);
    else if (key === 'ArrowDown') this.step(-1);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const onRight = (this.place.side === 'end') === (directionOfPage() === 'ltr');
      if (onRight !== (key === 'ArrowRight')) this.otherSide();
    } else return;
    event.preventDefault();
  }
}

/** The page's direction, by its body: many Arabic pages set it there alone. */
export function directionOfPage(): 'ltr' | 'rtl' {
  return getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Two links of a chain, as on the toolbar button. */
function sign(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '10 36 108 56');
  svg.setAttribute('aria-hidden', 'true');
  for (const [x, name] of [
    ['17', 'one'],
    ['55', 'two'],
  ] as const) {
    const link = document.createElementNS(space, 'rect');
    const box = { x, y: '43', width: '56', height: '42', rx: '21', class: name };
    for (const [attribute, value] of Object.entries(box)) link.setAttribute(attribute, value);
    svg.append(link);
  }
  return svg;
}
