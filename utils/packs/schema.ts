/**
 * The pack format: one topic's camps, outlets, entities, terms and namings. Data only: no code and no regular
 * expressions. A pack is validated by this schema when the extension is built and again whenever one is loaded;
 * what one row says of another (ids, forms) is checked by `references.ts`.
 */
import * as v from 'valibot';
import { address, date, form, id, sentence, webAddress, words } from './fields.ts';
import { FormRule } from './form-rule.ts';

export { FormRule };

const perLanguage = <T extends v.GenericSchema>(schema: T) =>
  v.strictObject({ ar: v.optional(schema), en: v.optional(schema), fr: v.optional(schema) });
const title = perLanguage(words);
const forms = perLanguage(v.array(form));
/** 0 neutral wording, 1 mild, 2 clear, 3 strong: how far the word alone takes a side. */
const strength = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3));
/** How often something was counted. */
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const confidence = v.picklist(['high', 'medium', 'low']);

/** A camp's colour: two hues that colour-blind readers tell apart, and grey for neither. Never good or bad. */
const Camp = v.strictObject({
  id,
  title,
  hue: v.picklist(['teal', 'ochre', 'grey']),
  /** The camp this one stands behind: a backer's words count for the camp it backs. */
  backs: v.optional(id),
  /** The camp on the other side, used to find whom a speaker's side-less term names. */
  opponent: v.optional(id),
  /** The entity that stands for the camp's fighters: whom a side-less term names when only the camp is known. */
  forces: v.optional(id),
});

/** A group of speakers or outlets that is no side of the conflict, but has words of its own. */
const Circle = v.strictObject({ id, title, note: v.optional(sentence) });

const Source = v.strictObject({
  id,
  title: words,
  publisher: v.optional(words),
  date: v.optional(date),
  url: v.optional(webAddress),
  note: v.optional(sentence),
});

/** A statement on an outlet: what, by whom, when, how sure. */
const Claim = v.strictObject({
  id,
  kind: v.picklist(['stance', 'ownership', 'reliability', 'observed-wording']),
  statement: sentence,
  /** The statement in other languages of the interface; itself it is English then. */
  translations: v.optional(v.strictObject({ ar: v.optional(sentence), fr: v.optional(sentence) })),
  /** For a stance: the camp it is said to be close to or against, when the statement names one. */
  towards: v.optional(v.strictObject({ camp: id, direction: v.picklist(['for', 'against']) })),
  sources: v.pipe(v.array(id), v.minLength(1, 'claim-sources')),
  basis: v.picklist(['third-party', 'partisan', 'own-wording', 'registry']),
  /** The camp of the party that makes a partisan claim. */
  madeBy: v.optional(id),
  from: v.optional(date),
  until: v.optional(date),
  confidence,
  /** Claims on the same outlet that say otherwise. */
  opposes: v.optional(v.array(id)),
});

const Outlet = v.strictObject({
  id,
  names: forms,
  /** Hosts, with an optional path prefix: `aa.com.tr/ar`. Subdomains belong to the host unless listed apart. */
  addresses: v.array(address),
  /** Paths on aggregators where this outlet's own text is served: the page's origin, not its publisher. */
  hostedAt: v.optional(v.array(address)),
  country: v.optional(words),
  owner: v.optional(words),
  type: v.picklist([
    'private',
    'state',
    'state-linked',
    'public',
    'party',
    'faction',
    'front',
    'network',
    'aggregator',
  ]),
  /** Names by which credit lines and bylines call it, beyond `names`. */
  credits: v.optional(v.array(form)),
  claims: v.array(Claim),
  note: v.optional(sentence),
});

const Entity = v.strictObject({
  id,
  kind: v.picklist([
    'person',
    'place',
    'event',
    'agreement',
    'operation',
    'movement',
    'group',
    'coalition',
    'org-armed',
    'org-gov',
    'org-int',
    'org-econ',
    'org-media',
    'org-party',
  ]),
  camp: v.optional(id),
  /** The first form of a language is the one shown. */
  names: forms,
  /** Names of places that stand for this entity only with a verb of saying or acting (القاهرة for Egypt). */
  metonyms: v.optional(forms),
  /** Titles and offices that name this person in a speaker's place, with the time they were held. */
  titles: v.optional(v.array(v.strictObject({ forms, from: v.optional(date), until: v.optional(date) }))),
  rules: v.optional(v.array(FormRule)),
  /** Forms that belong to another entity when the speaker, else the outlet, is of that camp. */
  shared: v.optional(
    v.array(v.strictObject({ forms: v.pipe(v.array(form), v.minLength(1)), camp: id, entity: id })),
  ),
  /** What else the words mean. */
  collision: v.optional(sentence),
  note: v.optional(sentence),
});

const Term = v.strictObject({
  id,
  names: forms,
  /** Entity id, or an id of a naming concept, that the term is about; absent when it takes its target from the text. */
  refersTo: v.optional(id),
  /** Camps and circles that use it. */
  usedBy: v.pipe(v.array(id), v.minLength(1, 'term-users')),
  effect: v.strictObject({
    direction: v.picklist(['for', 'against', 'neutral']),
    /** The camp (or backer) it speaks for or against; absent when that is whoever it names, or no side of this conflict. */
    camp: v.optional(id),
    /** False: without a name beside it the term is not taken to mean the speaker's opponent (it names no force). */
    opponent: v.optional(v.boolean()),
    note: v.optional(sentence),
  }),
  strength,
  category: words,
  /**
   * any: marked wherever it stands on a page of the topic's language; topic: the page is on the pack's topic; near: its
   * referent, or another entity of the referent's camp, stands in the same sentence (any entity with a camp when the
   * term has no referent), or in the paragraph or beside it on a page that is about the topic throughout.
   */
  context: v.picklist(['any', 'topic', 'near']),
  inflects: v.picklist(['noun-sound', 'noun-broken', 'adjective', 'verb', 'phrase-fixed']),
  neutral: v.optional(title),
  /** A slur or dehumanising word: explained, never offered as a label. */
  warning: v.optional(sentence),
  /** Ids of sources where the wording, or a sibling form of it, was seen; `memory` when none was. */
  evidence: v.pipe(v.array(id), v.minLength(1, 'term-evidence')),
  rules: v.optional(v.array(FormRule)),
  note: v.optional(sentence),
});

/** The labels that camps give to one thing. */
const Naming = v.strictObject({
  /** An entity's id, or one of its own when the thing is no entity of the pack. */
  concept: id,
  title,
  neutral: title,
  /** The entities that belong to the concept, when it is no entity itself. */
  entities: v.optional(v.array(id)),
  labels: v.array(
    v.strictObject({
      form,
      language: v.picklist(['ar', 'en', 'fr']),
      /** Camps and circles that use the label. */
      usedBy: v.pipe(v.array(id), v.minLength(1)),
      term: v.optional(id),
      strength: v.optional(strength),
      basis: v.picklist(['label-seen', 'sibling-seen', 'memory']),
      evidence: v.array(id),
    }),
  ),
});

/** An article of the pack's corpus as derived data: no text. */
const CorpusArticle = v.strictObject({
  id,
  title: sentence,
  language: v.picklist(['ar', 'en', 'fr', 'other']),
  published: v.nullable(date),
  outlet: v.nullable(id),
  /** The outlet's name as printed, when it is not known which outlet that is. */
  outletName: v.optional(words),
  /** MinHash signature of the folded three-word shingles, base64 of 128 little-endian uint32. */
  fingerprint: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{683}=$/, 'fingerprint-shape')),
  /** Entity id → number of mentions. */
  entities: v.record(id, count),
  /** `entity id` → label as printed → count. */
  namings: v.record(id, v.record(words, count)),
  lean: v.strictObject({
    own: v.record(id, v.strictObject({ for: count, against: count })),
    others: v.record(id, v.strictObject({ for: count, against: count })),
  }),
});

/** What a row of each part is, and a claim, which is a row of its outlet. */
export const ROW_SCHEMAS = {
  sources: Source,
  outlets: Outlet,
  entities: Entity,
  terms: Term,
  namings: Naming,
  articles: CorpusArticle,
  claims: Claim,
} as const;

/** The parts of a pack that hold rows, in their order. Each is a file of its own where a pack is edited or zipped. */
export const ROW_PARTS = ['sources', 'outlets', 'entities', 'terms', 'namings', 'articles'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

export const PackSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'version-shape')),
  title,
  description: perLanguage(sentence),
  license: words,
  camps: v.array(Camp),
  circles: v.array(Circle),
  /** A page is on topic when it names at least `minimum` different entities of which one is among `anchors`. */
  topic: v.strictObject({ anchors: v.array(id), minimum: v.pipe(count, v.integer(), v.minValue(1)) }),
  sources: v.array(Source),
  outlets: v.array(Outlet),
  entities: v.array(Entity),
  terms: v.array(Term),
  namings: v.array(Naming),
  articles: v.array(CorpusArticle),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackOutlet = Pack['outlets'][number];
export type PackEntity = Pack['entities'][number];
export type PackTerm = Pack['terms'][number];
export type PackArticle = Pack['articles'][number];
export type PackClaim = PackOutlet['claims'][number];
export type PackSource = Pack['sources'][number];
export type PackCamp = Pack['camps'][number];
