/** What Arabic says of a body behind its name: its seat, who recognises or supports it, a relative clause. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';

const DESCRIBED = wordMatches(/^ال(?:معترف|مدعوم|تابع|موالي|منبثق|مكلف|منتهي|متحالف)/);

/** حكومة … في المدينة المعترف بها: its seat stands between a body and what is said of it. */
function overSeat(tokens: readonly Token[], from: number, end: number, index: MentionIndex): number {
  if (tokens[from]?.folded !== 'في') return from;
  let i = from + 1;
  while (i < end && index.at(tokens[i]!) !== null) i++;
  return i > from + 1 && i < end && DESCRIBED(tokens[i]) ? i : from;
}

/** المعترف بها دوليا, المدعومة من فلان: belongs to the body before it. */
export function overDescription(
  tokens: readonly Token[],
  from: number,
  end: number,
  index: MentionIndex,
): number {
  let i = overSeat(tokens, from, end, index);
  while (i < end && /^ال/.test(tokens[i]?.folded ?? '') && !index.at(tokens[i]!)) {
    const word = tokens[i]?.folded ?? '';
    if (/^(?:الذي|التي|الذين)$/.test(word)) {
      const comma = tokens.findIndex((token, k) => k > i && k < Math.min(end, i + 18) && is.isComma(token));
      return comma < 0 ? i : comma;
    }
    i++;
    if (/^المعترف/.test(word))
      while (i < end && /^(?:به|بها|بهم|دوليا|امميا|عالميا)$/.test(tokens[i]?.folded ?? '')) i++;
    if (/^ال(?:مدعوم|تابع|موالي|منبثق|مكلف|منتهي|متحالف)/.test(word)) {
      while (i < end && tokens[i]?.kind === 'word' && i < from + 6 && !index.at(tokens[i]!)) i++;
      while (i < end && index.at(tokens[i]!)) i++;
    }
  }
  return i;
}
