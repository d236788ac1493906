/** What the words and the shape of a block say of it. */
import { fold } from '../text/fold.ts';
import type { Block } from '../report/types.ts';
import { contentWords } from './content-words.ts';
import { isCaption } from './caption.ts';
import { countWords } from './count-words.ts';
import { isDateline } from './dateline.ts';
import { announces, isAdvertLabel, type Announced } from './furniture.ts';
import { isNotice } from './service.ts';
import { isBar, isClosed, isDatedItem, sentenceOf, trailsOff } from './shape.ts';

export interface Judged extends Block {
  /** As printed, without white space around it. */
  raw: string;
  folded: string;
  words: number;
  /** Reads like a sentence of an article, by itself or beside others. */
  prose: boolean;
  /** A sentence by itself: what is prose only beside others is not. */
  strong: boolean;
  /** Ends with a full stop. */
  closed: boolean;
  /** The same words stand elsewhere as a block of their own. */
  repeated: boolean;
  announces: Announced | null;
  /** A date line, byline, counter, caption, or way through the site. */
  meta: boolean;
  /** Its content words, found when they are first asked for: an article in one piece is told without them. */
  readonly vocabulary: Set<string>;
}

/** Words of the shortest sentence that may open a passage before a longer one. */
const OPENING_WORDS = 5;
const HEADING_WORDS = 8;
/** Words of the shortest paragraph of an author who lets every sentence trail off. */
const TRAILING_WORDS = 12;

export function judge(text: string, blocks: Block[]): Judged[] {
  const folded = blocks.map((b) => fold(text.slice(b.start, b.end)).trim());
  const counts = new Map<string, number>();
  for (const key of folded) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weak = new Set<Judged>();
  const judged = blocks.map((block, i): Judged => {
    const key = folded[i]!;
    const words = countWords(key);
    const said = announces(key) ?? (isNotice(key) ? 'insertion' : null);
    const raw = text.slice(block.start, block.end).trim();
    const meta =
      isDateline(key, words) ||
      isCaption(key, words) ||
      isBar(raw) ||
      isAdvertLabel(key) ||
      isDatedItem(raw) ||
      block.kind === 'meta' ||
      block.kind === 'caption';
    const reads = block.article && block.linkDensity < 0.5 && !meta && said === null;
    const sentence = reads ? sentenceOf(raw, key, words) : null;
    let vocabulary: Set<string> | undefined;
    const one: Judged = {
      ...block,
      raw,
      folded: key,
      words,
      repeated: counts.get(key)! > 1,
      announces: said,
      meta,
      prose: sentence === 'strong',
      strong: sentence === 'strong',
      closed: isClosed(raw),
      get vocabulary() {
        return (vocabulary ??= contentWords(key));
      },
    };
    if (sentence === 'weak') weak.add(one);
    return one;
  });
  joinSentences(judged, weak);
  return judged;
}

/** Short sentences are prose beside prose: after it, or, when long enough, right before it. */
function joinSentences(judged: Judged[], weak: Set<Judged>): void {
  const lines = judged.filter((b) => !b.meta && b.words > 0);
  for (const block of trailing(lines, weak)) block.prose = block.strong = true;
  lines.forEach((block, i) => {
    const before = lines[i - 1];
    // The answer to a question may be short.
    const answers = before && /[?؟]$/u.test(before.folded) && isPlain(before) && lines[i - 2]?.prose;
    if (weak.has(block) && (before?.prose || answers) && block.kind !== 'heading') block.prose = true;
  });
  for (let i = lines.length - 2; i >= 0; i--) {
    const block = lines[i]!;
    if (!weak.has(block) || block.words < OPENING_WORDS) continue;
    const next = lines[i + 1]!;
    // A short sentence may close the part before a sub-heading.
    const heads = block.closed && !next.announces && next.words < HEADING_WORDS && lines[i + 2]?.prose;
    if (next.prose || heads) block.prose = true;
  }
}

/**
 * The paragraphs of an author who ends hardly any otherwise than in dots, when they are most of the text. Of teasers, which
 * end like that, each has a headline over it.
 */
function trailing(lines: Judged[], weak: Set<Judged>): Judged[] {
  const trails = (b: Judged | undefined) =>
    b !== undefined && weak.has(b) && b.words >= TRAILING_WORDS && trailsOff(b.raw);
  const found = lines.filter(trails);
  const together = found.length === 1 || lines.some((b, i) => trails(b) && trails(lines[i + 1]));
  return together && wordsIn(found) > 2 * wordsIn(lines.filter((b) => b.strong)) ? found : [];
}

function wordsIn(blocks: Judged[]): number {
  return blocks.reduce((sum, b) => sum + b.words, 0);
}

/** Whether a block may stand in the article although it is no prose: a heading, a list item, a standfirst. */
export function isPlain(block: Judged): boolean {
  return (
    block.article &&
    !block.repeated &&
    !block.meta &&
    !block.announces &&
    block.linkDensity < 0.5 &&
    block.words > 0
  );
}
