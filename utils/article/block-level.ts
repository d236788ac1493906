/** Which elements stand on lines of their own. */

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Elements whose place only the page's style tells: pages set paragraphs in them. */
const STYLED = /^(?:SPAN|LABEL|A|.*-.*)$/u;

/** Whether an element is a block by its tag alone; custom elements count. */
export function isBlockTag(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  return BLOCKS.has(tag) || tag.includes('-');
}

/**
 * Whether an element is a block: by its tag, or for `span`, `label`, `a` and custom elements by its computed style. Where
 * there is no style (a document without a view) custom elements are taken for blocks.
 */
export function isBlockLevel(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (BLOCKS.has(tag)) return true;
  if (!STYLED.test(tag)) return false;
  const view = element.ownerDocument.defaultView;
  if (typeof element.checkVisibility !== 'function' || !view) return tag.includes('-');
  return /^(?:block|flex|grid|list-item|table|flow-root)/u.test(view.getComputedStyle(element).display);
}

/** The nearest block around a node, itself not counted. */
export function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !isBlockLevel(element)) element = element.parentElement;
  return element;
}
