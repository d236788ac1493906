/** Whose a string is by the words right beside it: بقيادة …, التابع لـ…, or its commander or spokesman named next to it. */
import type { Span } from '../report/types.ts';
import { foldedWords } from '../text/fold.ts';
import type { Region } from './context.ts';
import type { Accepted, BodyCandidate } from './entities.ts';
import { isAnotherName, ofSide } from './claims.ts';
import type { Claim, Decision } from './claims.ts';
import type { Rows } from './rows.ts';
import type { Owner } from './types.ts';

/** Words that tie a force to whoever is named next. */
const LINKS = foldedWords(
  'بقيادة التابع التابعة التابعين الموالي الموالية الموالين بزعامة برئاسة بإمرة الخاضع الخاضعة المؤيد المؤيدة المحسوب المحسوبة ' +
    'المناصر المناصرة يقوده يقودها يتزعمه يتزعمها تحت led loyal under backed of aligned dirigée dirigé commandée commandé fidèle pro du de',
);
/** What may stand between the link and the name: ranks, titles, prepositions. */
const TITLES = foldedWords(
  'المشير اللواء العميد العقيد الفريق الجنرال المقدم الرائد النقيب الملازم السيد المتقاعد طيار ركن أول الركن الأول القائد المتحدث ' +
    'الناطق الرسمي باسم الدكتور المهندس رئيس العسكري إمرة قيادة على to by the à au par le la maréchal général field marshal ' +
    'general commander spokesman spokesperson spokeswoman major brigadier colonel lieutenant retired chief porte parole chef command orders commandement ordres',
);
/** Words before the string that make a name after it, or before them, that of its commander or spokesman. */
export const OFFICES = foldedWords(
  'قائد القائد قيادة باسم الناطق المتحدث العام spokesman spokesperson commander chief chef commandant porte parole of the',
);
/** What may stand between a force's name and the link: those who make it up (the army's forces under …), or الذي يقوده. */
const MEN = foldedWords(
  'الذي التي forces troops units fighters soldiers members brigades unités soldats combattants',
);
/** Longest way from the string to the name, in words. */
const FAR = 6;

/** Whoever calls it so may be named between. */
const RENAMED = 2;
const WHICH = /^\s*[،,]?\s*(?:الذي|التي|which|that|que)\s/u;

/** Decides by the words beside mention `i` of `mentions`, or null. */
export function beside(
  rows: Rows,
  text: string,
  mentions: readonly Accepted[],
  i: number,
  claims: Claim[],
): Decision | null {
  const mention = mentions[i]!;
  const next = mentions[i + 1];
  if (next && next.region === mention.region && leads(rows, text, mention, next)) {
    return ofSide(rows, claims, rows.side(next.id), 'beside');
  }
  // جيش البلاد الذي يسميه فلان قوات نعمان
  const renamed = mentions
    .slice(i + 1, i + 1 + RENAMED)
    .find((other) => claims.some(({ entity }) => entity === other.id) && isAnotherName(other));
  if (renamed?.region === mention.region && WHICH.test(text.slice(mention.end, renamed.start)))
    return { entity: renamed.id, rule: 'beside', detail: renamed.surface };
  // سامر نعمان قائد جيش البلاد
  const previous = mentions[i - 1];
  if (!previous || previous.region !== mention.region || !isPerson(rows, previous)) return null;
  const between = wordsBetween(mention.region, previous, mention);
  const office = between.length > 0 && between.length <= FAR && between.every((word) => isOffice(word));
  return office ? ofSide(rows, claims, rows.side(previous.id), 'beside') : null;
}

function leads(rows: Rows, text: string, mention: Accepted, next: Accepted): boolean {
  const between = wordsBetween(mention.region, mention, next);
  const gap = text.slice(mention.end, next.start);
  if (between.length > FAR) return false;
  const at = MEN.has(between[0] ?? '') && LINKS.has(between[1] ?? '') ? 1 : 0;
  const linked = between.length > at && LINKS.has(between[at]!);
  const titles = between.slice(linked ? at + 1 : 0);
  if (!titles.every((word) => TITLES.has(word) || LINKS.has(word))) return false;
  // A clause may be set off: the army, led by somebody
  if (linked) return /^\s*[،,]?[^.؛،,:!؟?\n]*$/u.test(gap);
  const before = mention.region.wordFrom(mention.start) - 1;
  const office =
    (before >= 0 && mention.region.readings(before).some((word) => OFFICES.has(word))) ||
    // army spokesman Name
    between.some((word) => OFFICES.has(word) && /^[a-z]{4}/.test(word));
  return office && isPerson(rows, next) && /^[\s،,(«"“\p{L}\p{M}\p{Cf}-]*$/u.test(gap);
}

/** Index of the word of a form that ties its head to whoever is named behind it; -1 when there is none. */
export function linkIn(words: readonly string[]): number {
  // A head of one word is too little: House of Representatives is one name.
  return words.findIndex((word, i) => i > 1 && LINKS.has(word));
}

/**
 * The head of a form that says itself whose it is (جيش البلاد بقيادة فلان, مجلس الأمن التابع للأمم المتحدة): the part
 * before the link, when that part is a form of its own. What follows the link is then a mention of its own.
 */
export function linkedHead(
  rows: Rows,
  { region, start }: BodyCandidate,
  owner: Owner,
): (Span & { form: string }) | null {
  if (owner.kind !== 'entity') return null;
  const { words, link } = rows.factsOf(owner);
  if (link < 0) return null;
  const form = words.slice(0, link).join(' ');
  if (!rows.isShared(form) && !rows.isForm(owner.id, form)) return null;
  return { start, end: region.words[region.wordFrom(start) + link - 1]!.end, form };
}

/** Folded words between two mentions, particles and all. */
function wordsBetween(region: Region, first: Span, second: Span): string[] {
  return region.words
    .slice(region.wordFrom(first.end), region.wordFrom(second.start))
    .map((word) => word.folded);
}

function isPerson(rows: Rows, mention: Accepted): boolean {
  return rows.entities.get(mention.id)?.kind === 'person';
}

function isOffice(word: string): boolean {
  return OFFICES.has(word) || TITLES.has(word);
}
