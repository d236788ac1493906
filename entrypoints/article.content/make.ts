/** Elements made of text nodes and attributes: nothing is ever parsed as markup. */
import type { Words } from '../../utils/paint/card.ts';

type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; `true` gives an empty attribute, `false` and `undefined` none. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Words of another language than the ones around them, set apart from these. */
export function foreign({ text, lang, dir }: Words): HTMLElement {
  return make('bdi', { lang, dir }, text);
}

/** A button whose action only a person can start: events that scripts make are not trusted. */
export function button(
  attributes: Attributes,
  act: (event: MouseEvent) => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act(event);
  });
  return element;
}
