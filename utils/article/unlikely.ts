/**
 * Parts of a page that are no article, by what they are: elements without text to read, hidden ones, landmarks around the
 * content, lists of links, rows of teaser cards.
 */

/** Elements that hold nothing to be read as text. */
export const UNREADABLE = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON SVG CANVAS IFRAME OBJECT EMBED AUDIO VIDEO INPUT IMG PICTURE ' +
    'LINK META MAP DIALOG AMP-AD AMP-EMBED AMP-STICKY-AD AMP-SIDEBAR AMP-USER-NOTIFICATION AMP-CONSENT'
  ).split(' '),
);

const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Whether elements of this tag (upper case) stand in a line of text: too many of them to ask for the style of each. */
export function isInlineTag(tag: string): boolean {
  return INLINE.has(tag);
}

const LANDMARKS = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'FIELDSET']);
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|alert|search|menu|menubar|toolbar|tablist|status)$/u;

/** What a reader writes is nobody else's to read. */
function isEditor(element: Element): boolean {
  return (element.getAttribute('contenteditable') ?? 'false') !== 'false';
}

/** Whether the element frames the content: navigation, an aside, a dialogue, a form, an editor. Pages exist that put the article in one. */
export function isLandmark(element: Element): boolean {
  return (
    LANDMARKS.has(element.tagName.toUpperCase()) ||
    ROLES.test(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-modal') === 'true' ||
    element.getAttribute('aria-hidden') === 'true' ||
    isEditor(element)
  );
}

const SEEN = { visibilityProperty: true };

/** Whether the reader sees the element; without a style, as far as its attributes tell. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility()) return false;
    // Some pages are invisible as a whole until their scripts have run: then invisibility says nothing.
    return element.checkVisibility(SEEN) || !element.ownerDocument.body.checkVisibility(SEEN);
  }
  return !element.hasAttribute('hidden') && !/display\s*:\s*none/u.test(element.getAttribute('style') ?? '');
}

/** What is known of an element once all of it was walked. Lengths in UTF-16 units without blanks at the ends of text nodes. */
export interface Measure {
  text: number;
  linked: number;
  links: number;
}

/** A list of links: nearly all of its text is link text, in four links or more. */
export function isLinkList({ text, linked, links }: Measure): boolean {
  return links >= 4 && linked >= 0.75 * text;
}

/** The words of a teaser card: a headline, a sentence, a date. */
const CARD_TEXT = 420;

/**
 * Whether an element is one of a row of teasers for other pages: its like stands beside it, and each is little more than
 * a headline that links elsewhere, or mostly link.
 */
export function isCard(element: Element, { text, linked, links }: Measure): boolean {
  if (links === 0 || text > CARD_TEXT || text === 0 || element.tagName.toUpperCase() === 'P') return false;
  const alike = [element.previousElementSibling, element.nextElementSibling].some(
    (other) => other !== null && other.tagName === element.tagName && other.className === element.className,
  );
  return alike && (hasLinkedHeading(element) || linked >= 0.4 * text);
}

function hasLinkedHeading(element: Element): boolean {
  const headings = element.querySelectorAll('h2, h3, h4, h5, h6');
  return [...headings].some((heading) => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    return link !== null && leadsElsewhere(link);
  });
}

/** Whether a link leaves the page, rather than pointing to a place in it. */
function leadsElsewhere(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return href !== '' && !href.startsWith('#') && !/^(?:javascript|mailto|tel):/iu.test(href);
}
