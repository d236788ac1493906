/**
 * Credits: whose text it is when a page republishes it. A credit is a name of an outlet where an editor puts it: in the
 * byline, in a short line between headline and text or after the text, in the first paragraph's dateline, or at the end
 * of the last. Agencies are outlets like others here: an agency that the pack has no outlet for gives no origin.
 */
import type { Block, Page, Span } from '../report/types.ts';
import { creditsInEnding, creditsInLine, creditsInOpening } from './credit-line.ts';
import type { CreditIndex } from './names.ts';

export interface Credit {
  /** The outlets that are named, in the order of the line: more than one where a text is made of several. */
  outlets: string[];
  basis: 'credit' | 'byline';
  /** The line that says so, as printed. */
  line: string;
}

/** How many blocks before the first and after the last paragraph may hold a credit line. */
const REACH = { before: 8, after: 4 };
/** Words of the shortest sentence that makes a paragraph, and of the shortest text that is one without a full stop. */
const PARAGRAPH = { closed: 11, open: 25 };

/**
 * The credits of a page: byline first, then from the top of the article to its end.
 * @param body the article in `page.text`; by default all blocks
 */
export function creditsOf(index: CreditIndex, page: Page, body: Span[] = page.blocks): Credit[] {
  const credits: Credit[] = [];
  const add = (basis: Credit['basis'], line: string, outlets: string[]) => {
    if (outlets.length > 0) credits.push({ outlets, basis, line: line.trim() });
  };
  if (page.byline) add('byline', page.byline, creditsInLine(index, page.byline));
  const textOf = ({ start, end }: Span) => page.text.slice(start, end);
  const first = body.find((span) => isParagraph(textOf(span)));
  const last = body.findLast((span) => isParagraph(textOf(span)));
  if (!first || !last) return credits;
  const before = page.blocks.filter((block) => block.end <= first.start && isLine(block));
  const after = page.blocks.filter((block) => block.start >= last.end && isLine(block));
  for (const block of before.slice(-REACH.before)) {
    const line = textOf(block);
    if (!line.includes('©')) add('credit', line, creditsInLine(index, line));
  }
  add('credit', textOf(first), creditsInOpening(index, textOf(first)));
  add('credit', textOf(last), creditsInEnding(index, textOf(last)));
  for (const block of after.slice(0, REACH.after)) add('credit', textOf(block), creditsInLine(index, textOf(block)));
  return credits;
} // oxfmt-ignore

/** Headings speak of what they name; captions credit pictures. */
function isLine(block: Block): boolean {
  return block.kind !== 'headline' && block.kind !== 'heading' && block.kind !== 'caption';
}

function isParagraph(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= PARAGRAPH.open || (words >= PARAGRAPH.closed && /[.!?؟…]["'”»“)\]]*(?:\s|$)/u.test(text));
}
