/** The subject that stands before an Arabic verb of saying. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { clauseStart, isOtherSaying } from './clause-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, unnamed, type Named } from './named.ts';
import { readName } from './names-ar.ts';
import { particleOf, runAt, runsIn } from './runs.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

const WAS = wordMatches(/^و?(?:قد)?(?:كان|كانت|كانا|كانوا|يكون)$/);
const EARLIER = wordMatches(/^[وف]?سبق$/);
const RELATIVE = wordMatches(/^(?:الذي|التي|الذين|اللذان|الذان|اللذين)$/);

const PART_OF_NAME = wordMatches(/^(?:ال|لل|بال)|^(?:في|عن|لدي|الي|بقياده|برياسه|من|ان|عام)$/);
const OPENS_VERB = wordMatches(/^(?:كما|حيث|فيما|بينما|حين|لقد|ثم|اذ|حسبما|وفقما|ما|مما|الا|كي|وقد)$/);
const OPENS_CLAUSE = wordMatches(/^[وف]?(?:لكن|بينما|فيما|حين|حيث)$/);

function isNominal(tokens: readonly Token[], i: number, index: MentionIndex): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const run = runAt(tokens, i, i + 1, index);
  if (run) return index.speaks(run.mention) && !/[بل]/.test(particleOf(tokens, { ...run, to: i + 1 }));
  return is.isPersonNoun(token) || is.isBodyNoun(token) || index.titleAt(tokens, i) !== null;
}

/** Nothing but apposition, adjectives and adverbs between a name and its verb. */
function onlyApposition(tokens: readonly Token[], from: number, to: number, index: MentionIndex): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'marked') return false;
    if (is.isComma(token) || is.isLight(token) || is.isPersonNoun(token) || index.at(token) || token.inLabel)
      continue;
    if (PART_OF_NAME(token)) continue;
    if (is.isAdverbial(token) || is.isTextNoun(token) || is.isBodyNoun(token)) continue;
    if (to - from <= 3) continue;
    return false;
  }
  return true;
}

/** Whom الذي means: the name or post that ends right before it, across one comma. */
function antecedent(
  tokens: readonly Token[],
  relative: number,
  start: number,
  index: MentionIndex,
): Named | null {
  const end = is.isComma(tokens[relative - 1]) ? relative - 1 : relative;
  let from = end - 1;
  while (from > start && !is.isComma(tokens[from - 1]) && end - from < 8) from--;
  for (; from < end; from++) {
    if (!isNominal(tokens, from, index)) continue;
    const named = readName(tokens, from, end, index);
    if (named?.id && named.to === end) return named;
  }
  return null;
}

/** How far before its verb سبق may stand, in tokens. */
const EARLIER_REACH = 14;

/** `سبق لفلان أن قال`: the person named behind the ل, else the body. */
function whoEarlier(tokens: readonly Token[], i: number, index: MentionIndex): Named | null {
  if (tokens[i - 1]?.folded !== 'ان') return null;
  const near = Math.max(0, i - EARLIER_REACH);
  const at = near + tokens.slice(near, i).findLastIndex((token) => EARLIER(token));
  if (at < near || !tokens[at + 1]?.folded.startsWith('ل')) return null;
  const runs = runsIn(tokens, at + 1, i - 1, index).filter((run) => index.speaks(run.mention));
  const run = runs.findLast(({ mention }) => index.isPerson(mention)) ?? runs[0];
  return run ? namedBy(run, at + 1) : null;
}

/** `فلان يؤكد …`, `وكان المتحدث … قد أشار`, `أما فلان فقال`, `الوزير الذي قال`. */
export function subjectBefore(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  index: MentionIndex,
): Named | null {
  const earlier = whoEarlier(tokens, i, index);
  if (earlier) return earlier;
  const start = clauseStart(tokens, i);
  let last = i - 1;
  while (last >= start && (is.isLight(tokens[last]) || is.isComma(tokens[last]))) last--;
  if (last < start) return null;
  const first = tokens[start];
  if (form.joined) {
    const about = /^و?اما$/.test(first?.folded ?? '') && tokens[i]?.folded.startsWith('ف');
    return about ? readName(tokens, start + 1, last + 1, index) : null;
  }
  if (RELATIVE(tokens[last])) {
    // التي وصفها بأنها: what stands before is spoken of; but الذي وصفها: he did
    const her = tokens[i]!.folded.endsWith('ها');
    if (form.pronoun && form.frames.includes('b') && her !== (tokens[last]?.folded === 'الذي')) return null;
    // فلان، الذي قالت إنه, and الذين يقول إنهم: the verb agrees with somebody else
    const { folded } = tokens[last]!;
    if (folded === (form.gender === 'f' ? 'الذي' : form.gender === 'm' ? 'التي' : '')) return null;
    if (folded === 'الذين' && form.gender !== 'p') return null;
    return antecedent(tokens, last, start, index) ?? unnamed(last, last + 1);
  }
  if (WAS(first)) {
    const named = readName(tokens, start + 1, last + 1, index);
    const long = named?.kind === 'unknown' && named.to - named.from > 7;
    if (named && !long && onlyApposition(tokens, named.to, last + 1, index)) return named;
  }
  if (OPENS_VERB(tokens[last])) return null;
  for (let from = start; from <= last; from++) {
    if (from > start && !is.isComma(tokens[from - 1]) && !OPENS_CLAUSE(tokens[from - 1])) continue;
    if (!isNominal(tokens, from, index)) continue;
    // بين فلان، وفلان، أعلن: the second of two parties
    if (
      from > start &&
      tokens[from]?.folded.startsWith('و') &&
      tokens.slice(start, from).some((token) => token.folded === 'بين')
    )
      continue;
    if (tokens.slice(from, last).some((token) => isOtherSaying(token) && !index.at(token))) continue;
    const named = readName(tokens, from, last + 1, index);
    if (named && named.kind !== 'unknown' && onlyApposition(tokens, named.to, last + 1, index)) return named;
    if (
      named?.kind === 'unknown' &&
      (is.isAnonymous(tokens[from]) ||
        (last + 1 - from <= 7 && onlyApposition(tokens, from + 1, last + 1, index)))
    )
      return named;
  }
  const beside = runsIn(tokens, start, last + 1, index).at(-1);
  if (beside?.to !== last + 1 || /[بلك]/.test(particleOf(tokens, beside)) || !index.speaks(beside.mention))
    return null;
  // إرسال الجنود إلى ليبيا يؤكد: the country is where, and the sending is what shows it
  if (is.isAdverbial(tokens[beside.from - 1])) return null;
  if (!particleOf(tokens, beside).startsWith('و') && form.form !== 'imperfect') return null;
  return readName(tokens, beside.from, beside.to, index);
}
