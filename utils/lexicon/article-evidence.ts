/** What the rest of an article says about a string with two owners, gathered once. */
import type { Span } from '../report/types.ts';
import type { Accepted } from './entities.ts';
import { OFFICES } from './beside.ts';
import { claimsOn, isAnotherName, ofSide } from './claims.ts';
import type { Claim, Decision } from './claims.ts';
import type { Rows } from './rows.ts';

/** One entity when all evidence of a kind points to it; null when it points to several. */
interface Vote {
  entity: string | null;
  detail: string;
}

interface Gathered {
  /** The same form, decided, by the two words before it. */
  byLead: Map<string, Vote>;
  /** A longer form of one owner that has all words of this one: the full name. */
  longer?: Vote;
  /** The same form, decided. */
  same?: Vote;
  /** Any form that these owners share, decided. */
  alike?: Vote;
  /** The first decided one of the same form. */
  first?: Vote;
  /** Owners named at all in another way, and the one who is called after his master. */
  named: Set<string>;
  master?: string;
  /** Whose commander or spokesman is named with the first word of the form: المتحدث باسم الجيش فلان. */
  office?: Vote;
}

/** How far before a name its office may begin, in words. */
const FAR = 5;

/** The mentions of an article, and those of shared forms that are settled, as evidence for the others. */
export class ArticleEvidence {
  private readonly rows: Rows;
  private readonly mentions: readonly Accepted[];
  private readonly settled: ReadonlyMap<Accepted, Decision>;
  private readonly wording: string | null;
  private readonly spoken: readonly Span[];
  private readonly gathered = new Map<string, Gathered>();

  constructor(
    rows: Rows,
    mentions: readonly Accepted[],
    settled: ReadonlyMap<Accepted, Decision>,
    wording: string | null,
    spoken: readonly Span[],
  ) {
    this.wording = wording;
    this.spoken = spoken;
    this.rows = rows;
    this.mentions = mentions;
    this.settled = settled;
  }

  /**
   * The owner by, in this order: the same words before the same form elsewhere; the full name of one owner; all
   * settled ones agreeing; its commander or spokesman; for a headline the first one below it; the side that the article's
   * own loaded words take; only one owner being called after his master.
   */
  owner(mention: Accepted, claims: Claim[]): Decision | null {
    const key = `${mention.form} ${claims.map((claim) => claim.entity).join(' ')}`;
    let all = this.gathered.get(key);
    if (!all) this.gathered.set(key, (all = this.gather(mention.form, claims)));
    const votes = [
      all.byLead.get(leadingWords(mention)),
      all.longer,
      all.same,
      all.alike,
      all.office,
      mention.region.kind === 'headline' ? all.first : undefined,
    ];
    const vote = votes.find((one) => one !== undefined && one.entity !== null);
    if (vote?.entity) return { entity: vote.entity, rule: 'article', detail: vote.detail };
    const worded = this.wording ? ofSide(this.rows, claims, this.wording, 'wording') : null;
    if (worded) return worded;
    const left = claims.filter((claim) => !all.named.has(claim.entity));
    if (all.master === undefined || left.length !== 1) return null;
    return { entity: left[0]!.entity, rule: 'article', detail: all.master };
  }

  /** The owner whose side a person is of, when an office and the form's first word stand right before the name. */
  private officer(form: string, { id, region, start }: Accepted, claims: Claim[]): string | null {
    if (this.rows.entities.get(id)?.kind !== 'person') return null;
    const at = region.wordFrom(start);
    const before = Array.from({ length: Math.min(FAR, at) }, (_, i) => region.readings(at - 1 - i));
    const head = form.split(' ', 1)[0]!;
    const place = before.findIndex((readings) => readings.includes(head));
    const office = before.slice(0, place + 2).some((readings) => readings.some((word) => OFFICES.has(word)));
    if (place < 0 || !office) return null;
    return ofSide(this.rows, claims, this.rows.side(id), 'office')?.entity ?? null;
  }

  /** What somebody else calls a force says nothing of the article's own usage. */
  private isSpoken({ start, end }: Span): boolean {
    return this.spoken.some((span) => span.start <= start && end <= span.end);
  }

  private gather(form: string, claims: Claim[]): Gathered {
    const owners = new Set(claims.map((claim) => claim.entity));
    const all: Gathered = { byLead: new Map(), named: new Set() };
    for (const other of this.mentions) {
      const office = this.officer(form, other, claims);
      if (office !== null) all.office = cast(all.office, office, other.surface);
      const open = claimsOn(this.rows, other).length > 1;
      const entity = this.settled.get(other)?.entity ?? (open ? null : other.id);
      if (entity === null || !owners.has(entity)) continue;
      if (this.rows.isShared(other.form)) {
        all.alike = cast(all.alike, entity, other.surface);
        if (other.form !== form) continue;
        all.same = cast(all.same, entity, other.surface);
        all.first ??= { entity, detail: other.surface };
        const lead = leadingWords(other);
        if (lead !== '') all.byLead.set(lead, cast(all.byLead.get(lead), entity, leadAsWritten(other)));
        continue;
      }
      all.named.add(entity);
      if (holds(other.form, form)) all.longer = cast(all.longer, entity, other.surface);
      if (this.rows.namedAfter(entity, other.form) && !isAnotherName(other) && !this.isSpoken(other))
        all.master ??= other.surface;
    }
    return all;
  }
}

function cast(vote: Vote | undefined, entity: string, detail: string): Vote {
  if (!vote) return { entity, detail };
  return vote.entity === entity ? vote : { entity: null, detail };
}

/** The two words before a mention, folded. */
function leadingWords({ region, start }: Accepted): string {
  const at = region.wordFrom(start);
  const words = region.words.slice(Math.max(0, at - 2), at);
  return words.map((word) => word.folded).join(' ');
}

function leadAsWritten({ region, start }: Accepted): string {
  const at = region.wordFrom(start);
  const from = Math.max(0, at - 2);
  return region.written(from, at - from);
}

/** Whether `longer` has all words of `form` in order, and more. */
function holds(longer: string, form: string): boolean {
  if (longer.length <= form.length) return false;
  const words = form.split(' ');
  let at = 0;
  for (const word of longer.split(' ')) if (word === words[at]) at++;
  return at === words.length;
}
