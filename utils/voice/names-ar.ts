/** Reads an Arabic noun phrase in a speaker's place: who is it? */
import { wordMatches } from '../text/lexeme.ts';
import { GIVEN_NAMES } from '../text/given-names.ts';
import * as is from './classes-ar.ts';
import type { MentionIndex } from './mentions.ts';
import type { Named } from './named.ts';
import { particleOf, runsIn, type Run } from './runs.ts';
import { respelled } from './tokens.ts';
import type { Token } from './types.ts';

const JOINED_ARTICLE = wordMatches(/^[وف]?ال/);
const LEADS_TO_NAME = wordMatches(/^(?:و|ف)?(?:باسم|بقياده|برياسه|بزعامه|بامره|نظيره|نظيرته|لدي)$/);
const WITH_OTHERS = wordMatches(/^(?:مع|لقايه|لقاء|استقباله|استقبالها|ضد|خلال)$/);
const PLACE_PREPOSITION = wordMatches(/^(?:في|الي|من|عن)$/);
const BEFORE_AUTHOR = wordMatches(/^(?:باسم|في|عن|من|لدي)$/);
const SPEAKS_FOR = wordMatches(/^(?:باسم|لسان)$/);
const NISBA = wordMatches(/^ال..+ي(?:ه)?$/);
const RELATIVE = wordMatches(/^(?:الذي|التي|الذين)$/);
const PLURAL = wordMatches(/(?:ون|ين|ات)$/);
const LATTER = wordMatches(/^[وف]?الاخير(?:ه)?$/);
const HIS_OFFICE = wordMatches(/^[وف]?(?:مكتب|ناطق|متحدث|اعلام|حكومت|صفحت|حساب)(?:ه|ها)$/);

function previousWord(tokens: readonly Token[], i: number, from: number): Token | undefined {
  for (let k = i - 1; k >= from; k--) if (tokens[k]?.kind === 'word') return tokens[k];
  return undefined;
}

/** A noun that is without its article because of the name behind it. */
function isOwned(noun: Token, index: MentionIndex): boolean {
  return (
    !is.hasArticle(noun) &&
    !noun.folded.startsWith('لل') &&
    !is.isPersonNoun(noun) &&
    !is.isLight(noun) &&
    !GIVEN_NAMES.has(noun.folded) &&
    index.at(noun) === null
  );
}

/** للأمين العام فلان; but المدعية العامة للمحكمة فلانة: a body is complete, and the name is that of its officer. */
function isForThe(token: Token): boolean {
  return token.folded.startsWith('لل') && !is.isBodyNoun(respelled(token, `ال${token.folded.slice(2)}`));
}

/** Words by which a name belongs to what stands before: قوات فلان, بقيادة فلان, باسم فلان. */
function isDependent(tokens: readonly Token[], run: Run, from: number, index: MentionIndex): boolean {
  const before = previousWord(tokens, run.from, from);
  if (!before) return false;
  // أطراف تتابع تحركات فلان: a noun without its article takes the name, where no post announces a person
  if (before !== tokens[from] && !is.isPersonNoun(tokens[from]) && isOwned(before, index)) return true;
  if (LEADS_TO_NAME(before) || (isForThe(before) && !index.at(before))) return true;
  if (is.isOtherParty(before)) return true;
  // قوات اللواء المتقاعد فلان: ranks stand between
  for (let k = run.from - 1; k >= from; k--) {
    const token = tokens[k];
    // a body with its own name is complete, and the person stands beside its spokesman or commander
    if (token && index.at(token)) return false;
    // آمر عمليات المنطقة الغربية اللواء فلان: the rank stands beside the post, whatever the post is of
    const rank = is.isPersonNoun(token) && is.hasArticle(token);
    if (
      rank &&
      is.isPersonNoun(tokens[from]) &&
      !is.isPersonNoun(tokens[k - 1]) &&
      is.hasArticle(tokens[k - 1])
    )
      return false;
    // رئيس الحكومة فلان: with its article the body is complete
    if (is.isBelonging(token)) return !is.hasArticle(token);
    if (!is.isPersonNoun(tokens[k]) && !is.hasArticle(tokens[k])) return false;
  }
  return false;
}

/** After مع, لقاء …, whatever is named up to the comma is another party. */
function isBehindOtherParty(tokens: readonly Token[], run: Run, from: number): boolean {
  for (let i = run.from - 1; i >= from; i--) {
    if (is.isComma(tokens[i])) return false;
    if (WITH_OTHERS(tokens[i])) return true;
  }
  return false;
}

/** The body a representative speaks for: the first named, not the place where he speaks; a leader's forces for their leader. */
function bodyOf(
  tokens: readonly Token[],
  runs: readonly Run[],
  start: number,
  index: MentionIndex,
): [string, Run] | null {
  for (const run of runs) {
    const place = index.kindOf(run.mention.id) === 'place' && PLACE_PREPOSITION(tokens[run.from - 1]);
    if (place || isBehindOtherParty(tokens, run, start + 1)) continue;
    // المجلس الذي …: a clause says more of it, with other names; and a town's council is not the town
    if (tokens.slice(start + 1, run.from).some((token) => RELATIVE(token))) break;
    if (index.isScene(run.mention.id)) continue;
    // البيان … مجلس: with its article the noun takes its author by a preposition only
    const tied =
      BEFORE_AUTHOR(tokens[run.from - 1]) ||
      /ل/.test(particleOf(tokens, run)) ||
      /^لل/.test(tokens[run.from]?.folded ?? '');
    const spokesman = tokens
      .slice(start + 1, run.from)
      .some((token) => SPEAKS_FOR(token) || (token.folded.startsWith('ل') && token.folded.length > 4));
    if (JOINED_ARTICLE(tokens[start]) && !tied && !spokesman) continue;
    if (
      index.isPerson(run.mention) &&
      is.isBelonging(tokens[run.from - 1]) &&
      !is.isArmed(tokens[run.from - 1])
    )
      continue;
    for (let k = run.from - 1; k > start; k--) {
      const forces = is.isArmed(tokens[k]) ? index.forcesOf(run.mention.id) : null;
      if (forces) return [forces, run];
      if (!is.isPersonNoun(tokens[k]) && !is.hasArticle(tokens[k])) break;
    }
    return [run.mention.id, run];
  }
  return null;
}

/** Words that begin an object and no name. */
const OBJECT = wordMatches(/^(?:جميع|كل|كافه|بعض|معظم|اي|هذا|هذه|ذلك|تلك|هولاء|من|ما)$/);

function genderOfHead(token: Token | undefined): Named['gender'] {
  if (!token) return null;
  if (PLURAL(token)) return 'p';
  return token.folded.endsWith('ه') ? 'f' : null;
}

/** A title that another person's name or another country's adjective follows is not this person's. */
function titleFits(
  tokens: readonly Token[],
  end: number,
  to: number,
  entity: string,
  index: MentionIndex,
): boolean {
  const next = tokens[end];
  if (!next || end >= to || next.kind !== 'word') return true;
  // وزير داخلية حكومة كذا البلجيكية: more of the body with whose name the title ends
  if (index.at(tokens[end - 1]!) && !index.at(next) && NISBA(next)) return true;
  if (
    OBJECT(next) ||
    is.isAdverbial(next) ||
    is.isLight(next) ||
    is.isPersonNoun(next) ||
    next.folded.startsWith('ب') ||
    next.folded.startsWith('ل')
  )
    return true;
  return index.at(next)?.id === entity;
}

/**
 * Resolves the noun phrase in `tokens[from, to)`.
 * Rules, in order: a name at its head; a source without a name; a person in apposition to a post; a post that the pack knows;
 * the body for which a spokesman, office or statement speaks; a bare noun that points back. Null when the range names nobody.
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
): Named | null {
  let start = from;
  while (start < to && (is.isComma(tokens[start]) || is.isLight(tokens[start]))) start++;
  let end = to;
  while (end > start && (tokens[end - 1]?.kind !== 'word' || is.isLight(tokens[end - 1]))) end--;
  const head = tokens[start];
  if (!head || start >= end) return null;
  const runs = runsIn(tokens, start, end, index).filter((run) => index.speaks(run.mention));
  const found = (
    id: string | null,
    range: { from: number; to: number },
    kind: Named['kind'] = 'named',
  ): Named => ({
    id,
    from: range.from,
    to: range.to,
    kind,
    gender: genderOfHead(head),
  });
  const first = runs[0];
  if (first?.from === start && !/[لب]/.test(particleOf(tokens, first))) return found(first.mention.id, first);

  // الأخير, هذا الأخير: whoever was named right before
  if (LATTER(tokens[end - 1]) && (end === start + 1 || /^هذ[اه]$/.test(head.folded)))
    return found(null, { from: start, to: end }, 'latter');

  if (is.isAnonymous(head)) {
    const known = end - start <= 2 && JOINED_ARTICLE(head);
    return found(null, { from: start, to: end }, known ? 'again' : 'unknown');
  }

  const persons = runs.filter(
    (run) =>
      index.isPerson(run.mention) &&
      !/[لب]/.test(particleOf(tokens, run)) &&
      !isDependent(tokens, run, start, index) &&
      !isBehindOtherParty(tokens, run, start),
  );
  const joined = persons.findIndex((run, i) => i > 0 && particleOf(tokens, run).startsWith('و'));
  const person = (joined > 0 ? persons.slice(0, joined) : persons).at(-1);
  if (person) return found(person.mention.id, { from: start, to: person.to });

  // عملية كذا: the noun for what it is, and its name
  if (
    is.isNamedNoun(head) &&
    !is.isPersonNoun(head) &&
    first?.from === start + 1 &&
    particleOf(tokens, first) === '' &&
    !index.isPerson(first.mention)
  )
    return found(first.mention.id, { from: start, to: first.to });

  if (is.isArmed(head)) {
    const leader = runs.find((run) => index.isPerson(run.mention));
    const forces = leader ? index.forcesOf(leader.mention.id) : null;
    if (leader && forces) return found(forces, { from: start, to: leader.to });
  }
  for (let i = start; i < Math.min(end, start + 8); i++) {
    if (i > start && !is.isComma(tokens[i - 1]) && !is.isPersonNoun(tokens[i - 1])) continue;
    const title = index.titleAt(tokens, i);
    if (title && titleFits(tokens, i + title.length, end, title.entity, index)) {
      return found(title.entity, { from: start, to: i + title.length });
    }
  }
  if (is.isRepresentative(head)) {
    const body = bodyOf(tokens, runs, start, index);
    if (body) return found(body[0], { from: start, to: body[1].to });
    // متحدثة باسم: she, and not his spokesman
    if (HIS_OFFICE(head) && !SPEAKS_FOR(tokens[start + 1]))
      return found(null, { from: start, to: end }, 'his');
    // بيان المجلس, المتحدث باسم الوزارة: the body that was named before
    const of = SPEAKS_FOR(tokens[start + 1]) ? start + 2 : start + 1;
    if (of < end && is.isBodyNoun(tokens[of]) && is.hasArticle(tokens[of]) && runs.length === 0)
      return found(null, { from: of, to: of + 1 }, 'again');
  }
  const noun = is.isPersonNoun(head) || is.isBodyNoun(head) || is.isTextNoun(head);
  const described = tokens.slice(start + 1, end).every((token) => is.hasArticle(token) || is.isLight(token));
  if (noun && described && JOINED_ARTICLE(head) && end - start <= 3 && runs.length === 0) {
    return found(null, { from: start, to: end }, 'again');
  }
  return found(null, { from: start, to: end }, 'unknown');
}
