/** Where the subject of an Arabic verb of saying ends and its object begins. */
import { GIVEN_NAMES } from '../text/given-names.ts';
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { overDescription } from './description-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { particleOf, runAt } from './runs.ts';
import type { Token } from './types.ts';

const OF_THE_NAME = wordMatches(/^(?:ال|لل|بال|باسم|بقياده)/);
const PREPOSITION = wordMatches(/^(?:في|الي|لدي|عن|ب|ل)$/);
const OF_THE_POST = wordMatches(/^(?:عام|اول|خاص|ركن|حرب|متقاعد)$/);

/**
 * Where the noun phrase after the verb ends, for verbs with a plain object: the subject's name or post,
 * up to the first indefinite noun, preposition or comma.
 */
export function endOfSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  index: MentionIndex,
): number {
  let i = from;
  while (i < end && is.isLight(tokens[i])) i++;
  const begin = i;
  let name = false;
  for (; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'marked') break;
    const run = runAt(tokens, i, end, index);
    if (run) {
      const joined = particleOf(tokens, run).startsWith('و');
      if (
        (name && !joined) ||
        (i > begin && /[لب]/.test(particleOf(tokens, run)) && index.isPerson(run.mention))
      )
        break;
      const person = index.isPerson(run.mention);
      // السلطات كذا: a body with its article is complete, what follows is the object
      const complete =
        i > begin &&
        !person &&
        is.hasArticle(tokens[begin]) &&
        is.hasArticle(tokens[i - 1]) &&
        particleOf(tokens, run) === '';
      if (complete && !index.at(tokens[begin]!)) break;
      i = run.to - 1;
      // مليشيات فلان: not he
      if ((person && !is.isBelonging(tokens[run.from - 1])) || run.from === begin) name = true;
      i = overDescription(tokens, i + 1, end, index) - 1;
      continue;
    }
    if (is.isComma(token)) {
      const next = tokens[i + 1];
      const apposition =
        next && !name && (is.isPersonNoun(next) || (index.at(next) && index.isPerson(index.at(next)!)));
      if (apposition) continue;
      if (name && is.isPersonNoun(next) && next) {
        // الاسم، القائد العام للجيش، …: the post stands after the name
        let k = i + 1;
        while (k < end && !is.isComma(tokens[k])) k++;
        if (k < end) i = k;
      }
      break;
    }
    if (is.isPersonNoun(token)) {
      // a post behind the name has its own complement: المتحدث باسم …
      name = false;
      continue;
    }
    if (is.isBodyNoun(token)) continue;
    if (name) break;
    // فؤاد الراوي نائب الرئيس: somebody the pack does not have
    if (i === begin && GIVEN_NAMES.has(token.folded) && tokens[i + 1]?.kind === 'word') {
      i++;
      name = true;
      continue;
    }
    if (i > begin && OF_THE_NAME(token)) {
      // رئيس الحكومة المعترف بها دوليا فلان
      if (/^بها?$/.test(tokens[i + 1]?.folded ?? '')) i += /يا$/.test(tokens[i + 2]?.folded ?? '') ? 2 : 1;
      continue;
    }
    if (i > begin && PREPOSITION(token) && (index.at(tokens[i + 1] ?? token) || is.isBodyNoun(tokens[i + 1])))
      continue;
    if (i > begin && OF_THE_POST(token)) continue;
    break;
  }
  return i;
}
