/**
 * A string with two owners: الجيش الليبي is one side's force or the other's. In this order it is settled by the words
 * beside it, by the speaker's camp, by who stands against it in the sentence, by the outlet's camp, and by the rest of the
 * article; else both owners are given.
 */
import type { Span } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import type { Accepted } from './entities.ts';
import { listedForm } from './forms.ts';
import { foldedForm } from './rows.ts';
import type { Rows } from './rows.ts';
import type { Candidate, Owner } from './types.ts';

/** A stretch of text said by somebody: the entity's id, or null when unknown. */
export type SpokenSpan = Span & { speaker: string | null };

/** Who may own the string, by camp. */
interface Claim {
  entity: string;
  camp: string | null;
}

interface Decision {
  entity: string;
  rule: string;
  detail?: string;
}

const BY_ARTICLE = 0.8;
const BY_NOTHING = 0.5;

/** Words that tie a force to whoever is named next. */
const LINKS = list(
  'بقيادة التابع التابعة التابعين الموالي الموالية الموالين بزعامة برئاسة بإمرة الخاضع الخاضعة المؤيد المؤيدة المحسوب المحسوبة ' +
    'المناصر المناصرة led loyal under backed of aligned dirigée dirigé commandée commandé fidèle loyale loyal pro du de',
);
/** What may stand between the link and the name: ranks and titles. */
const TITLES = list(
  'المشير اللواء العميد العقيد الفريق الجنرال المقدم الرائد النقيب الملازم السيد المتقاعد طيار ركن أول الركن الأول القائد المتحدث ' +
    'الناطق الرسمي باسم الدكتور المهندس رئيس العسكري تحت إمرة قيادة to by the à au par le la maréchal général field marshal ' +
    'general commander spokesman spokesperson spokeswoman major brigadier colonel lieutenant retired chief porte parole chef',
);
/** Words before the string that make a name after it that of its commander or spokesman. */
const OFFICES = list('قائد القائد باسم spokesman commander chief chef commandant porte parole');

/** Settles every mention whose form is shared; the others stay as they are. */
export function settleOwners(
  rows: Rows,
  text: string,
  mentions: Accepted[],
  outletCamp: string | null,
  spoken: readonly SpokenSpan[],
): void {
  const open = mentions.flatMap((mention, i) => {
    const claims = claimsOn(rows, mention);
    return claims.length > 1 ? [{ mention, i, claims }] : [];
  });
  const settled = new Map<Accepted, Decision>();
  for (const { mention, i, claims } of open) {
    const decision =
      beside(rows, text, mentions, i, claims) ??
      byCamp(rows, claims, speakerCamp(rows, mention, spoken), 'camp-of-speaker') ??
      against(rows, mentions, i, claims) ??
      byCamp(rows, claims, outletCamp, 'camp-of-outlet');
    if (decision) settled.set(mention, decision);
  }
  for (const { mention, claims } of open) {
    const decision = settled.get(mention);
    if (decision) apply(mention, decision, 1);
    else {
      const guess = byArticle(rows, mention, mentions, claims, settled);
      if (guess) apply(mention, guess, BY_ARTICLE);
      else {
        mention.confidence = BY_NOTHING;
        mention.ambiguous = claims.map((claim) => claim.entity);
      }
    }
  }
}

/**
 * The head of a form that says itself whose it is (الجيش الليبي بقيادة حكومة الوفاق, مجلس الأمن التابع للأمم المتحدة): the part
 * before the link, when that part is a form of its own. What follows the link is then a mention of its own.
 */
export function linkedHead(
  rows: Rows,
  text: string,
  candidate: Candidate,
  owner: Owner,
): (Span & { form: string }) | null {
  if (owner.kind !== 'entity') return null;
  const words = foldedForm(listedForm(rows.pack, owner)).split(' ');
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
  const form = words.slice(0, Math.max(link, 0)).join(' ');
  if (!rows.isShared(form) && !rows.isForm(owner.id, form)) return null;
  const shown = text.slice(candidate.start, candidate.end).split(/(\s+)/u);
  const end = candidate.start + shown.slice(0, link * 2 - 1).join('').length;
  return { start: candidate.start, end, form };
}

function claimsOn(rows: Rows, mention: Accepted): Claim[] {
  const others = rows.sharedBy(mention.id, mention.form);
  if (others.length === 0) return [];
  const own = { entity: mention.id, camp: rows.side(mention.id) };
  return [own, ...others.map(({ camp, entity }) => ({ entity, camp: rows.sideOfCamp(camp) }))];
}

function byCamp(rows: Rows, claims: Claim[], camp: string | null, rule: string): Decision | null {
  const claim = camp === null ? undefined : claims.find((one) => one.camp === rows.sideOfCamp(camp));
  return claim ? { entity: claim.entity, rule, detail: camp! } : null;
}

function speakerCamp(rows: Rows, mention: Span, spoken: readonly SpokenSpan[]): string | null {
  const inside = spoken.filter(
    (span) => span.start <= mention.start && mention.end <= span.end && span.speaker,
  );
  const innermost = inside.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return innermost?.speaker ? rows.side(innermost.speaker) : null;
}

/** بقيادة خليفة حفتر, التابع لحكومة الوفاق, or the name of its commander or spokesman right after it. */
function beside(rows: Rows, text: string, mentions: Accepted[], i: number, claims: Claim[]): Decision | null {
  const mention = mentions[i]!;
  const { region } = mention;
  // A longer listed form that began here said it all.
  const own = mention.candidate.end > mention.end ? mention.id : null;
  const next = mentions[i + 1];
  if (!next || next.region !== region)
    return own ? { entity: own, rule: 'beside', detail: mention.why.form } : null;
  const from = region.wordFrom(mention.end);
  const between = region.words.slice(from, region.wordFrom(next.start)).map((word) => word.folded);
  const linked = between.length > 0 && LINKS.has(between[0]!);
  if (
    between.length > 6 ||
    !between.slice(linked ? 1 : 0).every((word) => TITLES.has(word) || LINKS.has(word))
  ) {
    return own ? { entity: own, rule: 'beside', detail: mention.why.form } : null;
  }
  const gap = text.slice(mention.end, next.start);
  const before = from > 1 ? region.wordFrom(mention.start) - 1 : -1;
  const office = before >= 0 && region.readings(before).some((word) => OFFICES.has(word));
  const apposition =
    rows.entities.get(next.id)?.kind === 'person' && office && /^[\s،,(«"“\p{L}\p{M}-]*$/u.test(gap);
  if (!linked && !apposition) return null;
  if (linked && /[.؛،,:!؟?\n]/u.test(gap)) return null;
  return byCamp(rows, claims, rows.side(next.id), 'beside') ?? null;
}

/**
 * Where a force is called after its master (قوات حفتر), the army in the same sentence is the other one. Its official names
 * prove nothing: they are said of one and the same force in turns.
 */
function against(rows: Rows, mentions: Accepted[], i: number, claims: Claim[]): Decision | null {
  const mention = mentions[i]!;
  const sentence = mention.region.sentence(mention.start);
  const named = new Map<string, string>();
  for (const other of mentions) {
    if (other === mention || other.start < sentence.start || other.end > sentence.end) continue;
    if (claims.some((claim) => claim.entity === other.id) && rows.namedAfter(other.id, other.form)) {
      named.set(other.id, other.surface);
    }
  }
  const left = claims.filter((claim) => !named.has(claim.entity));
  if (named.size === 0 || left.length !== 1) return null;
  return { entity: left[0]!.entity, rule: 'against', detail: [...named.values()][0]! };
}

/**
 * What the rest of the article settles: the same string in the same words elsewhere, one owner's longer form of it, or the
 * next one below a headline.
 */
function byArticle(
  rows: Rows,
  mention: Accepted,
  mentions: Accepted[],
  claims: Claim[],
  settled: Map<Accepted, Decision>,
): Decision | null {
  const { form } = mention;
  const alike = mentions.flatMap((other) => {
    const shared = rows.isShared(other.form);
    const entity = settled.get(other)?.entity ?? (claimsOn(rows, other).length > 1 ? null : other.id);
    return shared && entity !== null && claims.some((claim) => claim.entity === entity)
      ? [{ other, entity }]
      : [];
  });
  const same = alike.filter(({ other }) => other.form === form);
  const lead = leadingWords(mention);
  const echo = one(same.filter(({ other }) => lead !== '' && leadingWords(other) === lead));
  if (echo) return { entity: echo, rule: 'article', detail: lead };
  const longer = mentions.filter(
    (other) => claims.some((claim) => claim.entity === other.id) && holds(other.form, form),
  );
  const full = one(longer.map((other) => ({ other, entity: other.id })));
  if (full) return { entity: full, rule: 'article', detail: longer[0]!.surface };
  const all = one(same) ?? one(alike);
  if (all) return { entity: all, rule: 'article', detail: alike[0]!.other.surface };
  const below = mention.region.kind === 'headline' ? same[0] : undefined;
  if (below) return { entity: below.entity, rule: 'article', detail: below.other.surface };
  // Only one of the two is called after its master anywhere: the army is the other.
  const after = mentions.find((other) => {
    return claims.some((claim) => claim.entity === other.id) && rows.namedAfter(other.id, other.form);
  });
  const left = claims.filter(
    (claim) => !mentions.some((other) => other.id === claim.entity && other !== mention),
  );
  return after && left.length === 1
    ? { entity: left[0]!.entity, rule: 'article', detail: after.surface }
    : null;
}

/** The two words before a mention, folded. */
function leadingWords({ region, start }: Accepted): string {
  const at = region.wordFrom(start);
  return region.words.slice(Math.max(0, at - 2), at).map((word) => word.folded).join(' '); // prettier-ignore
}

/** Whether `longer` has all words of `form` in order, and more. */
function holds(longer: string, form: string): boolean {
  if (longer.length <= form.length) return false;
  const words = form.split(' ');
  let at = 0;
  for (const word of longer.split(' ')) if (word === words[at]) at++;
  return at === words.length;
}

/** The owner on which all agree, or undefined. */
function one(votes: { entity: string }[]): string | undefined {
  return votes.every(({ entity }) => entity === votes[0]!.entity) ? votes[0]?.entity : undefined;
}

function apply(mention: Accepted, decision: Decision, confidence: number): void {
  mention.id = decision.entity;
  mention.confidence = confidence;
  mention.why = {
    ...mention.why,
    rule: decision.rule,
    ...(decision.detail ? { detail: decision.detail } : {}),
  };
  delete mention.ambiguous;
}

function list(words: string): Set<string> {
  return new Set(words.split(' ').map(fold));
}
