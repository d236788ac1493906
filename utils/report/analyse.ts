/** From a page's text to a report: the whole way, in the order in which each step needs the one before. */
import { findBody } from '../article/body.ts';
import { publishedOn } from '../article/published.ts';
import { firstPublished } from '../coverage/direction.ts';
import { signature } from '../coverage/minhash.ts';
import { recognise, relatedTo, type Evidence } from '../coverage/related.ts';
import { shingles } from '../coverage/shingles.ts';
import { findCandidates } from '../lexicon/find.ts';
import { survey } from '../lexicon/resolve.ts';
import { articleId } from '../outlet/own-address.ts';
import { detectLanguage } from '../text/language.ts';
import { BodyWords } from '../text/words.ts';
import { analyseVoice } from '../voice/analyse.ts';
import { isTitle } from '../voice/paragraphs.ts';
import { Targets } from '../voice/target.ts';
import type { Engine } from './engine.ts';
import type { KnownArticle } from './known.ts';
import { countMentions } from './count-mentions.ts';
import { leanOf } from './lean.ts';
import { documentedCamp, publisherOf } from './publisher.ts';
import type { Block, OutletMatch, Page, Recognised, Report, Span, TermHit } from './types.ts';

/** UTF-16 units of the longest title: a page may put any amount of text into its headline. */
const TITLE = 2000;

export interface Analysis {
  report: Report;
  /** The engine of the pack that the page is about, or null when no pack is. */
  engine: Engine | null;
  /** MinHash signature of the body. */
  signature: Uint32Array;
}

/** What a page says by itself, before it is compared with other articles: all that its marks need. */
export interface Told {
  engine: Engine | null;
  /** Complete but for language, a recognised copy's origin, and coverage. */
  report: Report;
  bodyText: string;
}

/**
 * Analyses one page with every pack, and reports on the one that it names most of.
 * @param kept articles the reader has kept, for coverage
 * @param id the report's id; by default the page's own address
 */
export function analyse(page: Page, engines: Engine[], kept: KnownArticle[], id?: string): Analysis {
  return compare(tell(page, engines, id), kept);
}

/** The first half of `analyse`. */
export function tell(page: Page, engines: Engine[], id: string = articleId(page)): Told {
  const { spans, headline } = findBody(page.text, page.blocks, page.title);
  const base: Report = {
    schema: 1,
    id,
    title: (headline ? page.text.slice(headline.start, headline.end).trim() : (page.title ?? '')).slice(
      0,
      TITLE,
    ),
    language: 'other',
    published: publishedOn(page),
    pack: null,
    outlet: null,
    origin: null,
    body: spans.map((s) => [s.start, s.end]),
    entities: [],
    terms: [],
    quotes: [],
    lean: { own: {}, others: {} },
    recognised: null,
    related: [],
  };
  const bodyText = spans.map((s) => page.text.slice(s.start, s.end)).join('\n');
  const words = new BodyWords(page.text, spans);
  let best: Told = { report: base, engine: null, bodyText };
  const blocks = withHeadlines(page, spans, headline);
  for (const engine of engines) {
    const report = readWith(engine, page, blocks, base, spans, words, headline);
    if (report && (!best.engine || report.entities.length > best.report.entities.length))
      best = { ...best, report, engine };
  }
  return best;
}

/**
 * The blocks with the headline as such, and with it the lines without a full stop that stand with it above the article: in a
 * plain text all are paragraphs.
 */
function withHeadlines({ text, blocks }: Page, spans: Span[], headline: Span | null): Block[] {
  if (!headline) return blocks;
  const first = spans.findIndex(
    ({ start, end }) => start > headline.start && !isTitle(text.slice(start, end)),
  );
  const starts = new Set(spans.slice(0, Math.max(0, first)).map(({ start }) => start)).add(headline.start);
  return blocks.map((block) =>
    (block.kind === 'paragraph' || block.kind === 'heading') && starts.has(block.start)
      ? { ...block, kind: 'headline' }
      : block,
  );
}

/** MinHash signature of what was told. */
export function signatureOf({ bodyText }: Told): Uint32Array {
  return signature(shingles(bodyText));
}

/**
 * The second half of `analyse`: the article beside others, of the pack's corpus and of the reader's.
 * @param kept the reader's articles that may be related
 * @param evidence what is known of them beyond their rows
 */
export function compare(
  all: Told,
  kept: KnownArticle[],
  evidence: Evidence = {},
  places: Uint32Array = signatureOf(all),
): Analysis {
  const { report: told, engine, bodyText } = all;
  const report = { ...told, language: detectLanguage(bodyText) };
  if (!engine) return { report, engine, signature: places };
  const known = [...engine.corpus, ...kept];
  const recognised = recognise(
    places,
    known.filter((article) => article.id !== report.id),
    evidence,
  );
  const self = {
    id: report.id,
    published: report.published,
    signature: places,
    entities: countMentions(report.entities),
  };
  return {
    report: {
      ...report,
      origin: report.origin ?? originOfCopy(known, recognised, report.published, report.outlet),
      recognised,
      related: relatedTo(self, withoutDoubles(known), recognised?.id ?? null, evidence),
    },
    engine,
    signature: places,
  };
}

/** The report with one pack, or null when the page is not on its topic. */
function readWith(
  engine: Engine,
  page: Page,
  blocks: Block[],
  base: Report,
  body: Span[],
  words: BodyWords,
  headline: Span | null,
): Report | null {
  const { pack } = engine.index;
  const { outlet, origin } = publisherOf(engine, page, body);
  const input = { text: page.text, blocks, body, words, pack, published: base.published };
  const candidates = findCandidates(engine.lexicon, page.text);
  const named = survey({
    ...input,
    candidates,
    outlet: outlet && { id: outlet.id, camp: documentedCamp(engine.index, outlet.id) },
  });
  if (!named.onTopic) return null;
  const voice = analyseVoice({ ...input, mentions: named.entities([]) });
  const entities = named.entities(voice.spoken);
  const targets = new Targets({ text: page.text, words, mentions: entities, pack });
  const hits = named.terms(entities).map((term): TermHit => {
    const said = voice.voiceOf(term);
    return {
      ...term,
      voice: said.voice,
      speaker: said.speaker,
      target: targets.of(term, said.speaker),
      headline: headline !== null && headline.start <= term.start && term.end <= headline.end,
    };
  });
  return {
    ...base,
    pack: pack.id,
    outlet,
    origin,
    entities,
    terms: hits,
    quotes: voice.quotes,
    lean: leanOf(engine.index, hits),
  };
}

/** A copy of an earlier article, or of one in the pack's corpus, is the text of that article's publisher. */
function originOfCopy(
  known: KnownArticle[],
  recognised: Recognised | null,
  published: string | null,
  outlet: OutletMatch | null,
): OutletMatch | null {
  const original = known.find((article) => article.id === recognised?.id);
  if (!original?.outlet || original.outlet === outlet?.id) return null;
  const earlier = firstPublished(original.published, published) === 'a';
  return earlier || original.from === 'pack' ? { id: original.outlet, basis: 'corpus' } : null;
}

/** An article of the corpus that the reader has read at its own address is offered once: as the reader's. */
function withoutDoubles(known: KnownArticle[]): KnownArticle[] {
  const read = new Set(known.map((article) => article.copyOf));
  return known.filter((article) => article.from === 'reader' || !read.has(article.id));
}
