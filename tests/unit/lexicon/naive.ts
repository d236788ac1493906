/**
 * The reference: finds the same candidates as the compiled matcher, slowly and obviously. It shares no code with it but
 * the list of forms: letters are folded by Unicode's own properties, words are cut with one regular expression, and
 * every form is tried at every word.
 */
import type { FormEntry } from '../../../utils/lexicon/forms.ts';
import type { Candidate, Owner } from '../../../utils/lexicon/types.ts';

const SAME: Record<string, string> = Object.fromEntries(
  'آا أا إا ٱا ؤو ئي ىي ةه یي ےي کك ڪك گك ہه ھه ەه پب چج ڤف ژز øo łl đd ıi'
    .split(' ')
    .map((pair) => [pair[0], pair[1]]),
);
const TWO: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th' };
const WHOLE =
  'كسرت كسرتها فسرت فسرتها وفرت وفرتها وفروا كفرت كفروا لغات وحيد وحيدا وغاز فغاز بغاز لغاز كغاز كصد'.split(
    ' ',
  );
/** Blanks, apostrophes and quotation marks part words and are no tokens. */
const JOINING = /[\p{Zs}\t'’‘ʼʻʹ′`´＇"«»“”„‟‹›‚‛「」『』〝〞〟＂]/u;
const NEVER_SEEN = /[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/u;
const MARK = /[\p{M}\u0640]/u;
/** Not letters, so no folded text is ever one of these. */
const MARKED = '<mark>';
const UNSEEN = '<nothing>';
const WORD = /^[\p{L}\p{N}]+$/u;

interface Piece {
  /** Folded letters of a word, or the separator itself. */
  text: string;
  word: boolean;
  start: number;
  end: number;
  /** Where each folded letter begins in the original. */
  letters: number[];
}

/** What a character counts as: its folded letters, MARKED, UNSEEN, or null for a separator. */
function foldCharacter(character: string): string | null {
  if (NEVER_SEEN.test(character)) return UNSEEN;
  if (MARK.test(character)) return MARKED;
  if (!/[\p{L}\p{N}]/u.test(character)) return null;
  if (!/[\p{Script=Arabic}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.test(character))
    return character;
  if (/^[٠-٩]$/u.test(character)) return String(character.charCodeAt(0) - 0x660);
  if (/^[۰-۹]$/u.test(character)) return String(character.charCodeAt(0) - 0x6f0);
  if (character.length > 1) return character;
  const plain = Array.from(character.normalize('NFKC').toLowerCase().normalize('NFD')).filter(
    (part) => !MARK.test(part),
  );
  if (plain.join('').trim() === '') return MARKED;
  const folded = plain.map((part) => SAME[part] ?? TWO[part] ?? part).join('');
  return WORD.test(folded) ? folded : null;
}

/** Words and separators of a text, in order. */
export function pieces(text: string): Piece[] {
  const list: Piece[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    const last = list[list.length - 1];
    if (folded === MARKED) {
      if (last?.word) last.end = end;
    } else if (folded === null) {
      // A pair is two separators, as its two units are.
      for (let i = 0; i < character.length; i++) {
        list.push({ text: character[i]!, word: false, start: at + i, end: at + i + 1, letters: [] });
      }
    } else if (folded !== UNSEEN) {
      const letters = Array.from({ length: folded.length }, () => at);
      if (last?.word) {
        last.text += folded;
        last.end = end;
        last.letters.push(...letters);
      } else list.push({ text: folded, word: true, start: at, end, letters });
    }
    at = end;
  }
  return list;
}

/** Every way to read the first word of a form at a word of the text: the word itself, else without particles. */
function readings(word: string, firsts: Set<string>): { particle: string; rest: string; skip: number }[] {
  if (firsts.has(word)) return [{ particle: '', rest: word, skip: 0 }];
  if (WHOLE.includes(word)) return [];
  const ways: { particle: string; rest: string; skip: number }[] = [];
  const conjunction = /^[وف]/.exec(word)?.[0] ?? '';
  if (conjunction !== '') ways.push({ particle: conjunction, rest: word.slice(1), skip: 1 });
  const tail = word.slice(conjunction.length);
  if (WHOLE.includes(tail)) return [];
  if (tail.startsWith('لل') && tail.length > 3) {
    ways.push({ particle: `${conjunction}ل`, rest: `ا${tail.slice(1)}`, skip: conjunction.length });
    ways.push({ particle: `${conjunction}ل`, rest: `ا${tail}`, skip: conjunction.length });
  }
  const preposition = /^[بكل]/.exec(tail)?.[0] ?? '';
  if (preposition !== '') {
    ways.push({ particle: conjunction + preposition, rest: tail.slice(1), skip: conjunction.length + 1 });
  }
  return ways.filter(({ rest }) => firsts.has(rest) && !WHOLE.includes(rest));
}

/** The tokens of the separators between two words; `null` when a line ends there. */
function gap(separators: Piece[]): string[] | null {
  if (separators.some(({ text }) => /[\n\r\v\f\u0085\u2028\u2029]/.test(text))) return null;
  if (separators.length > 8) return separators.every(({ text }) => JOINING.test(text)) ? [] : null;
  const blank = separators.some(({ text }) => /[\p{Zs}\t]/u.test(text));
  return separators.flatMap(({ text }) => {
    if (JOINING.test(text)) return [];
    if (/[-‐‑–－_]/.test(text)) return blank ? ['-'] : [];
    return [text];
  });
}

/** The candidates of a text by trying every form at every word. */
export function naiveCandidates(entries: FormEntry[], text: string): Candidate[] {
  const list = pieces(text);
  const firsts = new Set(entries.map((entry) => entry.tokens[0]!));
  const found: Candidate[] = [];
  list.forEach((piece, i) => {
    if (!piece.word) return;
    for (const { particle, rest, skip } of readings(piece.text, firsts)) {
      const byPlace = new Map<number, Map<string, FormEntry>>();
      for (const entry of entries) {
        const last = ends(list, i, rest, entry.tokens);
        if (last === null) continue;
        if (particle !== '' && entry.tokens.length === 1 && rest.length < 3) continue;
        const written = text.slice(0, list[last]!.end).replace(/[\p{M}\u0640\p{Cf}]+$/u, '');
        if (entry.heh && /[ةﺓﺔ][\p{M}\u0640ﹰ-ﹿ]*$/u.test(written)) continue;
        const key = `${entry.owner.kind} ${entry.owner.row}`;
        const owners = byPlace.get(last) ?? new Map<string, FormEntry>();
        const other = owners.get(key);
        if (!other || doubt(entry) < doubt(other)) owners.set(key, entry);
        byPlace.set(last, owners);
      }
      for (const [last, owners] of byPlace) {
        const start = piece.letters[skip]!;
        found.push({
          start,
          end: list[last]!.end,
          particle,
          owners: [...owners.values()].map(({ owner }) => owner),
        });
      }
    }
  });
  return found;
}

function doubt({ owner, heh }: FormEntry): number {
  return (owner.inflected ? 4 : 0) + (heh ? 2 : 0) + (owner.quoted ? 1 : 0);
}

/** Index of the piece where a form ends that begins with `rest` at piece `from`; null when it does not stand there. */
function ends(list: Piece[], from: number, rest: string, tokens: string[]): number | null {
  if (tokens[0] !== rest) return null;
  let at = from;
  let token = 1;
  while (token < tokens.length) {
    let next = at + 1;
    while (next < list.length && !list[next]!.word) next++;
    if (next >= list.length) return null;
    for (const separator of gap(list.slice(at + 1, next)) ?? ['\n']) {
      if (tokens[token++] !== separator) return null;
    }
    if (token >= tokens.length || tokens[token] !== list[next]!.text) return null;
    token++;
    at = next;
  }
  return at;
}

/** Candidates as one comparable list: what was found, in order, owners by name. */
export function comparable(candidates: readonly Candidate[]): string[] {
  const name = (owner: Owner) => `${owner.kind}:${owner.id}:${owner.form}:${owner.inflected}:${owner.quoted}`;
  return candidates
    .map(
      ({ start, end, particle, owners }) =>
        `${start}-${end} ${particle} ${owners.map(name).sort().join(' ')}`,
    )
    .sort();
}
