/** Places that the reader said are not an annotation's: they are not offered again. */
import type { Anchor, Target, WrongPlace } from './types.ts';

/** So many are remembered of one annotation; the oldest is forgotten. */
export const MOST_WRONG = 20;

const same = (one: WrongPlace, other: WrongPlace): boolean =>
  one.article === other.article && one.exact === other.exact;

/** The target, which is known not to be at a place. */
export function withWrongPlace(target: Target, wrong: WrongPlace): Target {
  const others = (target.wrong ?? []).filter((one) => !same(one, wrong));
  return { ...target, wrong: [...others, wrong].slice(-MOST_WRONG) };
}

/** Whether `later` says of a place that it is wrong of which `before` did not. */
export function saysMoreWrong(later: Target, before: Target): boolean {
  return (later.wrong ?? []).some((one) => !before.wrong?.some((other) => same(one, other)));
}

/**
 * The anchor, or that of an orphan where it only offers what the reader has said is wrong: the same words of the same
 * article. Other words there are another version, and are asked about.
 * @param text of the article, in which the anchor's offsets are (UTF-16 units)
 */
export function unlessWrong(anchor: Anchor, { wrong }: Target, article: string, text: string): Anchor {
  if (anchor.state !== 'uncertain' || !anchor.span || !wrong) return anchor;
  const offered = { article, exact: text.slice(anchor.span.start, anchor.span.end) };
  return wrong.some((one) => same(one, offered))
    ? { ...anchor, state: 'orphan', span: null, score: 0 }
    : anchor;
}
