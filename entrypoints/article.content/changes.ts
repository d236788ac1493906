/** What a change of the page means for the article that was read: judged from the records, within a bounded time. */
import type { Reader } from './reader.ts';

/** Records of one batch that are looked at; a page that changes more at once is looked at as a whole. */
const LOOKED_AT = 200;
/** Text nodes of an added element that are looked at. */
const NODES = 60;

export interface Change {
  /** The article itself may have changed, or gone. */
  article: boolean;
  /** UTF-16 units of text that was added where an article may be. */
  added: number;
}

export function judge(records: readonly MutationRecord[], reader: Reader): Change {
  const change: Change = { article: false, added: 0 };
  const root = reader.shown?.root ?? null;
  if (records.length > LOOKED_AT) change.article = root !== null;
  for (const record of records.slice(0, LOOKED_AT)) {
    const { target } = record;
    const inside = root?.contains(target) === true;
    const around = root !== null && target.contains(root);
    if (record.type === 'characterData') {
      change.article ||= inside;
      change.added += root ? 0 : (target as Text).length;
      continue;
    }
    if (record.removedNodes.length > 0 && (inside || around || root?.isConnected === false))
      change.article = true;
    for (const node of record.removedNodes)
      if ((node.contains(root) || root?.contains(node)) && textIn(node) > 0)
        change.article = reader.displaced = true;
    for (const node of record.addedNodes) {
      const length = textIn(node);
      if (length === 0) continue;
      const { shown } = reader;
      if (shown && node instanceof Element && reader.others.note(node, shown.found.live)) continue;
      if (shown === null) change.added += length;
      else if (inside && !reader.others.holds(node)) change.article = true;
    }
  }
  return change;
}

/** UTF-16 units of the text in a node, as far as it is looked at; 0 without a letter. */
function textIn(node: Node): number {
  if (node instanceof Text) return /\p{L}/u.test(node.data) ? node.length : 0;
  if (!(node instanceof Element) || node.matches('script, style, noscript, template, svg, iframe')) return 0;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let i = 0; i < NODES; i++) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    if (/\p{L}/u.test(text.data)) length += text.length;
  }
  return length;
}
