/** The dateline before the first sentence of a report: `MARFA, Coral Islands (Madar) –`. */
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';
import type { LatinWords } from './words/latin.ts';

/** Longest dateline, in tokens. */
const LONGEST = 14;

/** The dash behind the names, or the bracket that closes over it: `MARFA (Madar - 9 May) The army …`; -1 for none. */
function dashOf(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((token) => token.folded === '-' && token.kind === 'punctuation');
  if (dash < 0) return -1;
  const opened = tokens.slice(0, dash).findLast((token) => /^[()]$/.test(token.folded));
  return opened?.folded === '(' ? tokens.findIndex((token) => token.folded === ')') : dash;
}

/**
 * Number of tokens of a dateline at the head of a sentence, its dash included; 0 when there is none. It begins with a place
 * or ends with an agency in brackets, and is made of names and dates alone.
 */
export function datelineOf(tokens: readonly Token[], index: MentionIndex, words: LatinWords): number {
  const dash = dashOf(tokens);
  if (dash < 1 || dash > LONGEST || dash === tokens.length - 1) return 0;
  const before = tokens.slice(0, dash);
  const plain = before.every((token) =>
    token.kind === 'word'
      ? !words.prepositions.has(token.folded) &&
        !words.auxiliaries.has(token.folded) &&
        !words.determiners.has(token.folded)
      : token.kind === 'punctuation' && /^[,()[\].-]$/.test(token.folded),
  );
  if (!plain) return 0;
  const first = before.find((token) => token.kind === 'word');
  const mention = first ? index.at(first) : null;
  if (mention && index.kindOf(mention.id) !== 'place') return 0;
  return mention || /^[)\]]$/.test(before.at(-1)?.folded ?? '') ? dash + 1 : 0;
}
