/**
 * What vouches for a name that could be an ordinary word and stands without the words its rule asks for: the same thing
 * named for sure elsewhere in the article, or the topic's places listed with it (عين زارة والهضبة).
 */
import type { Mention, Span } from '../report/types.ts';
import type { Found, Place } from './conditions.ts';
import { fold } from '../text/fold.ts';
import { firstAfter } from '../text/order.ts';
import type { Rows } from './rows.ts';

/** Between two members of a list, folded: a comma or a conjunction, and perhaps what kind of place follows. */
const BETWEEN =
  /^[\s،,]+(?:(?:و|ثم|او|and|or|et|ou)\s*)?(?:(?:في|محور|محوري|منطقه|حي|مدينه|بلده|ميناء|in|at|a)\s+)?(?:(?:al|el|l)[-'])?$/u;

type Voucher = (place: Place, last: Mention | undefined) => Found | null;

/**
 * Asks the mentions of an earlier round. A person is vouched for only by the full name (`fullNamed`):
 * surnames are ordinary words too often.
 */
export function voucher(rows: Rows, text: string, known: readonly Mention[]): Voucher {
  // Two of each are enough: one of them stands elsewhere.
  const named = new Map<string, Mention[]>();
  for (const mention of known) {
    const same = named.get(mention.id) ?? [];
    if (mention.why.rule !== 'metonym' && same.length < 2) named.set(mention.id, [...same, mention]);
  }
  // One that had to be told from an ordinary word itself is the topic's own as well.
  const isPlace = ({ id, why }: Mention) =>
    rows.entities.get(id)?.kind === 'place' && (rows.anchors.has(id) || why.rule !== 'name');

  return ({ owner, candidate, fullNamed }, last) => {
    if (owner.kind !== 'entity' || known.length === 0) return null;
    const kind = rows.entities.get(owner.id)?.kind;
    if (kind === 'person') return fullNamed ? { rule: 'earlier-full-name' } : null;
    const elsewhere = named
      .get(owner.id)
      ?.find(({ start, end }) => end <= candidate.start || start >= candidate.end);
    if (elsewhere) return { rule: 'named-elsewhere', detail: elsewhere.surface };
    if (kind !== 'place') return null;
    const at = firstAfter(known, candidate.start);
    const following = known.slice(at).find((mention) => mention.start >= candidate.end);
    const listed = [last, known[at - 1], following].find(
      (mention) =>
        mention !== undefined &&
        mention.why.rule !== 'metonym' &&
        isPlace(mention) &&
        inList(text, mention, candidate),
    );
    return listed ? { rule: 'listed-with', detail: listed.surface } : null;
  };
}

function inList(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end < 24 && BETWEEN.test(fold(text.slice(first.end, second.start)));
}
