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
  'A ABBR B BDI BDO BIG BR CITE CODE EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);

/** Whether elements of this tag (upper case) stand in a line of text: too many of them to ask for the style of each. */
export function isInlineTag(tag: string): boolean {
  return INLINE.has(tag);
}

/** Also what a reader writes: that is nobody else's to read. */
const LANDMARKS =
  'nav,aside,footer,form,fieldset,[aria-modal=true],[aria-hidden=true],[contenteditable]:not([contenteditable=false])';
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|alert|search|menu|menubar|toolbar|tablist|status)$/u;

/** Whether the element frames the content: navigation, an aside, a dialogue, a form, an editor. Pages exist that put the article in one. */
export function isLandmark(element: Element): boolean {
  return element.matches(LANDMARKS) || ROLES.test(element.getAttribute('role') ?? '');
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

/** A link that leaves the page, rather than pointing to a place in it. */
const AWAY = 'a[href]:not([href=""],[href^="#"],[href^="javascript:"],[href^="mailto:"],[href^="tel:"])';
const HEADING = ':is(h2,h3,h4,h5,h6)';
const LINKED_HEADING = `${HEADING} ${AWAY},${AWAY} ${HEADING}`;
/** The words of a teaser card: a headline, a sentence, a date. */
const CARD_TEXT = 420;

/**
 * Whether an element is one of a row of teasers for other pages: its like stands beside it, and each is little more than
 * a headline that links elsewhere, or mostly link.
 */
export function isCard(element: Element, { text, linked, links }: Measure): boolean {
  if (links === 0 || text > CARD_TEXT || text === 0 || element.tagName.toUpperCase() === 'P') return false;
  return hasTwin(element) && (element.querySelector(LINKED_HEADING) !== null || linked >= 0.4 * text);
}

/** Whether an element stands beside its like: of its tag and with a name in common, at most one other between. */
export function hasTwin({
  tagName,
  className,
  classList,
  previousElementSibling,
  nextElementSibling,
}: Element): boolean {
  return [
    previousElementSibling,
    previousElementSibling?.previousElementSibling,
    nextElementSibling,
    nextElementSibling?.nextElementSibling,
  ].some(
    (other) =>
      other?.tagName === tagName &&
      (other.className === className || [...other.classList].some((name) => classList.contains(name))),
  );
}
