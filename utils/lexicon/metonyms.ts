/**
 * When a capital is its government: where it says or does something (قالت أنقرة, "Moscow denied"), or something is asked of
 * it or laid to its charge, or it is one of the parties of what states do with one another (بين القاهرة وأنقرة). In all
 * other places it is the city.
 */
import { sayingForms } from '../voice/verbs-ar.ts';
import type { Region } from './context.ts';
import type { Rows } from './rows.ts';
import type { Candidate } from './types.ts';
import {
  ABOUT, ACCUSED, AND, AUXILIARY, BEFORE_FROM, BELONGING, IMPERFECT, LATIN_AFTER, LATIN_BEFORE, LATIN_NOUNS, LATIN_TWO, NOUNS,
  OBJECT, OF, PERFECT, RELATIVE, SENT, TWO, VIEW,
} from './metonym-words.ts'; // oxfmt-ignore

/** The word that makes a metonym of `candidate`, or null when it may be just the place. */
export function metonymWord(
  rows: Rows,
  region: Region,
  candidate: Candidate,
  afterMetonym: boolean,
): string | null {
  const at = region.wordFrom(candidate.start);
  const previous = region.previous(candidate.start);
  // لأنقرة is to the city, but to the government after موالية; بأنقرة always in it. With و it continues what stands before.
  if (candidate.particle === 'ل' || candidate.particle === 'ول') {
    return at > 0 ? find(region, at - 1, [BELONGING]) : null;
  }
  if (candidate.particle !== '' && candidate.particle !== 'و') return null;
  if (candidate.particle === 'و') {
    if (afterMetonym) return 'و';
  } else if (previous >= 0) {
    const word = before(region, previous) ?? view(region, previous, candidate);
    if (word !== null) return word;
  }
  return behind(rows, region, candidate);
}

/** The word before it: a verb of which it is subject or object, a noun that it completes, a preposition between parties. */
function before(region: Region, previous: number): string | null {
  const word = find(region, previous, [PERFECT, IMPERFECT, OBJECT, NOUNS, ABOUT, LATIN_BEFORE]);
  if (word !== null) return word;
  const folded = region.words[previous]!.folded;
  const says = sayingForms(region.words[previous]!).some(
    ({ form, gender, unsure }) => form !== 'masdar' && form !== 'participle' && (gender === 'f' || !unsure),
  );
  if (says) return region.written(previous, 1);
  // بدعم من أنقرة, with support from Ankara, soutien d'Ankara
  if (previous === 0) return null;
  if (find(region, previous, [new Set(['من'])])) return find(region, previous - 1, [BEFORE_FROM, NOUNS]);
  if (find(region, previous, [new Set(['الي'])])) return sentTo(region, previous);
  return OF.has(folded) ? find(region, previous - 1, [LATIN_NOUNS]) : null;
}

/** How far before إلى stands what is sent, in words: رسالة واضحة وحازمة إلى. */
const SENT_FAR = 3;

function sentTo(region: Region, preposition: number): string | null {
  for (let i = preposition - 1; i >= Math.max(0, preposition - SENT_FAR); i--) {
    const word = find(region, i, [SENT]);
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
  let next = region.next(candidate.end);
  // واشنطن، التي اتهمت: a clause behind a comma says more of the government
  if (next < 0) {
    const which = region.wordFrom(candidate.end);
    const aside = /^\s*،\s*$/u.test(
      region.text.slice(candidate.end, region.words[which]?.start ?? candidate.end),
    );
    if (!aside || find(region, which, [RELATIVE]) === null) return headline(region, candidate);
    next = which;
  }
  const second = region.readings(next).some((reading) => rows.isMetonym(reading));
  if (second && region.words[next]!.folded.startsWith('و')) {
    const verb = region.next(region.words[next]!.end);
    return verb < 0 ? null : find(region, verb, [TWO]);
  }
  if (AND.has(region.words[next]!.folded)) return beforeTwo(rows, region, next + 1);
  // Ankara and Moscow have: the second of them
  const joined = AND.has(region.words[region.previous(candidate.start)]?.folded ?? '');
  if (joined && find(region, next, [LATIN_TWO]) !== null) return region.written(next, 1);
  if (region.words[next]!.folded === 's') return 's';
  if (find(region, next, [RELATIVE]) !== null) next++;
  const word = find(region, next, [PERFECT, IMPERFECT, AUXILIARY, LATIN_AFTER]);
  if (word !== null) return word;
  // اتهم … أنقرة بإرسال
  const charge = region.words[next]?.folded ?? '';
  return ACCUSED.has(charge) && accusedBefore(region, next) ? region.written(next, 1) : null;
}

/** A second capital at word `i`, and a verb of both behind it. */
function beforeTwo(rows: Rows, region: Region, i: number): string | null {
  const second = i < region.words.length && region.readings(i).some((reading) => rows.isMetonym(reading));
  return second ? find(region, i + 1, [LATIN_TWO]) : null;
}

/** "أنقرة: …" at the head of a headline states a government's position. */
function headline(region: Region, candidate: Candidate): string | null {
  if (region.kind !== 'headline' || region.wordFrom(candidate.start) > 0) return null;
  return region.colonAt(candidate.end) ? ':' : null;
}

/** How far before a charge its verb may stand, in words. */
const FAR = 10;

function accusedBefore(region: Region, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (find(region, i, [OBJECT]) !== null) return true;
  }
  return false;
}

function find(region: Region, i: number, lists: ReadonlySet<string>[]): string | null {
  if (i >= region.words.length) return null;
  const word = region.words[i]!.folded;
  const readings = word.startsWith('س') ? [...region.readings(i), word.slice(1)] : region.readings(i);
  return readings.some((reading) => lists.some((words) => words.has(reading))) ? region.written(i, 1) : null;
}
