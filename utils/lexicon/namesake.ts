/**
 * Namesakes: a surname that the pack lists alone is somebody else's where another given name stands right before it
 * (سامر نعمان of the pack, and a neighbour called Salma Numan).
 */
import type { Mention, Span } from '../report/types.ts';
import { foldedWords } from '../text/fold.ts';
import { GIVEN_NAMES, ORDINARY_GIVEN_NAMES } from '../text/given-names.ts';
import type { HasLexeme } from '../text/lexeme.ts';
import { sayingForms } from '../voice/verbs-ar.ts';
import type { Place } from './conditions.ts';
import type { Region } from './context.ts';
import { RANKS } from './ranks.ts';
import type { Rows } from './rows.ts';

/** Latin words with a capital that may stand before a surname and are no given name. */
const TITLES = foldedWords(
  'mr mrs ms dr sir lord president vice prime premier minister foreign interior defence defense finance deputy envoy ambassador ' +
    'special representative general gen field marshal colonel col major maj brigadier captain capt lieutenant lt admiral commander ' +
    'chief spokesman spokeswoman spokesperson secretary senator judge king queen prince emir sheikh sultan chancellor speaker ' +
    'strongman warlord chairman director governor mayor mufti dictator leader pm al el le la de bin ben abu abd ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december m mme monsieur madame maréchal général commandant président ministre premier émissaire ambassadeur',
);
const LATIN = /^[a-z]+$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** How far before a surname the person's own given name may stand, in words. */
const FAR = 3;
/** Long words that a title has at least, and the share of them with a capital. */
const TITLE = 4;
const MOST = 0.8;

/**
 * Whether the one word of a person's form is another person's surname here.
 * @param last the mention before it, if any: a name in front of a surname is not its given name
 */
export function isNamesake(rows: Rows, { region, candidate, owner }: Place, last?: Mention): boolean {
  if (owner.kind !== 'entity' || rows.entities.get(owner.id)?.kind !== 'person') return false;
  if (rows.factsOf(owner).words.length > 1 || candidate.particle !== '') return false;
  const before = region.previous(candidate.start);
  const word = region.words[before];
  if (!word || (last && last.end > word.start) || rows.isListed(word.folded)) return false;
  const own = rows.wordsOf(owner.id);
  for (let i = before; i > before - FAR && i >= 0; i--) if (isOwn(own, region.words[i]!.folded)) return false;
  if (GIVEN_NAMES.has(word.folded)) return true;
  if (ORDINARY_GIVEN_NAMES.has(word.folded)) {
    const ahead = region.previous(word.start);
    return ahead >= 0 && introducesName(region.readings(ahead), region.words[ahead]!);
  }
  if (TITLES.has(word.folded) || region.kind === 'headline' || region.kind === 'heading') return false;
  if (!CAPITAL.test(region.text.slice(word.start, word.end))) return false;
  // A capital at the head of a sentence says nothing, nor does one in a title.
  const sentence = region.sentence(word.start);
  return sentence.start < word.start && !isTitle(region, sentence);
}

/** A line without a full stop in which nearly every long word has a capital: "Minister Calls Numan a Liar". */
function isTitle(region: Region, line: Span): boolean {
  const text = region.text.slice(line.start, line.end).trimEnd();
  if (/[.!?]["”»’]?$/u.test(text)) return false;
  const long = text.match(/(?<![\p{L}\p{M}])\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= TITLE && capitals.length >= long.length * MOST;
}

/** The word is among the person's own names, perhaps spelled otherwise: Muhammad for Mohamed, Khaled for Khalid. */
function isOwn(own: ReadonlySet<string>, word: string): boolean {
  if (own.has(word)) return true;
  // two of them written as one: SamerMahmoud Numan
  if ([...own].some((name) => word.startsWith(name) && own.has(word.slice(name.length)))) return true;
  const sound = LATIN.test(word) ? sounded(word) : '';
  return sound !== '' && [...own].some((name) => LATIN.test(name) && sounded(name) === sound);
}

/** Letters as transliterations of Arabic vary them: vowels of one kind, doubled letters, a silent end. */
function sounded(word: string): string {
  return word
    .replace(/ou|oo|o/g, 'u')
    .replace(/[ei]/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
}

function introducesName(readings: readonly string[], word: HasLexeme): boolean {
  return (
    readings.some((reading) => RANKS.has(reading)) ||
    sayingForms(word).some(({ form }) => form === 'perfect' || form === 'imperfect')
  );
}
