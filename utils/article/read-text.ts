/** Plain text as a page: one block a line. */
import type { Block, Page } from '../report/types.ts';

/**
 * Reads a text file's content. Offsets of the blocks are UTF-16 units into `text` as given; lines of white space alone
 * are no blocks. Never fails: a text without a letter gives a page without a body.
 */
export function readText(text: string, known: Partial<Pick<Page, 'url' | 'title' | 'published'>> = {}): Page {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (!/\S/u.test(line[0])) continue;
    blocks.push({
      start: line.index,
      end: line.index + line[0].length,
      kind: 'paragraph',
      linkDensity: 0,
      article: true,
    });
  }
  return {
    url: known.url ?? null,
    canonical: null,
    title: known.title ?? null,
    siteName: null,
    byline: null,
    published: known.published ?? null,
    text,
    blocks,
  };
}
