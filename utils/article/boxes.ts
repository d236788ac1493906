/**
 * Boxes beside an article's paragraphs: newsletter forms, offers, readers' comments, a note on the author. Markup tells
 * them by where they stand, by their fields, and by what page builders call them; words tell them by sharing little with
 * the article.
 */
import type { Block } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './content-words.ts';
import { endingOf, type Ending } from './endings.ts';
import type { PlacedText } from './live-text.ts';
import type { Pace } from './pace.ts';

/** What page builders call parts that are not the article, as whole words of class names and ids. */
const BOX_NAMES =
  /(?:^|[\s_-])(?:comment(?:s|list|ary-list)?|disqus|respond|reply|newsletters?|signup|subscri(?:be|ption)s?|paywall|gate|barrier|offre|abonnement|related(?:posts?)?|recirc(?:ulation)?|recommend(?:ed|ations)?|read-?(?:next|more)|more-posts|most-read|shar(?:e|ing)(?:bar|box|buttons)?|social|partage|promo|sponsor(?:ed)?|advert(?:isement)?|cookies?|consent|cmp|gdpr|author-(?:box|bio|card|info)|disclaimer|donat(?:e|ion)|support|breadcrumbs?|tag(?:s|cloud)?|pull-?quote|forum|notes|encadre|box|infobox|playlist|sidebar)(?:$|[\s_-])/iu;
/** Share of its content words that a paragraph in a place of its own, or that was not found, has to share with the article. */
const COHESION = 0.15;
const PROSE_WORDS = 8;
const STANDFIRST_WORDS = 60;
/** Words of a line that is no line of dates and names, whatever it ends with. */
const LINE = 20;
const STOP = /[.!?؟…][\s"'”»)\]]*$/u;
/** What lists, tables, quotations and headings within a text are made of. */
const IN_TEXT = 'li,dt,dd,ul,ol,dl,table,tbody,tr,td,blockquote,h2,h3,h4';
const LABEL_WORDS = 4;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, which documents without a window lack. */
const FOLLOWING = 4;

interface Place {
  block: Block;
  container: Element;
  /** The element's place in the page's structure: the same for paragraphs of one article, or entries of one live page. */
  pattern: string;
  folded: string;
  words: number;
  found: boolean;
  /** How it says that the article is over. */
  ends: Ending | null;
}

/**
 * Sets `article` of the blocks that stand in boxes to false, in slices.
 * @param found whether Readability took the block for the article
 * @param headline the headline's element, never in a box
 */
export async function leaveOutBoxes(
  live: PlacedText,
  found: (block: Block) => boolean,
  headline: Element | null,
  pace: Pace,
): Promise<void> {
  const places: Place[] = [];
  for (const [i, block] of live.blocks.entries()) {
    if (pace.due) await pace.rest();
    const container = live.containers[i]!;
    const folded = fold(live.text.slice(block.start, block.end)).trim();
    const words = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const [pattern, ends] = [patternOf(container), endingOf(folded)];
    places.push({ block, container, pattern, folded, words, found: found(block), ends });
  }
  const end = endOf(places);
  const main = mainPlaces(places.slice(0, end));
  const vocabulary = new Set(main.flatMap((place) => [...contentWords(place.folded)]));
  const patterns = new Set(main.map((place) => place.pattern));
  const holders = ancestorsOfMost(main);
  const firstProse = main[0]?.block.start ?? 0;
  const lastProse = main.at(-1)?.block.start ?? 0;
  // A cell of a table stands beside anything.
  const own = new Set(main.flatMap(({ container: c }) => (c.matches('td') ? [c] : [c, c.parentElement])));
  for (const [i, place] of places.entries()) {
    if (pace.due) await pace.rest();
    const { block, container, pattern, folded, words } = place;
    if (headline?.contains(container)) continue;
    const boxed = isBox(container, holders) || isLabelRow(container);
    // Between headline and text it could sum the article up: `findBody` decides.
    if (
      !boxed &&
      block.start < firstProse &&
      words <= STANDFIRST_WORDS &&
      headline &&
      headline.compareDocumentPosition(container) & FOLLOWING
    )
      continue;
    const familiar = patterns.has(pattern);
    if (boxed || (i >= end && !familiar)) block.article = false;
    else if (
      words >= PROSE_WORDS &&
      !(place.found && (familiar || block.kind === 'heading')) &&
      !container.closest(block.start < lastProse ? 'li,dt,dd,blockquote' : 'blockquote') &&
      !isPartOf(own, container)
    )
      block.article = cohesion(folded, vocabulary) >= COHESION;
  }
}

/**
 * Index of the first block that says the article is over, where it is: a bar to share may stand under the first sentences,
 * then most of the text follows. The number of blocks where none does.
 */
function endOf(places: Place[]): number {
  const end = places.findIndex(({ ends }, i) => {
    if (!ends) return false;
    const before = wordsOf(places.slice(0, i).filter(({ folded, words }) => words >= LINE || STOP.test(folded)));
    const next = places.findIndex((p, j) => j > i && p.ends);
    return before > 0 && (ends === 'comments' || before * 3 >= wordsOf(places.slice(i, next < 0 ? undefined : next)));
  });
  return end < 0 ? places.length : end;
} // oxfmt-ignore

function wordsOf(places: Place[]): number {
  return places.filter(isProse).reduce((sum, { words }) => sum + words, 0);
}

/** The prose that Readability found, in the places that hold most of it. */
function mainPlaces(places: Place[]): Place[] {
  const prose = places.filter(isProse);
  const size = new Map<string, number>();
  for (const { pattern, words } of prose) size.set(pattern, (size.get(pattern) ?? 0) + words);
  const largest = Math.max(0, ...size.values());
  return prose.filter(({ pattern }) => size.get(pattern)! * 3 >= largest);
}

function isProse({ found, words, block }: Place): boolean {
  return found && words >= PROSE_WORDS && block.kind !== 'heading' && block.linkDensity < 0.5;
}

/** Whether an item, quotation or heading stands among the paragraphs, in `own`, and in no box of its own. */
function isPartOf(own: Set<Element | null>, container: Element): boolean {
  let e = container.closest(IN_TEXT);
  while (e?.matches(IN_TEXT) && !own.has(e)) e = e.parentElement;
  return own.has(e);
}

/** Tag and class of an element, its parent and grandparent. */
function patternOf(container: Element): string {
  const path: string[] = [];
  for (let e: Element | null = container; e && path.length < 3; e = e.parentElement)
    path.push(`${e.tagName}.${String(e.getAttribute('class')).replace(/\d+/gu, '')}`);
  return path.join(' ');
}

/** The elements that hold at least half of the main prose: names and fields in them say nothing of a part. */
function ancestorsOfMost(main: Place[]): Set<Element> {
  const held = new Map<Element, number>();
  const all = wordsOf(main);
  for (const { container, words } of main)
    for (let e: Element | null = container; e; e = e.parentElement) held.set(e, (held.get(e) ?? 0) + words);
  return new Set([...held].filter(([, words]) => words * 2 >= all).map(([element]) => element));
}

/** Whether the block stands in a part of the page that is named as a box, or has a field to write in. */
function isBox(container: Element, holders: Set<Element>): boolean {
  let part: Element | null = null;
  for (let e: Element | null = container; e && !holders.has(e); e = e.parentElement) {
    if (BOX_NAMES.test(`${e.getAttribute('class')} ${e.id}`)) return true;
    part = e;
  }
  return part?.querySelector('input:not([type="hidden"]), textarea') != null;
}

/** Whether an element is a row of labels (tags, share links): several elements of one kind with nothing between them. */
function isLabelRow(container: Element): boolean {
  const { children, childNodes } = container;
  if (children.length < 3 || [...children].some((child) => child.tagName !== children[0]!.tagName)) return false;
  if ([...childNodes].some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data))) return false;
  return [...children].every((child) => {
    const label = child.textContent?.trim() ?? '';
    return label.split(/\s+/u).length <= LABEL_WORDS && !/[.،,:؟?!]$/u.test(label);
  });
} // oxfmt-ignore

function cohesion(folded: string, vocabulary: Set<string>): number {
  const words = contentWords(folded);
  let shared = 0;
  for (const word of words) if (vocabulary.has(word)) shared++;
  return words.size === 0 ? 0 : shared / words.size;
}
