/**
 * When a capital is its government: where it says or does something (قالت أنقرة, "Moscow denied"), or something is asked of
 * it or laid to its charge, or it is one of the parties of what states do with one another (بين القاهرة وأنقرة). In all
 * other places it is the city.
 */
import { sayingForms } from '../voice/verbs-ar.ts';
import type { Mention } from '../report/types.ts';
import type { Region } from './context.ts';
import type { Rows } from './rows.ts';
import type { Candidate } from './types.ts';
import {
  ABOUT, ACCUSED, AND, AUXILIARY, BEFORE_FROM, BELONGING, IMPERFECT, LATIN_AFTER, LATIN_BEFORE, LATIN_NOUNS, LATIN_TWO, NOUNS,
  OBJECT, OF, PERFECT, PLACING, RELATIVE, SENT, TWO, VIEW,
} from './metonym-words.ts'; // oxfmt-ignore

/**
 * The word that makes a metonym of `candidate`, or null when it may be just the place.
 * @param last the mention before it, if any
 */
export function metonymWord(
  rows: Rows,
  region: Region,
  candidate: Candidate,
  last: Mention | undefined,
): string | null {
  const at = region.wordFrom(candidate.start);
  const behindOther = last?.why.rule === 'metonym' ? region.next(last.end, true) : -1;
  const previous = region.previous(candidate.start);
  // لأنقرة is to the city, but to the government after موالية; بأنقرة always in it. With و it continues what stands before.
  if (candidate.particle === 'ل' || candidate.particle === 'ول') {
    return at > 0 ? find(region, at - 1, [BELONGING], true) : null;
  }
  if (candidate.particle !== '' && candidate.particle !== 'و') return null;
  if (candidate.particle === 'و') {
    if (behindOther === at) return 'و';
  } else if (previous >= 0) {
    if (behindOther === previous && isAnd(region, previous)) return region.written(previous, 1);
    const subject = last?.end === region.words[previous]!.end ? region.wordFrom(last.start) : 0;
    const word =
      before(region, previous) ?? view(region, previous, candidate) ?? objectVerb(region, subject, NEAR);
    if (word !== null) return word;
  }
  return behind(rows, region, candidate);
}

const BETWEEN = /^(?:between|entre|بين)$/;
const TRAVEL =
  /^(?:shuttl|travel|fl[iy]|flew|road|navett|voyag|vols?$|rout|رحل|الرحل|طريق|الطريق|ت?تنقل|يتنقل|متنقل|جول)/;

/** The word before it: a verb of which it is subject or object, a noun that it completes, a preposition between parties. */
function before(region: Region, previous: number): string | null {
  // has shuttled between Rome, Paris and Cairo: where, and not who
  if (BETWEEN.test(region.words[previous]!.folded)) {
    const [far, near] = [2, 1].map((n) => region.words[previous - n]?.folded ?? '');
    if (TRAVEL.test(near!) || TRAVEL.test(far!)) return null;
  }
  const word = find(region, previous, [PERFECT, IMPERFECT, OBJECT, NOUNS, ABOUT, LATIN_BEFORE]);
  if (word !== null) return word;
  const folded = region.words[previous]!.folded;
  const says = sayingForms(region.words[previous]!).some(
    ({ form, gender, unsure }) => form !== 'masdar' && form !== 'participle' && (gender === 'f' || !unsure),
  );
  if (says) return region.written(previous, 1);
  // بدعم من أنقرة, with support from Ankara, soutien d'Ankara
  if (previous === 0) return null;
  if (region.readings(previous).includes('من')) return find(region, previous - 1, [BEFORE_FROM, NOUNS], true);
  if (region.readings(previous).includes('الي')) return sentTo(region, previous);
  return OF.has(folded) ? find(region, previous - 1, [LATIN_NOUNS]) : null;
}

/** How far before إلى stands what is sent, in words: رسالة واضحة وحازمة إلى. */
const SENT_FAR = 3;

function sentTo(region: Region, preposition: number): string | null {
  for (let i = preposition - 1; i >= Math.max(0, preposition - SENT_FAR); i--) {
    const word = find(region, i, [SENT], true);
    if (word !== null) return word;
  }
  return null;
}

/** `Pour Ankara, « … »` at the head of its sentence. */
function view(region: Region, previous: number, candidate: Candidate): string | null {
  const { start } = region.words[previous]!;
  if (region.text.slice(region.sentence(start).start, start).trim() !== '') return null;
  return /^\s*,?\s*[«"“]/u.test(region.text.slice(candidate.end, candidate.end + MARKS))
    ? find(region, previous, [VIEW])
    : null;
}

/** How far behind a capital the marks may open. */
const MARKS = 6;

/** The words behind it, past a second capital: its verb, or what it is charged with. */
function behind(rows: Rows, region: Region, candidate: Candidate): string | null {
  const { start, end } = candidate;
  let next = region.next(end, true);
  if (next < 0) return headline(region, candidate);
  const previous = region.previous(start);
  // واشنطن، التي اتهمت: a clause behind a comma says more of the government
  const relative = find(region, next, [RELATIVE]) !== null;
  if (relative) next++;
  else if (region.words[next]!.folded === 's') return 's';
  else if (previous >= 0 && find(region, previous, [PLACING]) !== null) return null;
  const past = pastOthers(rows, region, end);
  if (past >= 0) {
    const verb = find(region, past, [TWO, LATIN_TWO]) ?? says(region, past, 'p');
    // In Cairo, and Moscow said: where anything stands before the first, a verb in the past may be of the second alone.
    return verb ?? (previous < 0 ? find(region, past, [LATIN_AFTER]) : null) ?? charge(region, past);
  }
  if (!relative && region.next(end) < 0) return null;
  // Ankara and Moscow have: the second of them
  const verbs = isAnd(region, previous) ? [LATIN_TWO] : [];
  verbs.push(PERFECT, IMPERFECT, AUXILIARY, LATIN_AFTER);
  return find(region, next, verbs) ?? says(region, next, 'f') ?? charge(region, next);
}

/** A verb of saying at word `i`, of a feminine subject or of two of them. */
function says(region: Region, i: number, gender: 'f' | 'p'): string | null {
  const word = region.words[i];
  if (!word || (gender === 'p' && !DUAL.test(word.folded))) return null;
  const said = sayingForms(word).some(
    (one) => (one.form === 'perfect' || one.form === 'imperfect') && one.gender === gender,
  );
  return said ? region.written(i, 1) : null;
}

const DUAL = /(?:تا|ان)$/;

/** Capitals that a list may add to one: each of them is looked for from the others again. */
const OTHERS = 3;

/** Index of the word behind a list of capitals that goes on at `offset` (, Moscow and Abu Dhabi; وموسكو); -1 for no list. */
function pastOthers(rows: Rows, region: Region, offset: number): number {
  let past = -1;
  let end = offset;
  for (let count = 0; count < OTHERS; count++) {
    const next = region.next(end);
    const first = isAnd(region, next) ? next + 1 : region.next(end, true);
    const [head, second] = first < 0 ? [] : region.words.slice(first, first + 2);
    // without conjunction or comma it is no list
    if (!head || (first === next && !head.folded.startsWith('و'))) return past;
    const names = region.readings(first);
    if (names.some((name) => rows.isMetonym(name))) end = head.end;
    else if (second && names.some((name) => rows.isMetonym(`${name} ${second.folded}`))) end = second.end;
    else return past;
    past = region.next(end);
  }
  return past;
}

function isAnd(region: Region, i: number): boolean {
  return AND.has(region.words[i]?.folded ?? '');
}

/** "أنقرة: …" at the head of a headline states a government's position. */
function headline(region: Region, candidate: Candidate): string | null {
  if (region.kind !== 'headline' || region.wordFrom(candidate.start) > 0) return null;
  return region.colonAt(candidate.end) ? ':' : null;
}

/** How far before a charge its verb may stand, in words, and how far before its subject. */
const FAR = 10;
const NEAR = 4;

/** اتهم … أنقرة بإرسال: the charge at word `i`, when its verb stands before. */
function charge(region: Region, i: number): string | null {
  const charged = ACCUSED.has(region.words[i]?.folded ?? '') && objectVerb(region, i, FAR) !== null;
  return charged ? region.written(i, 1) : null;
}

/** The verb that has a government as object, at most `far` words before word `i`: اتهم ماكرون أنقرة. */
function objectVerb(region: Region, i: number, far: number): string | null {
  for (let at = i - 1; at >= Math.max(0, i - far); at--) {
    const verb = find(region, at, [OBJECT]);
    if (verb !== null) return verb;
  }
  return null;
}

/** Word `i` as it stands, when it is in one of the lists: without its particles, the س of the future, or with `bare` its article. */
function find(region: Region, i: number, lists: ReadonlySet<string>[], bare = false): string | null {
  if (i >= region.words.length) return null;
  const future = region.words[i]!.folded.replace(/^س/, '');
  const readings = [future, ...(bare ? region.bareReadings(i) : region.readings(i))];
  return readings.some((reading) => lists.some((words) => words.has(reading))) ? region.written(i, 1) : null;
}
