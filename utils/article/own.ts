/** Which headline of a page is its article's, and where that article ends when others follow it on the same page. */
import { fold } from '../text/fold.ts';
import { squeeze } from './metadata.ts';
import { isVisible } from './unlikely.ts';

const HEADINGS = 'h1, h2, h3, [itemprop~="headline"], [role="heading"]';
/** Letters of the shortest marked headline, words of the shortest unmarked one (fewer name the site), letters of an article. */
const SHORTEST = { headline: 8, words: 5, article: 120 };

/**
 * The element that says what the page's title says (the longest that does: a title often holds the site's name too), else
 * the only h1; null when no element is the headline for certain.
 */
export function findHeadline(document: Document, titles: (string | null)[]): Element | null {
  const wanted = foldedTitles(titles);
  const candidates = [...document.documentElement.querySelectorAll(HEADINGS)]
    .map((element) => ({ element, text: fold(squeeze(element.textContent)) }))
    .filter(({ text }) => text.length >= SHORTEST.headline);
  const named = candidates.filter(
    ({ text, element }) =>
      wanted.some((title) => title.includes(text) || text.includes(title)) && isVisible(element),
  );
  const longest = Math.max(...named.map(({ text }) => text.length));
  const best = named.find(({ text }) => text.length === longest);
  if (best) return best.element;
  const ones = candidates.filter(({ element }) => element.tagName.toUpperCase() === 'H1' && isVisible(element));
  return ones.length === 1 ? ones[0]!.element : null;
} // oxfmt-ignore

function foldedTitles(titles: (string | null)[]): string[] {
  return titles.map((title) => fold(squeeze(title))).filter((title) => title.length >= SHORTEST.headline);
}

/**
 * The element of a headline that no markup marks: the last text before the article that stands in the page's title.
 * @param order the page's text nodes in reading order
 * @param first the first text node of the article
 */
export function unmarkedHeadline(
  order: Iterable<Text>,
  first: Text,
  titles: (string | null)[],
): Element | null {
  const wanted = foldedTitles(titles);
  let found: Element | null = null;
  for (const node of order) {
    if (node === first) break;
    const text = fold(squeeze(node.data));
    const element = node.parentElement;
    // Of a way through the site the headline is the last step.
    if (
      text.split(' ').length >= SHORTEST.words &&
      wanted.some((title) => title.includes(text)) &&
      fold(squeeze(element?.textContent)) === text
    )
      found = element;
  }
  return found;
}

/**
 * Where to look for the article: `body`, or the part of it that holds this headline and none of the same kind, when other
 * articles follow on the page (infinite scroll).
 */
export function ownScope(body: Element, headline: Element | null): Element {
  if (!headline) return body;
  const rivals = rivalsOf(body, headline);
  if (rivals.length === 0) return body;
  let scope = headline;
  while (scope.parentElement && scope !== body && !rivals.some((r) => scope.parentElement!.contains(r)))
    scope = scope.parentElement;
  const text = squeeze(scope.textContent).length - squeeze(headline.textContent).length;
  return text >= SHORTEST.article ? scope : body;
}

/** Other headlines: every h1, or, for other elements, those of the same class. */
function rivalsOf(body: Element, headline: Element): Element[] {
  const tag = headline.tagName;
  const name = headline.className;
  if (tag.toUpperCase() !== 'H1' && (typeof name !== 'string' || name === '')) return [];
  return [...body.querySelectorAll(tag)].filter(
    (other) =>
      other !== headline &&
      (tag.toUpperCase() === 'H1' || other.className === name) &&
      squeeze(other.textContent).length >= SHORTEST.headline,
  );
}
