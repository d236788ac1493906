/**
 * Boxes beside an article's paragraphs: newsletter forms, offers, readers' comments, a note on the author. Markup tells
 * them by where they stand, by their fields, and by what page builders call them; words tell them by sharing little with
 * the article.
 */
import type { Block } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './content-words.ts';
import { endingOf } from './endings.ts';
import type { PlacedText } from './live-text.ts';
import type { Pace } from './pace.ts';

/** What page builders call parts that are not the article, as whole words of class names and ids. */
const BOX_NAMES =
  /(?:^|[\s_-])(?:comments?|comment(?:list|ary-list)|disqus|respond|reply|newsletters?|signup|subscri(?:be|ption)s?|paywall|gate|barrier|offre|abonnement|related(?:posts?)?|recirc(?:ulation)?|recommend(?:ed|ations)?|read-?(?:next|more)|more-posts|most-read|shar(?:e|ing)(?:-?(?:bar|box|buttons))?|social|partage|promo|sponsor(?:ed)?|advert(?:isement)?|cookies?|consent|cmp|gdpr|author-(?:box|bio|card|info)|disclaimer|donat(?:e|ion)|support|breadcrumbs?|tags?(?:-links|cloud)?|pull-?quote|widget|forum|notes|encadre|box|infobox|playlist|sidebar)(?:$|[\s_-])/iu;
/** Share of its content words that a paragraph in a place of its own has to share with the article. */
const COHESION = { elsewhere: 0.15, unfound: 0.15 };
const PROSE_WORDS = 8;
const STANDFIRST_WORDS = 60;
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
  /** Says that the article is over. */
  ends: boolean;
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
    const [pattern, ends] = [patternOf(container), endingOf(folded) !== null];
    places.push({ block, container, pattern, folded, words, found: found(block), ends });
  }
  const main = mainPlaces(places);
  const vocabulary = new Set(main.flatMap((place) => [...contentWords(place.folded)]));
  const patterns = new Set(main.map((place) => place.pattern));
  const holders = ancestorsOfMost(main);
  const firstProse = main[0]?.block.start ?? 0;
  let ended = false;
  for (const place of places) {
    if (pace.due) await pace.rest();
    const { block, container, pattern, folded, words } = place;
    if (headline?.contains(container)) continue;
    if (place.ends) ended ||= main.some((m) => m.block.start < block.start);
    const boxed = isNamedBox(container, holders) || hasFields(container, holders) || isLabelRow(container);
    if (!boxed && mayBeStandfirst(block, words, headline, container, firstProse)) continue;
    const strange = words >= PROSE_WORDS && !patterns.has(pattern) && block.kind !== 'heading';
    const shared = strange || !place.found ? cohesion(folded, vocabulary) : 1;
    if (boxed || (ended && !patterns.has(pattern))) block.article = false;
    else if (strange && shared < COHESION.elsewhere) block.article = false;
    else if (!place.found && words >= PROSE_WORDS && shared < COHESION.unfound) block.article = false;
  }
}

/** The prose that Readability found, in the places that hold most of it, none after an announced end. */
function mainPlaces(places: Place[]): Place[] {
  const end = places.findIndex((p, i) => i > 0 && p.ends && places.slice(0, i).some(isProse));
  const before = end < 0 ? places : places.slice(0, end);
  const prose = before.filter(isProse);
  const size = new Map<string, number>();
  for (const { pattern, words } of prose) size.set(pattern, (size.get(pattern) ?? 0) + words);
  const largest = Math.max(0, ...size.values());
  return prose.filter(({ pattern }) => size.get(pattern)! * 3 >= largest);
} // oxfmt-ignore

function isProse({ found, words, block }: Place): boolean {
  return found && words >= PROSE_WORDS && block.kind !== 'heading' && block.linkDensity < 0.5;
}

/** Tag and class of an element, its parent and grandparent. */
function patternOf(container: Element): string {
  const path: string[] = [];
  for (let e: Element | null = container; e && path.length < 3; e = e.parentElement)
    path.push(`${e.tagName}.${e.getAttribute('class')?.replace(/\d+/gu, '') ?? ''}`);
  return path.join(' ');
}

/** The elements that hold at least half of the main prose: names and fields in them say nothing of a part. */
function ancestorsOfMost(main: Place[]): Set<Element> {
  const held = new Map<Element, number>();
  let all = 0;
  for (const { container, words } of main) {
    all += words;
    for (let e: Element | null = container; e; e = e.parentElement) held.set(e, (held.get(e) ?? 0) + words);
  }
  return new Set([...held].filter(([, words]) => words * 2 >= all).map(([element]) => element));
}

function isNamedBox(container: Element, holders: Set<Element>): boolean {
  for (let e: Element | null = container; e && !holders.has(e); e = e.parentElement) {
    if (BOX_NAMES.test(e.getAttribute('class') ?? '') || BOX_NAMES.test(e.id)) return true;
  }
  return false;
}

/** Whether the block stands in a part of the page with a field to write in. */
function hasFields(container: Element, holders: Set<Element>): boolean {
  let part: Element | null = null;
  for (let e: Element | null = container; e && !holders.has(e); e = e.parentElement) part = e;
  return part?.querySelector('input:not([type="hidden"]), textarea') != null;
}

/** Whether a block stands between headline and text and could sum the article up: `findBody` decides. */
function mayBeStandfirst(
  block: Block,
  words: number,
  headline: Element | null,
  container: Element,
  firstProse: number,
): boolean {
  if (!headline || block.start >= firstProse || words > STANDFIRST_WORDS) return false;
  return Boolean(headline.compareDocumentPosition(container) & FOLLOWING);
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
