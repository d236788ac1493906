/**
 * The grammar of credit lines: where in a line an editor puts the name of the outlet whose text it is. A name in a sentence
 * is no credit, nor is one before a colon and a statement («X: …», a headline's speaker), nor the credit of a picture.
 */
import { fold } from '../text/fold.ts';
import { MONTH_NAMES } from '../article/months.ts';
import { nameKey, outletNamed, type CreditIndex, type NamedOutlet } from './names.ts';

/** A longer line is a sentence. */
const LINE_WORDS = 10;
/** Words of the longest place, person or date beside a name. */
const BESIDE_WORDS = 4;

const LABEL =
  /^(?:المصدر|مصدر الخبر|نقلا عن|عن|بتصرف عن|خاص|كتب|كتبت|متابعات?|اعداد|source|sources|from|via|by|par|with|avec|written by|published by|publie par|reporting by|copyright|texte|text)(?=[\s:/،.]|$)[\s:/،.]*/u;
const PHOTO =
  /(?:^|[^\p{L}])(?:صوره?|تصوير|الصوره|عدسه|photo|photos|image|images|getty|picture|credit photo|video|فيديو)(?:[^\p{L}]|$)/u;
/** Joins names: "AFP and Reuters", «الجزيرة + وكالات». */
const JOINERS =
  /\s+(?:مع|via|avec|with|et|and|\+)\s+|\s*[+&/|،,;]\s*|\s+[-–—ـ]+\s*|\s*[-–—ـ]+\s+|[()[\]«»"“”]+|\s*[:：]\s*|\s+(?:نقلا عن|عن)\s+/iu;
const NOBODY = /^(?:و?وكالات|agencies|agences|خاص|staff|redaction|la redaction|التحرير|\d[\d\s:./]*|©|c)$/u;

/** Outlets that a short line of its own credits, in the order of the line. Empty when it is no credit line. */
export function creditsInLine(index: CreditIndex, line: string): string[] {
  const folded = fold(line).trim();
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0 || words > LINE_WORDS || PHOTO.test(folded) || /[؟?!]$/u.test(folded)) return [];
  const labelled = LABEL.test(strip(folded));
  if (!labelled && isStatement(folded)) return [];
  const parts = line.split(JOINERS).filter((part) => nameKey(part) !== '');
  const found = parts.map((part) => namedIn(index, part));
  const others = parts.filter((_, i) => !found[i]);
  // Beside names only labels, places, persons and dates stand.
  if (others.some((part) => countWords(part) > BESIDE_WORDS || /\p{L}{3}[.؟?!]$/u.test(part.trim())))
    return [];
  const named = found.filter((one) => one !== null);
  const bare = parts.length === 1 && !labelled && !/^\s*[-–—(©[]|[-–—)\]]\s*$/u.test(line);
  return unique(named.filter((one) => !bare || one.alone).map((one) => one.outlet));
}

/** «X: he said so»: a name before a colon with a statement after it. */
function isStatement(folded: string): boolean {
  const after = /[:：]\s*(.+)$/u.exec(folded)?.[1];
  return after !== undefined && countWords(after) >= 3;
}

const DATE = new RegExp(`\\s*(?:\\d{1,2}\\s+(?:${MONTH_NAMES})\\s*)?(?:19|20)\\d\\d\\s*`, 'gu');

function namedIn(index: CreditIndex, part: string): NamedOutlet | null {
  const key = strip(nameKey(part).replace(DATE, ' ')).trim();
  if (NOBODY.test(key)) return null;
  return outletNamed(index, key) ?? outletNamed(index, key.replace(LABEL, ''));
}

function strip(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+/u, '');
}

const OPENING = [
  // طرابلس (أ ف ب) - …; TRIPOLI, Sept 3 (Reuters) - …; (رويترز) - …
  /^(?<place>[^()[\]:]{0,40}?)\s*[([](?<name>[^()[\]]{2,40})[)\]]\s*[-–—ـ:]/u,
  // طرابلس/ الأناضول/ …
  /^(?<place>[^/.:]{2,30}?)\s*\/\s*(?<name>[^/.:]{2,30}?)\s*\/\s/u,
  // طرابلس – الشرق الأوسط – …; بنغازي - بوابة الوسط: …
  /^(?<place>[^-–—ـ.:]{2,40}?)\s*[-–—ـ،,]+\s*(?<name>[^-–—ـ.:،,]{2,40}?)\s*[-–—ـ:]+\s/u,
  // رويترز - …
  /^(?<place>)(?<name>[^-–—ـ.:،,()]{2,40}?)\s+[-–—ـ]+\s/u,
];

/** Outlets credited at the opening of a paragraph: a dateline that names an agency or the outlet. */
export function creditsInOpening(index: CreditIndex, paragraph: string): string[] {
  for (const pattern of OPENING) {
    const found = pattern.exec(paragraph.trimStart())?.groups;
    if (!found || countWords(found['place'] ?? '') > BESIDE_WORDS) continue;
    const names = creditsInLine(index, `(${found['name']!})`);
    if (names.length > 0) return names;
  }
  return [];
}

/** Words after which a name in brackets is explained or mentioned, not credited. */
const MENTION =
  /(?:^|[^\p{L}])[وفبكل]*(?:وكاله|وكالات|انباء|صحيفه|جريده|قناه|شبكه|موقع|عن|من|في|مع|الي|قال|قالت|وفق|حسب|مراسل|agency|agence|newspaper|network|channel|chaine|told|said|a|to|of|de|la|le|the)$/u;

/** Outlets credited at the very end of an article: «… . (رويترز)», "… – AFP", «… . المصدر: …». */
export function creditsInEnding(index: CreditIndex, paragraph: string): string[] {
  const text = paragraph.trim();
  const bracket = /^(.*?)\s*[([]([^()[\]]{2,40})[)\]]\s*\.?$/su.exec(text);
  if (bracket && !MENTION.test(fold(bracket[1]!).trim())) return creditsInLine(index, `(${bracket[2]!})`);
  const source = /[.؟?!»"”]\s*((?:المصدر|نقلا عن|Source)\s*[:：/]\s*[^.:]{2,40})\.?$/u.exec(text);
  if (source) return creditsInLine(index, source[1]!);
  const dashed = /[.؟?!»"”]\s*[-–—/©]+\s*([^-–—.:]{2,30})\.?$/u.exec(text);
  return dashed ? creditsInLine(index, `(${dashed[1]!})`) : [];
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
