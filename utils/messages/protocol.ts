/**
 * Every message between the parts of Isnad, grouped by direction. Payloads are parsed by a schema on the receiving side and
 * senders are checked (`messenger.ts`), because a page's process is not to be trusted. A group is imported by whoever
 * handles it, and by nobody else: here the others are types.
 */
import * as v from 'valibot';
import type { CardView } from '../paint/card.ts';
import type { PageLook } from '../paint/look.ts';
import type { Mark } from '../paint/marks.ts';
import type { Span } from '../report/types.ts';
import type { LocalText, SidebarView } from '../report/view.ts';
import type { AnchorAnswers, anchorRequests, anchorsToPage } from './anchor-messages.ts';
import type { AnnotationAnswers, annotationRequests } from './annotation-messages.ts';
import type { broadcasts } from './broadcasts.ts';
import type { ComparisonAnswers, comparisonRequests } from './comparison-messages.ts';
import type { CoverageAnswers, coverageRequests } from './coverage-messages.ts';
import type { PackAnswers, packRequests } from './pack-messages.ts';
import type { SafetyAnswers, safetyRequests } from './safety-messages.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanSchema = v.object({ start: offset, end: offset });
const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
const panelKey = v.object({ key: v.pipe(v.string(), v.maxLength(100)) });
/** UTF-16 units: what a page says of itself beyond these is cut, an address is none, as rows of the store have it too. */
const LONGEST = { words: 2000, address: 8000 };
const words = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, LONGEST.words)),
  ),
);
const address = v.nullable(
  v.pipe(
    v.string(),
    v.transform((text) => (text.length > LONGEST.address ? null : text)),
  ),
);

const PageSchema = v.object({
  url: address,
  canonical: address,
  title: words,
  siteName: words,
  byline: words,
  published: words,
  partial: v.optional(v.boolean()),
  text: v.pipe(v.string(), v.maxLength(4_000_000)),
  blocks: v.array(
    v.object({
      ...SpanSchema.entries,
      kind: v.picklist(['headline', 'heading', 'paragraph', 'item', 'caption', 'meta']),
      linkDensity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      article: v.boolean(),
    }),
  ),
});

/** From the content script to the background. Every other message is one of the extension's own parts. */
export const pageRequests = {
  /** The article of the page was read: analyse it; the answer says what to paint. */
  articleRead: PageSchema,
  /** The page was looked at, and there is nothing to analyse. */
  nothingToRead: v.object({ reason: v.picklist(['no-article', 'empty', 'too-long']) }),
  /** What the reader wants to see on the page, and what the launcher says. */
  pageLook: v.undefined(),
  /** What the marks at a place in the text stand for. */
  explain: SpanSchema,
  /**
   * The reader clicked to see the sidebar, at this place of the text if one is given: the browser's panel where it may be
   * opened so, else the one in the page.
   */
  openSidebar: v.optional(SpanSchema),
  /** The reader clicked a mark: a sidebar that is open goes to its entry. */
  pointAt: SpanSchema,
  /** The reader moved the launcher. */
  moveLauncher: v.object({
    side: v.picklist(['start', 'end']),
    height: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  /** The reader does not want the launcher on this site, or on none. */
  hideLauncher: v.object({ everywhere: v.boolean() }),
  openOptions: v.undefined(),
};

/** From the sidebar and the other pages of the extension to the background: about tabs. */
export const tabRequests = {
  /** What the sidebar shows of a tab. */
  getView: tab,
  /** Read the tab's page once more. */
  readAgain: tab,
  /** Scroll the tab's page to a place in its text. */
  jump: v.object({ ...tab.entries, ...SpanSchema.entries }),
  /** The place of the text that the reader asked to see in this sidebar last; each is answered once. */
  takeAsked: v.object({ ...tab.entries, host: v.picklist(['panel', 'page']) }),
  /** Whether the sidebar in a page that asks was opened for the reader: `key` stands in its address. */
  ownPanel: panelKey,
  /** What the installed packs hold, for the first-run page. */
  packSummary: v.undefined(),
};

/** From the background to the content script of a tab, which checks who sends and not what (`page-messenger.ts`). */
const toPage = {
  /** Read the page anew. */
  read: v.undefined(),
  /** Answers as long as the document that was read is the one shown. */
  stillThere: v.undefined(),
  /** Scroll to a place in the text and mark it. */
  reveal: SpanSchema,
  /** Open the in-page sidebar; when it is open, close it, unless `keep`. */
  togglePanel: v.object({ ...tab.entries, keep: v.optional(v.boolean()) }),
  /** Whether the sidebar in the page that shows this key was opened by the content script, and not by the page. */
  openedPanel: panelKey,
  /** Go to the next mark (1) or the one before (-1) and open its card. */
  stepMark: v.object({ by: v.picklist([1, -1]) }),
  /** Hide the marks of this page, or show them again. */
  toggleMarks: v.undefined(),
  /** What was read is noted now: `pageLook` tells of it. */
  lookAgain: v.undefined(),
};

type FromExtension = typeof tabRequests &
  typeof packRequests &
  typeof annotationRequests &
  typeof comparisonRequests &
  typeof anchorRequests &
  typeof safetyRequests &
  typeof coverageRequests;

/** Name of a message → schema of its payload. */
export type Schemas = typeof pageRequests &
  FromExtension &
  typeof toPage &
  typeof anchorsToPage &
  typeof broadcasts;

export type MessageName = keyof Schemas;
export type FromPage = keyof typeof pageRequests;
/** What the background is asked and told. */
export type ToBackground = FromPage | keyof FromExtension;
export type ToPage = keyof (typeof toPage & typeof anchorsToPage);
export type Payload<K extends MessageName> = v.InferOutput<Schemas[K]>;

export interface PackSummary {
  /** Of the packs in use. */
  titles: LocalText[];
  outlets: number;
  names: number;
  terms: number;
  /** Match patterns of all the outlets' addresses. */
  patterns: string[];
}

/** Where a sidebar stands: in the browser's panel, or in a frame of the page. */
export type SidebarHost = Payload<'takeAsked'>['host'];

/** A place of the text that the reader asked to see in the sidebar. */
export interface AskedPlace extends Span {
  /** The reader asked for the sidebar itself, so that the focus goes there too. */
  opened: boolean;
  /** The reader wants to annotate the place. */
  annotate: boolean;
}

interface Answers
  extends PackAnswers, ComparisonAnswers, AnnotationAnswers, AnchorAnswers, SafetyAnswers, CoverageAnswers {
  articleRead: Mark[];
  pageLook: PageLook;
  explain: CardView | null;
  getView: SidebarView;
  takeAsked: AskedPlace | null;
  packSummary: PackSummary;
  stillThere: boolean;
  reveal: boolean;
  ownPanel: boolean;
  openedPanel: boolean;
}
export type Answer<K extends MessageName> = K extends keyof Answers ? Answers[K] : void;

export type Protocol = { [K in MessageName]: (payload: Payload<K>) => Answer<K> };
