/** Whether a candidate satisfies the rules of a row that lists its form. */
import type { Span, Why } from '../report/types.ts';
import { foldTable, PUNCTUATION, QUOTE, APOSTROPHE, MARK, FORMAT, LETTER } from '../text/table.ts';
import type { Region } from './context.ts';
import type { PhraseList } from './phrase-list.ts';
import type { FoldedRule, Phrase, Rows } from './rows.ts';
import type { Candidate, Owner } from './types.ts';

/** How many words on either side are near. */
export const NEAR = 8;

/** What the rules may ask about the article. */
export interface Page {
  text: string;
  /** ISO date, or null when unknown. */
  published: string | null;
  outlet: string | null;
  onTopic: boolean;
}

/** What the rules may ask about one place. */
export interface Place {
  region: Region;
  candidate: Candidate;
  owner: Owner;
  /** Whether the row's full name is named where it may vouch for this form. */
  fullNamed: boolean;
  /** What else in the article vouches for a name that stands without its `near` word; asked only then. */
  vouch?: (place: Place) => Found | null;
  /** Set when the answer depends on more than the words around the place: it may be another in a later round. */
  open?: boolean;
  /** The answer of `namesAnother`, once it was asked. */
  another?: 'before' | 'behind' | '';
}

/** The reason a candidate is accepted for an owner, or null when a rule forbids it. */
export function satisfied(rows: Rows, page: Page, place: Place): Why | null {
  const { listed, capital, rules, why } = rows.factsOf(place.owner);
  const { start, end } = place.candidate;
  if (place.owner.quoted && !inMarks(page.text, place.candidate)) return null;
  if (capital && COMMON_NOUN.test(page.text.slice(start, end))) return null;
  if (isPreposition(page.text, start, end) || namesAnother(rows, place)) return null;
  let best = why;
  for (const rule of rules) {
    const found = check(rule, page, place, listed);
    if (found === null) return null;
    if (found.rule !== '') best = { ...found, form: listed };
  }
  return best;
}

/** A rule that was satisfied, and by what. */
export interface Found {
  rule: string;
  detail?: string;
}

const NOTHING: Found = { rule: '' };

function check(folded: FoldedRule, page: Page, place: Place, form: string): Found | null {
  const { rule } = folded;
  const { region, candidate } = place;
  if (!inRange(page.published, rule.from, rule.until)) return null;
  if (rule.exactCase && !sameCase(page.text.slice(candidate.start, candidate.end), form)) return null;
  if (rule.quotedOnly && !inMarks(page.text, candidate)) return null;
  if (rule.tagOnly && !isTag(page.text, candidate, region)) return null;
  if (folded.notNear && near(region, candidate, folded.notNear) !== undefined) return null;
  let found = NOTHING;
  if (folded.before || folded.after) {
    const named = checkBeside(folded, place);
    if (named === null) return null;
    found = named;
  }
  if (folded.near) {
    const words = near(region, candidate, folded.near);
    if (words === undefined) place.open = true;
    if (words !== undefined) found = { rule: 'near', detail: words };
    else if (rule.orEarlierFull && place.fullNamed) found = { rule: 'earlier-full-name' };
    else if (rule.orQuoted && inMarks(page.text, candidate)) found = { rule: 'quoted' };
    else if (rule.orOnTopic && page.onTopic) found = { rule: 'on-topic' };
    else if (rule.orOutlet !== undefined && rule.orOutlet === page.outlet) found = { rule: 'own-outlet' };
    else {
      const vouched = place.vouch?.(place) ?? null;
      if (!vouched) return null;
      found = vouched;
    }
  }
  return found;
}

/** Whether the words that a rule asks for stand right before and right behind a form. */
function checkBeside(folded: FoldedRule, { region, candidate }: Place): Found | null {
  const { before, after } = beside(region, candidate);
  let found = NOTHING;
  if (folded.after) {
    const phrase = folded.after.find((words) => endsAt(region, before, words));
    if (!phrase) return null;
    found = { rule: 'after', detail: region.written(before - phrase.length + 1, phrase.length) };
  }
  if (folded.before) {
    const phrase = folded.before.find((words) => startsAt(region, after, words));
    if (!phrase) return null;
    found = { rule: 'before', detail: region.written(after, phrase.length) };
  }
  return found;
}

/** Where words stand that make a form the name of something else (the parliament of another state); '' for nowhere. */
export function namesAnother(rows: Rows, place: Place): 'before' | 'behind' | '' {
  if (place.another !== undefined) return place.another;
  const { forbidding } = rows.factsOf(place.owner);
  if (forbidding.length === 0) return '';
  const { region, candidate } = place;
  const { before, after } = beside(region, candidate);
  // سلامة للصحافيين: a particle keeps two words apart, سلامة الصحافيين is theirs
  const joins = (phrase: Phrase) =>
    region.words[after]?.folded === phrase[0] && startsAt(region, after, phrase);
  const behind = forbidding.some((rule) => rule.notBefore.some(joins));
  const ahead = () =>
    forbidding.some((rule) => rule.notAfter.some((phrase) => endsAt(region, before, phrase)));
  return (place.another = behind ? 'behind' : ahead() ? 'before' : '');
}

/** The words right before and right behind a form; -1 for none. */
function beside(region: Region, { start, end, particle }: Candidate): { before: number; after: number } {
  // Paris, Texas: what tells places apart stands after a comma.
  const latin = /\p{Script=Latin}/u.test(region.text[start] ?? '');
  // A particle between two words keeps them apart: سامر ونعمان are two men.
  let after = region.next(end, latin);
  // ما يعرف بـ«الجيش»: the particle is written by itself before the marks
  if (after >= 0 && region.words[after]!.folded === 'ب') after++;
  return { before: particle === '' ? region.previous(start) : -1, after };
}

/**
 * Whether a date lies in a range, both ends inside, as far as the shorter date goes. An undated article satisfies `from`
 * and fails `until`: of two rows that share a form over time the later one is meant.
 */
export function inRange(published: string | null, from?: string, until?: string): boolean {
  if (published === null) return until === undefined;
  if (from !== undefined && published.slice(0, from.length) < from.slice(0, published.length)) return false;
  return until === undefined || published.slice(0, until.length) <= until.slice(0, published.length);
}

/**
 * The words, as they stand in the text, that are one of the phrases within a few words on either side; attached particles
 * and the article make no difference.
 */
function near(region: Region, span: Span, phrases: PhraseList): string | undefined {
  const from = region.wordFrom(span.start);
  const to = region.wordFrom(span.end);
  const last = Math.min(region.words.length, to + NEAR);
  for (let i = Math.max(0, from - NEAR); i < last; i++) {
    if (i >= from && i < to) continue;
    const phrase = phrases.at(region, i);
    if (phrase) return region.written(i, phrase.length);
  }
  return undefined;
}

function startsAt(region: Region, i: number, phrase: Phrase): boolean {
  if (i < 0) return false;
  for (let k = 0; k < phrase.length; k++) if (!exactly(region, i + k, phrase[k]!)) return false;
  return true;
}

function endsAt(region: Region, i: number, phrase: Phrase): boolean {
  return i >= 0 && startsAt(region, Math.max(-1, i - phrase.length + 1), phrase);
}

function exactly(region: Region, i: number, word: string): boolean {
  return i >= 0 && i < region.words.length && region.readings(i).includes(word);
}

const OPENING = /["“”„«‹‘'([（﴾]/;
const CLOSING = /["“”»›’')\]）﴿]/;

/** Whether a span stands alone between quotation marks or brackets. A particle before it may stand outside the name. */
export function inMarks(text: string, span: Span): boolean {
  const table = foldTable();
  const skip = (at: number) => table[text.charCodeAt(at)] === MARK || table[text.charCodeAt(at)] === FORMAT;
  let before = span.start - 1;
  while (before >= 0 && (skip(before) || table[text.charCodeAt(before)]! >= LETTER)) before--;
  let after = span.end;
  while (after < text.length && skip(after)) after++;
  const marks = [QUOTE, APOSTROPHE, PUNCTUATION];
  return (
    marks.includes(table[text.charCodeAt(before)]!) &&
    OPENING.test(text[before] ?? '') &&
    CLOSING.test(text[after] ?? '')
  );
}

const INVISIBLE = /[\s\p{Cf}]/u;

/** Whether a span is set off like an agency's tag: by brackets, dashes or slashes, or by one of them and the line's end. */
function isTag(text: string, span: Span, line: Span): boolean {
  let { start, end } = span;
  while (start > line.start && INVISIBLE.test(text[start - 1]!)) start--;
  while (end < line.end && INVISIBLE.test(text[end]!)) end++;
  const before = text.slice(line.start, start);
  const after = text.slice(end, line.end);
  const left = before === '' || /[-–—/|([«"“،]$/.test(before);
  const right = after === '' || /^[-–—/|)\]»"”:،.]/.test(after);
  return left && right && (/[-–—/|([]$/.test(before) || /^[-–—/|)\]]/.test(after));
}

/** وإلى and فإلى, and to: folding makes them one with والي, a governor. */
const PREPOSITION = /^(?:إل[ىي]|الى)\s/u;

function isPreposition(text: string, start: number, end: number): boolean {
  const first = text[start];
  return (first === 'و' || first === 'ف') && PREPOSITION.test(text.slice(start + 1, end));
}

const COMMON_NOUN = /^\p{Ll}+$/u;

function sameCase(shown: string, form: string): boolean {
  const letters = (word: string) => word.normalize('NFC').replace(/[^\p{Script=Latin}\p{N}]/gu, '');
  // an acronym written as a name is one in capitals too: Eni, ENI
  return letters(shown) === letters(form) || letters(shown) === letters(form).toUpperCase();
}
