/** What the words and the shape of a block say of it. */
import { fold } from '../text/fold.ts';
import type { Block } from '../report/types.ts';
import { contentWords } from './content-words.ts';
import { isDateline } from './dateline.ts';
import { announces } from './furniture.ts';

export interface Judged extends Block {
  folded: string;
  words: number;
  /** Long enough and punctuated like sentences. */
  prose: boolean;
  /** The same words stand elsewhere as a block of their own. */
  repeated: boolean;
  announces: 'insertion' | 'ending' | null;
  /** A date line, byline, counter or caption. */
  meta: boolean;
  vocabulary: Set<string>;
}

export function judge(text: string, blocks: Block[]): Judged[] {
  const folded = blocks.map((b) => fold(text.slice(b.start, b.end)).trim());
  const counts = new Map<string, number>();
  for (const key of folded) counts.set(key, (counts.get(key) ?? 0) + 1);
  return blocks.map((block, i) => {
    const key = folded[i]!;
    const words = key.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const said = announces(key);
    const meta = isDateline(key) || block.kind === 'meta' || block.kind === 'caption';
    const raw = text.slice(block.start, block.end).trim();
    const reads = block.article && block.linkDensity < 0.5 && !meta && said === null;
    return {
      ...block,
      folded: key,
      words,
      repeated: counts.get(key)! > 1,
      announces: said,
      meta,
      prose: reads && isProse(raw, words),
      vocabulary: contentWords(key),
    };
  });
}

function isProse(raw: string, words: number): boolean {
  const closed = /[.!?؟۔…]["'”»“)\]]*$/u.test(raw);
  const punctuated = /[،,؛;:.؟?!](?:\s|$)/u.test(raw);
  return (
    words >= 25 || (words >= 12 && (closed || punctuated)) || (words >= 5 && closed && !raw.includes('*'))
  );
}

/** Whether a block may stand in the article although it is no prose: a heading, a list item, a standfirst. */
export function isPlain(block: Judged): boolean {
  return (
    block.article &&
    !block.repeated &&
    !block.meta &&
    !block.announces &&
    block.linkDensity < 0.5 &&
    block.words > 0
  );
}
