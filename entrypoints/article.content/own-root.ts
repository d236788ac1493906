/**
 * The one element that Isnad adds to a page: beside the body, without a size, with all of its content in a closed shadow
 * root. No style of the page reaches in, none of ours out, and the page's scripts see an empty element.
 */
import { make } from './make.ts';
import cardStyles from './own-root.css?inline';
import launcherStyles from './launcher.css?inline';

/** Pages that clean up after others get it once more, and then peace: the toolbar button is still there. */
const RETURNS = 3;

export class OwnRoot {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private returns = 0;

  /** Adds an element to it, and it to the page. It is made when it is first needed: most pages never need it. */
  append(element: HTMLElement): void {
    this.host ??= this.make();
    this.root?.append(element);
    if (!this.host.isConnected) document.documentElement.append(this.host);
  }

  private make(): HTMLElement {
    const host = make('div');
    // Set one by one: a page's CSP forbids style attributes, not the object model. Important against the page's own rules.
    host.style.setProperty('all', 'initial', 'important');
    host.style.setProperty('display', 'contents', 'important');
    this.root = host.attachShadow({ mode: 'closed' });
    this.root.append(make('style', {}, cardStyles + launcherStyles));
    // Keys pressed in our own controls are no commands to the page.
    for (const type of ['keydown', 'keypress', 'keyup'])
      this.root.addEventListener(type, (event) => event.stopPropagation());
    return host;
  }

  /** Puts it back when the page has removed it; gives up after a few times. */
  restore(): void {
    if (!this.host || this.host.isConnected || this.returns >= RETURNS) return;
    this.returns++;
    document.documentElement.append(this.host);
  }

  /** The element that has the focus in it, or null. */
  get focused(): Element | null {
    return this.root?.activeElement ?? null;
  }

  /** True when the page's own view of an event shows that it happened in here. */
  holds(event: Event): boolean {
    return this.host !== null && event.target === this.host;
  }

  remove(): void {
    this.host?.remove();
    this.host = null;
  }
}
