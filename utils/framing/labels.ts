/** The names that one article has for a thing, with the sentence of each. */
import { inSentence } from '../report/build-view.ts';
import type { Mention, Page, Report, Span, TermHit } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import type { Referent } from './referent.ts';
import type { LabelUse } from './types.ts';
import type { VoiceMap } from './voices.ts';

export interface Labels {
  uses: LabelUse[];
  /** Mentions of the entity's string that nothing decides: not among the uses. */
  unsure: number;
}

/**
 * The uses of a referent's names in one article, in order. A mention and a term at one place are one use: the term says which
 * label it is and whose voice, the longer of the two how far it reaches.
 */
export function labelsOf(page: Page, report: Report, referent: Referent, voices: VoiceMap): Labels {
  const own = report.entities.filter((mention) => mention.id === referent.entity);
  const mentions = own.filter((mention) => mention.ambiguous === undefined);
  const named: LabelUse[] = [];
  const taken = new Set<Mention>();
  for (const hit of report.terms) {
    const kind = kindOf(hit, referent, mentions);
    if (kind === null) continue;
    const over = mentions.filter((mention) => overlaps(mention, hit));
    for (const mention of over) taken.add(mention);
    named.push(useOfTerm(page, hit, kind, longest([hit, ...over])));
  }
  const rest = mentions.filter((mention) => !taken.has(mention));
  const uses = [
    ...withoutInner(named),
    ...rest.map((mention) => useOfMention(page, mention, referent, voices)),
  ];
  return { uses: uses.sort((a, b) => a.start - b.start), unsure: own.length - mentions.length };
}

/**
 * A listed label is a name where it stands at a mention of the thing, is aimed at it, or belongs to nothing else; any other word
 * aimed at the thing is said of it.
 */
function kindOf(hit: TermHit, referent: Referent, mentions: readonly Mention[]): LabelUse['kind'] | null {
  const aimed = referent.entity !== null && hit.target === referent.entity;
  if (referent.terms.has(hit.id)) {
    if (aimed || referent.entity === null || hit.target === null) return 'name';
    return mentions.some((mention) => overlaps(mention, hit)) ? 'name' : null;
  }
  return aimed ? 'word' : null;
}

function useOfTerm(page: Page, hit: TermHit, kind: LabelUse['kind'], span: Span): LabelUse {
  return {
    start: span.start,
    end: span.end,
    group: `term:${hit.id}`,
    kind,
    form: hit.why.form,
    term: hit.id,
    voice: hit.voice,
    speaker: hit.speaker,
    sentence: inSentence(page, span),
  };
}

function useOfMention(page: Page, mention: Mention, referent: Referent, voices: VoiceMap): LabelUse {
  const { form } = mention.why;
  const folded = fold(form);
  const term = referent.termOfForm.get(folded) ?? null;
  return {
    start: mention.start,
    end: mention.end,
    group: term === null ? `form:${folded}` : `term:${term}`,
    kind: 'name',
    form,
    term,
    ...voices.of(mention),
    sentence: inSentence(page, mention),
  };
}

/** Of two terms at one place the longer is the label. */
function withoutInner(uses: readonly LabelUse[]): LabelUse[] {
  return uses.filter(
    (use, i) =>
      !uses.some(
        (other, k) =>
          k !== i &&
          overlaps(use, other) &&
          (length(other) > length(use) || (length(other) === length(use) && k < i)),
      ),
  );
}

const length = (span: Span): number => span.end - span.start;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const longest = (spans: readonly Span[]): Span => spans.reduce((a, b) => (length(b) > length(a) ? b : a));
