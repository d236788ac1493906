/** What the shape of a line says of it: a way through the site's sections, a ticker of figures, a sentence. */

/** A sign that parts the steps of a way or the entries of a bar; a slash or dash inside a word parts nothing. */
const STEP = /(?:^|\s)(?:[/›»>|\\→←]|::)(?=\s)/gu;
const FIGURE = /\d/u;
/** Tokens of the longest line that is an address with its label; of the shortest ticker, and the share of them that hold figures. */
const LINK_TOKENS = 6;
/** Words of a line that is a sentence whatever it ends with; and of one that is, beside other sentences. */
const LONG = { alone: 25, beside: 20 };
const TICKER = { tokens: 4, share: 0.4 };
/** Quotation marks and brackets behind a stop; in French a space stands between. */
const CLOSING = `\\s?["'”»“)\\]]*`;
const FULL_STOP = new RegExp(`(?<![.…])[.!۔]${CLOSING}$`, 'u');
const ANY_STOP = new RegExp(`[.!?؟۔…]${CLOSING}$`, 'u');
const TRAILS = /(?:\.{2,}|…)$/u;
const QUOTED = /^["“«].+["”»]$/su;

/** Words that begin with a «و» of their own and open headlines. */
const WAW_NOUN =
  'زير|زراء|زاره|زارت|زيره|فد|فود|فاه|فيات|كاله|كالات|كيل|اشنطن|ثيقه|ثائق|سط|سطاء|سائل|ساطه|حده|حدات|قف|قود|جهاء|صول|لايه|لي |ليد|الي |الد|ضع|اقع|عود|عد |رشه|رقه|صيه|طن|رق|يكي|احد|اقعه|ابل|جود';
const CONTINUED = new RegExp(
  `^(?:و(?!${WAW_NOUN})\\p{L}{2,}|كما|فيما|بينما|في (?:الاثناء|المقابل|غضون)|من (?:جهت|جانب)\\p{L}+|غير ان|الا ان|لكن)(?!\\p{L})`,
  'u',
);

/** Whether a folded line takes up what was said before: Arabic paragraphs after the first begin with «و» or the like. */
export function isContinued(folded: string): boolean {
  return CONTINUED.test(folded.replace(/^[^\p{L}]+/u, ''));
}

/** Whether a line ends as a sentence does. */
export function isClosed(line: string): boolean {
  return FULL_STOP.test(line);
}

/** Whether a line ends in dots. */
export function trailsOff(line: string): boolean {
  return TRAILS.test(line);
}

/** French marks stand apart from what they hold, as the signs of a way through the site do. */
const SPACED_QUOTE = /«\s[^«»]*\s»/gu;

/** Whether a line that is no sentence leads through sections («الرئيسية / أخبار / سياسة») lists figures, or is a link. */
export function isBar(line: string): boolean {
  if (FULL_STOP.test(line)) return false;
  if ((line.replace(SPACED_QUOTE, ' ').match(STEP)?.length ?? 0) >= 2 && !/[؟?!]$/u.test(line)) return true;
  const tokens = line.split(/\s+/u);
  if (tokens.length <= LINK_TOKENS && /(?:^|\s)https?:\/\/\S+$/u.test(line)) return true;
  return tokens.length >= TICKER.tokens && tokens.filter((t) => FIGURE.test(t)).length / tokens.length >= TICKER.share;
} // oxfmt-ignore

/** A bullet, a headline, a dash and a date: an entry in a list of other articles. */
const DATED_ITEM =
  /^[-–•*]\s.+\s[-–—|]\s*(?:\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}+\s\d{4}|\d{1,4}([-./])\d{1,2}\1\d{1,4})$/u;

/** Whether a line is such an entry. */
export function isDatedItem(line: string): boolean {
  return DATED_ITEM.test(line);
}

/**
 * How much of a sentence a line is: `strong` stands by itself; `weak` (a short sentence, one that trails off, the
 * announcement of a list) only beside other sentences: teasers, buttons and counters are short too.
 */
export function sentenceOf(line: string, folded: string, words: number): 'strong' | 'weak' | null {
  const full = FULL_STOP.test(line);
  const trails = trailsOff(line);
  // A colon makes no sentence, nor do two dots: headlines have them.
  const punctuated = /(?:[،,؛;؟?!]|(?<!\.)\.)(?:\s|$)/u.test(line);
  if (line.includes('*') && words < 12) return null;
  if (trails) return words >= 2 ? 'weak' : null;
  if (words >= 8 && isContinued(folded)) return 'strong';
  if (words >= LONG.alone || (words >= 12 && (ANY_STOP.test(line) || punctuated)) || (words >= 8 && full)) return 'strong';
  if (words >= LONG.beside || ((full || QUOTED.test(line)) && words >= 2)) return 'weak';
  return /[:：]$/u.test(line) && words >= 4 ? 'weak' : null;
} // oxfmt-ignore
