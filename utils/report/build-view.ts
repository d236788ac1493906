/** Joins a report with the pack rows it refers to: what the sidebar draws. */
import { rowKey } from '../packs/changes.ts';
import type { PackClaim, PackEntity, PackOutlet } from '../packs/schema.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Engine } from './engine.ts';
import type { KnownArticle } from './known.ts';
import { campOfTerm, mainCamp } from './lean.ts';
import type { PackIndex } from './pack-index.ts';
import { firstNames, nameOf } from './names.ts';
import { relatedViews, type Says } from './related-view.ts';
import type { Mention, OutletMatch, Page, Quotation, Report, Span, TermHit } from './types.ts';
import type {
  CampView,
  ClaimView,
  EntityView,
  InSentence,
  OutletView,
  QuotationView,
  SidebarView,
  TermView,
  ViewStatus,
} from './view.ts';

export { firstNames } from './names.ts';

/** A view with nothing to show but its status. */
export function emptyView(tabId: number, status: ViewStatus, url: string | null): SidebarView {
  return {
    tabId,
    status,
    problem: null,
    url,
    host: url !== null && URL.canParse(url) ? new URL(url).hostname : null,
    pack: null,
    camps: [],
    report: null,
    partial: false,
    outlet: null,
    outletName: null,
    origin: null,
    lean: null,
    entities: [],
    terms: [],
    quotations: [],
    recognised: null,
    related: [],
    kept: false,
  };
}

export interface ViewInput {
  tabId: number;
  page: Page;
  report: Report;
  kept: boolean;
  /** The engine of the report's pack, or null when the page is off topic or the pack is gone. */
  engine: Engine | null;
  /** The reader's own articles. */
  known: KnownArticle[];
  /** The reader's word on this article and others. */
  says?: Says | undefined;
}

export function buildView({ tabId, page, report, kept, engine, known, says }: ViewInput): SidebarView {
  const view: SidebarView = {
    ...emptyView(tabId, engine ? 'ready' : 'off-topic', page.url),
    report,
    partial: page.partial ?? false,
    kept,
    outletName: page.siteName,
  };
  if (!engine) return view;
  const { index } = engine;
  const articles = new Map([...engine.corpus, ...known].map((article) => [article.id, article]));
  const recognised = report.recognised && articles.get(report.recognised.id);
  return {
    ...view,
    pack: { id: index.pack.id, title: index.pack.title, version: index.pack.version },
    camps: index.pack.camps.map((camp): CampView => ({
      id: camp.id,
      title: camp.title,
      hue: camp.hue,
      backs: camp.backs ?? null,
      opponent: camp.opponent ?? null,
    })),
    circles: index.pack.circles,
    outlet: outletView(index, report.outlet),
    origin: outletView(index, report.origin),
    lean: report.lean,
    entities: entityViews(index, report.entities),
    terms: report.terms.map((hit) => termView(index, hit, page)),
    quotations: report.quotes
      .filter((q) => q.kind !== 'label')
      .map((quote) => quotationView(index, quote, page.text)),
    recognised:
      recognised && report.recognised
        ? {
            id: recognised.id,
            title: recognised.title,
            similarity: report.recognised.similarity,
            from: recognised.from,
            says: says?.get(recognised.id) ?? null,
          }
        : null,
    related: relatedViews(index, report, articles, page.text, says),
  };
}

function outletView(index: PackIndex, match: OutletMatch | null): OutletView | null {
  const outlet = match && index.outlets.get(match.id);
  if (!outlet) return null;
  return {
    id: outlet.id,
    names: firstNames(outlet.names),
    basis: match.basis,
    country: outlet.country,
    owner: outlet.owner,
    type: outlet.type,
    claims: outlet.claims.map((claim) => claimView(index, outlet, claim)),
    own: index.own.get(rowKey('outlets', outlet.id)),
  };
}

export function claimView(index: PackIndex, outlet: PackOutlet, claim: PackClaim): ClaimView {
  const against = outlet.claims.filter((other) => other.opposes?.includes(claim.id)).map((other) => other.id);
  return {
    id: claim.id,
    kind: claim.kind,
    statement: claim.statement,
    translated: claim.translations && { en: claim.statement, ...claim.translations },
    towards: claim.towards,
    sources: claim.sources.flatMap((id) => {
      const source = index.sources.get(id);
      return source
        ? [{ title: source.title, publisher: source.publisher, date: source.date, url: source.url }]
        : [];
    }),
    basis: claim.basis,
    madeBy: claim.madeBy,
    from: claim.from,
    until: claim.until,
    confidence: claim.confidence,
    opposes: [...new Set([...(claim.opposes ?? []), ...against])],
    own: index.own.get(rowKey('claims', claim.id)),
  };
}

function entityViews(index: PackIndex, mentions: Mention[]): EntityView[] {
  const groups = Map.groupBy(mentions, (mention) => mention.id);
  const views = [...groups].flatMap(([id, all]) => {
    const entity = index.entities.get(id);
    return entity ? [entityView(index, entity, all)] : [];
  });
  return views.sort((a, b) => b.mentions.length - a.mentions.length);
}

function entityView(index: PackIndex, entity: PackEntity, mentions: Mention[]): EntityView {
  const surfaces = [...Map.groupBy(mentions, (m) => m.surface)].map(([surface, all]) => ({
    surface,
    count: all.length,
  }));
  return {
    id: entity.id,
    names: firstNames(entity.names),
    kind: entity.kind,
    camp: entity.camp ?? null,
    surfaces: surfaces.sort((a, b) => b.count - a.count),
    mentions: mentions.map(({ start, end, confidence, why, ambiguous }) => ({
      start,
      end,
      confidence,
      why,
      ambiguous,
    })),
    own: index.own.get(rowKey('entities', entity.id)),
  };
}

function termView(index: PackIndex, hit: TermHit, page: Page): TermView {
  const row = index.terms.get(hit.id);
  return {
    hit,
    names: row ? firstNames(row.names) : {},
    strength: (row?.strength ?? 0) as TermView['strength'],
    category: row?.category ?? '',
    direction: row?.effect.direction ?? 'neutral',
    camp: campOfTerm(index, hit),
    usedBy: row?.usedBy ?? [],
    neutral: row?.neutral ?? null,
    warning: row?.warning ?? null,
    sentence: inSentence(page, hit),
    speaker: nameOf(index, hit.speaker),
    target: nameOf(index, hit.target),
    own: index.own.get(rowKey('terms', hit.id)),
  };
}

/** The sentence around a span; white space is shown as single spaces. */
export function inSentence(page: Page, span: Span): InSentence {
  const block = page.blocks.find((b) => b.start <= span.start && span.end <= b.end) ?? {
    start: 0,
    end: page.text.length,
  };
  const around =
    sentenceSpans(page.text, block.start, block.end).find(
      (s) => s.start <= span.start && span.start < s.end,
    ) ?? block;
  const squeeze = (from: number, to: number) =>
    page.text.slice(from, Math.max(from, to)).replace(/\s+/gu, ' ');
  return {
    before: squeeze(around.start, span.start),
    match: squeeze(span.start, span.end),
    after: squeeze(span.end, around.end),
  };
}

function quotationView(index: PackIndex, quote: Quotation, text: string): QuotationView {
  const words = quote.speakerSpan && text.slice(quote.speakerSpan.start, quote.speakerSpan.end);
  return {
    quote,
    words: text.slice(quote.start, quote.end).replace(/\s+/gu, ' ').trim(),
    speaker: nameOf(index, quote.speaker),
    camp: mainCamp(index, quote.speaker === null ? null : index.entities.get(quote.speaker)?.camp),
    speakerWords: words,
  };
}
