/**
 * Which text nodes of a page may be its article, found by @mozilla/readability on a copy. Readability moves text nodes and
 * never copies them, so the way from the copy's text nodes back to the live ones is exact.
 */
import { Readability } from '@mozilla/readability';
import { eachText, type PageCopy } from './copy.ts';

/** Live text nodes that Readability takes for the article; none when it finds no article. Uses the copy up. */
export function extractArticle(copy: PageCopy, title: string | null): Set<Text> {
  const nodes = new Set<Text>();
  copy.document.title = title ?? '';
  keepTrack(copy);
  const options = { serializer: (node: Node) => node, charThreshold: 200, disableJSONLD: true };
  const found = new Readability<Node>(copy.document, options).parse();
  if (!found?.content) return nodes;
  eachText(found.content, (text) => {
    const original = copy.live.get(text);
    if (original) nodes.add(original);
  });
  return nodes;
}

/**
 * Readability asks the page for its markup and, where it found too little, sets it again for its next try: new text nodes,
 * that would lead nowhere. The copy hands out and takes back its nodes instead.
 */
function keepTrack({ document: { body }, live }: PageCopy): void {
  let kept: Node;
  let texts: Text[];
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = body.cloneNode(true);
      texts = [];
      eachText(body, (text) => texts.push(live.get(text)!));
    },
    set() {
      const again = kept.cloneNode(true);
      let i = 0;
      eachText(again, (text) => live.set(text, texts[i++]!));
      body.replaceChildren(...again.childNodes);
    },
  });
}
