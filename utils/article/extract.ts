/**
 * Which text nodes of a live page are its article, found by @mozilla/readability on a clone. Readability moves text nodes
 * and never copies them, so a table from the clone's text nodes to the live ones is an exact way back.
 */
import { Readability } from '@mozilla/readability';

export interface Extraction {
  /** Live text nodes of the article. */
  nodes: Set<Text>;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  published: string | null;
}

/** Runs Readability on a clone of `document`, which stays untouched; null when there is no article to be found. */
export function extractArticle(document: Document): Extraction | null {
  const clone = document.cloneNode(true) as Document;
  const live = pairTextNodes(document, clone);
  const found = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: 200 }).parse();
  if (!found?.content) return null;
  const nodes = new Set<Text>();
  eachText(found.content, (text) => {
    const original = live.get(text);
    if (original) nodes.add(original);
  });
  return {
    nodes,
    title: found.title || null,
    byline: found.byline || null,
    siteName: found.siteName || null,
    published: found.publishedTime || null,
  };
}

function pairTextNodes(document: Document, clone: Document): Map<Text, Text> {
  const originals: Text[] = [];
  eachText(document.documentElement, (text) => originals.push(text));
  const pairs = new Map<Text, Text>();
  let i = 0;
  eachText(clone.documentElement, (text) => pairs.set(text, originals[i++]!));
  return pairs;
}

function eachText(root: Node, visit: (text: Text) => void): void {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) visit(node as Text);
    let next: Node | null = node.firstChild;
    while (!next && node) {
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
