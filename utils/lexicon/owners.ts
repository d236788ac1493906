/**
 * A string with two owners: جيش البلاد is one side's force or the other's. In this order it is settled by the words
 * beside it, by the speaker's camp, by who stands against it in the sentence, by the outlet's camp, and by the rest of the
 * article; else both owners are given.
 */
import type { Span } from '../report/types.ts';
import { ArticleEvidence } from './article-evidence.ts';
import { beside } from './beside.ts';
import { claimsOn, isAnotherName, ofSide } from './claims.ts';
import type { Claim, Decision } from './claims.ts';
import type { Accepted } from './entities.ts';
import { touching } from './overlap.ts';
import type { Rows } from './rows.ts';

/** A stretch of text said by somebody: the entity's id, or null when unknown. */
export type SpokenSpan = Span & { speaker: string | null };

const BY_ARTICLE = 0.8;
const BY_NOTHING = 0.5;

/**
 * Settles every mention whose form is shared; the others stay as they are. `mentions` are in order of the text; `wording`
 * is the side that the article's own words take.
 */
export function settleOwners(
  rows: Rows,
  text: string,
  mentions: Accepted[],
  outletCamp: string | null,
  spoken: readonly SpokenSpan[],
  wording: string | null,
): void {
  const settled = new Map<Accepted, Decision>();
  const mastersNear = mastersIn(rows, mentions);
  const open: { mention: Accepted; claims: Claim[] }[] = [];
  mentions.forEach((mention, i) => {
    const claims = claimsOn(rows, mention);
    if (claims.length < 2) return;
    const decision =
      beside(rows, text, mentions, i, claims) ??
      ofSide(rows, claims, speakerCamp(rows, mention, spoken), 'camp-of-speaker') ??
      against(mastersNear(mention), claims) ??
      ofSide(rows, claims, outletCamp, 'camp-of-outlet');
    if (decision) settled.set(mention, decision);
    else open.push({ mention, claims });
  });
  // The rest of the article is asked as it stands before anything is changed.
  const evidence = new ArticleEvidence(rows, mentions, settled, wording, spoken);
  const guesses = open.map(({ mention, claims }) => evidence.owner(mention, claims));
  for (const [mention, decision] of settled) apply(mention, decision, 1);
  open.forEach(({ mention, claims }, i) => {
    const guess = guesses[i];
    if (guess) apply(mention, guess, BY_ARTICLE);
    else {
      mention.confidence = BY_NOTHING;
      mention.ambiguous = claims.map((claim) => claim.entity);
    }
  });
}

function speakerCamp(rows: Rows, mention: Span, spoken: readonly SpokenSpan[]): string | null {
  let innermost: SpokenSpan | undefined;
  for (const span of spoken) {
    if (span.speaker === null || span.start > mention.start || span.end < mention.end) continue;
    if (!innermost || span.end - span.start < innermost.end - innermost.start) innermost = span;
  }
  return innermost?.speaker ? rows.side(innermost.speaker) : null;
}

/**
 * Where a force is called after its master (قوات فلان), the army in the same sentence is the other one. Its official names
 * prove nothing: they are said of one and the same force in turns.
 */
function against(masters: readonly Accepted[], claims: Claim[]): Decision | null {
  const left = claims.filter((claim) => !masters.some((other) => other.id === claim.entity));
  if (left.length !== 1 || left.length === claims.length) return null;
  const other = masters.find((one) => claims.some((claim) => claim.entity === one.id))!;
  return { entity: left[0]!.entity, rule: 'against', detail: other.surface };
}

/** The forces called after their masters in the sentence of a mention; each sentence is gone through once. */
function mastersIn(rows: Rows, mentions: Accepted[]): (mention: Accepted) => Accepted[] {
  let sentence: Span | undefined;
  let masters: Accepted[] = [];
  return (mention) => {
    if (!sentence || mention.start >= sentence.end || mention.start < sentence.start) {
      sentence = mention.region.sentence(mention.start);
      masters = touching(mentions, sentence).filter(
        (other) => rows.namedAfter(other.id, other.form) && !isAnotherName(other),
      );
    }
    return masters;
  };
}

function apply(mention: Accepted, decision: Decision, confidence: number): void {
  mention.id = decision.entity;
  mention.confidence = confidence;
  mention.why = {
    ...mention.why,
    rule: decision.rule,
    ...(decision.detail ? { detail: decision.detail } : {}),
  };
}
