/** Whose post stands beside his name: وزير الداخلية فلان, Name, the UN envoy. A bare noun (الوزير, the envoy) then means him. */
import type { Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';

/** How far before a name its post may begin, in tokens, and how far behind the comma after it. */
const BEFORE = 6;
const BEHIND = 3;

/** What a post is of stands behind these. */
const OF = /^(?:في|of|d[eu]?|des)$/;

/** The nouns of posts in a sentence, each with the person whose it is, in order of the names. */
export function postsIn(
  tokens: readonly Token[],
  grammar: Grammar,
  index: MentionIndex,
): { noun: Token; id: string }[] {
  const posts: { noun: Token; id: string }[] = [];
  tokens.forEach((token, i) => {
    const mention = index.at(token);
    if (!mention || !index.isPerson(mention)) return;
    const note = (noun: Token) => posts.push({ noun, id: mention.id });
    if (tokens[i + 1]?.folded === ',' && index.at(tokens[i + 2] ?? token) === null) {
      const noun = tokens.slice(i + 2, i + 2 + BEHIND).find((one) => grammar.isPost(one));
      if (noun) note(noun);
    }
    if (index.at(tokens[i - 1] ?? token) === mention && i > 0) return;
    for (let k = i - 1; k >= Math.max(0, i - BEFORE); k--) {
      const one = tokens[k]!;
      const other = index.at(one);
      if (one.kind !== 'word' || (other && /^(?:person|place)$/.test(index.kindOf(other.id) ?? ''))) break;
      if (grammar.endsPhrase(one) && !OF.test(one.folded)) break;
      if (grammar.isPost(one)) note(one);
    }
  });
  return posts;
}
