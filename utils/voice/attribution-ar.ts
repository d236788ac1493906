/** Arabic attributions that are no clause of saying: وفق فلان, حسبما ذكر, نقلت الوكالة عن فلان, and the headline `فلان: …`. */
import { namedBy, unnamed } from './named.ts';
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import type { Complement } from './clause-ar.ts';
import { cueOf, type Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { readName } from './names-ar.ts';
import { runsIn } from './runs.ts';
import { phraseAt } from './phrases.ts';
import { respelled } from './tokens.ts';
import type { Token } from './types.ts';
import { sayingForms } from './verbs-ar.ts';

const WHAT = wordMatches(/^(?:ما|لما)$/);
const FOR_CERTAIN = wordMatches(/^[وف]?(?:حسبما|وفقما|بحسبما)$/);
/** وفق قوله, بحسب تعبيرها: whose, the pronoun says. */
const HIS_WORDS = wordMatches(/^(?:قول|اقوال|تعبير|كلام|راي|تصريح|تصريحات|حديث)(?:ه|ها|هم|هما)$/);
const GOES_ON = wordMatches(/^ف(?:ان|انه|انها|انهم|قد)$/);

/** Tokens behind a name in marks within which فإن stands. */
const NAMED = 12;

function until(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < tokens.length && i < from + limit) {
    const token = tokens[i];
    if (!token || token.kind === 'marked' || is.isComma(token) || is.isColon(token)) break;
    if (token.kind === 'punctuation' || is.isComplementizer(token) || GOES_ON(token)) break;
    i++;
  }
  return i;
}

function base(at: number, end: number, lemma: string): Cue {
  return cueOf({ at, end, lemma, type: 'attribution', scope: 'backward' });
}

/** Where the sentence itself begins after `وبحسب فلان، …`. */
function afterwards(tokens: readonly Token[], from: number): Complement | null {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    // وفقا للباحث «فلان» من المعهد، فإن: his name
    const named = i === from && tokens.slice(i + 1, i + NAMED).some((next) => GOES_ON(next));
    if (token.kind === 'marked' && !named) return { at: i, zone: i, joint: 'marks' };
    if (is.isColon(token)) return { at: i + 1, zone: i, joint: 'colon' };
    if (is.isComma(token) || is.isComplementizer(token)) return { at: i + 1, zone: i, joint: 'clause' };
    if (GOES_ON(token)) return { at: i + 1, zone: i, joint: 'clause' };
    if (i > from + 16) break;
  }
  return null;
}

/** `وفق …`, `بحسب …`, `على لسان …` at token `i`, when what follows is somebody who can speak. */
export function attributionAt(tokens: readonly Token[], i: number, index: MentionIndex): Cue | null {
  const length = phraseAt(tokens, i, is.ATTRIBUTION);
  return length === 0 ? null : attribution(tokens, i, length, index);
}

function attribution(tokens: readonly Token[], i: number, length: number, index: MentionIndex): Cue | null {
  let from = i + length;
  const certain = FOR_CERTAIN(tokens[i]);
  const what = certain || WHAT(tokens[from]);
  if (what && !certain) from++;
  if (what) {
    // a verb that has its own reported clause speaks for itself
    const verb = [0, 1].find(
      (k) => is.isRelay(tokens[from + k]) || (tokens[from + k] && sayingForms(tokens[from + k]!).length > 0),
    );
    const end = until(tokens, from, 14);
    if (verb !== undefined && is.isComplementizer(tokens[end])) return null;
    from += verb === undefined ? 1 : verb + 1;
  }
  const end = until(tokens, from, 14);
  const head = tokens[from];
  const text =
    /^(?:ل)?(?:ل|ال)?(?:بيان|تقرير|تصريح|مصدر|مصادر|وسايل|صحيف|وكال|تقارير|نص|احصا|رواي|شهود|بيانات|تصريحات|قول|اقوال|تعبير)/.test(
      head?.folded ?? '',
    );
  const who = runsIn(tokens, from, Math.min(end, from + 5), index).some((run) => index.speaks(run.mention));
  const person =
    is.isPersonNoun(head) ||
    is.isBodyNoun(head) ||
    index.titleAt(tokens, from) !== null ||
    (/^ل/.test(head?.folded ?? '') &&
      is.isPersonNoun(respelled(head!, head!.folded.slice(1).replace(/^ل/, 'ال'))));
  const pronoun = /^(?:علي )?حد|قول(?:ه|ها|هم)$/.test(tokens[from - 1]?.folded ?? '');
  if (!what && !text && !who && !person && !pronoun) return null;
  const cue = base(
    i,
    Math.max(end, from),
    tokens
      .slice(i, i + length)
      .map((token) => token.folded)
      .join(' '),
  );
  cue.name = end > from && !HIS_WORDS(head) ? readAttributed(tokens, from, end, index) : null;
  if (i <= 1) {
    cue.complement = afterwards(tokens, cue.end);
    if (cue.complement) cue.scope = 'forward';
  }
  return cue;
}

const HEARSAY = wordMatches(/^[وف]?(?:يقال|قيل|يشاع|اشيع|يحكي)$/);

/** `يقال إن …`: somebody's words, the sentence does not say whose. */
export function hearsayAt(tokens: readonly Token[], i: number): Cue | null {
  if (!HEARSAY(tokens[i]) || !is.isComplementizer(tokens[i + 1])) return null;
  const cue = base(i, i + 2, tokens[i]!.folded);
  cue.scope = 'forward';
  cue.name = unnamed(i, i);
  cue.complement = { at: i + 2, zone: i + 1, joint: 'clause' };
  return cue;
}

/** The name after an attribution: a glued ل belongs to the attribution, a text's author stands behind it. */
function readAttributed(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: MentionIndex,
): Cue['name'] {
  const run = runsIn(tokens, from, to, index).find((candidate) => index.speaks(candidate.mention));
  if (run?.from === from) return namedBy(run, from);
  const bare = tokens.map((token, k) =>
    k === from && /^ل./.test(token.folded)
      ? respelled(token, token.folded.replace(/^لل/, 'ال').replace(/^ل(?!ال)/, ''))
      : token,
  );
  const named = readName(bare, from, to, index);
  if (named?.id || !run || is.isAnonymous(bare[from])) return named;
  const textual = is.isTextNoun(bare[from]) || is.isRepresentative(bare[from]);
  return textual ? namedBy(run, from) : named;
}

/** `نقلت الوكالة عن فلان قوله …`: the words are his, not the agency's. */
export function relayAt(tokens: readonly Token[], i: number, index: MentionIndex): Cue | null {
  return is.isRelay(tokens[i]) && tokens[i + 1]?.folded !== 'مصابين' ? relay(tokens, i, index) : null;
}

const ASCRIBED = wordMatches(/نسبت?$/);
/** نقلت عنه الوكالة قوله: whoever spoke last. */
const FROM_HIM = wordMatches(/^عن(?:ه|ها|هم|هما)$/);

function relay(tokens: readonly Token[], i: number, index: MentionIndex): Cue | null {
  const himself = FROM_HIM(tokens[i + 1]);
  const from = himself
    ? i + 1
    : tokens.findIndex(
        (token, k) => k > i && k < i + 14 && token.folded === (ASCRIBED(tokens[i]) ? 'الي' : 'عن'),
      );
  const next = tokens[i + 1];
  const source = from < 0 ? next : tokens[from + 1];
  if (!source) return null;
  const medium =
    is.isNamedNoun(source) ||
    (index.at(source) && index.isMedia(index.at(source)!)) ||
    /^وسايل/.test(source.folded);
  const speaking =
    medium || index.at(source) || is.isPersonNoun(source) || is.isBodyNoun(source) || is.isTextNoun(source);
  if (!(from < 0 ? medium : speaking || himself)) return null;
  const limit = from < 0 ? i + 14 : from + 30;
  let zone = -1;
  let complement: Complement | null = null;
  for (let k = (from < 0 ? i : from) + 1; k < Math.min(tokens.length, limit); k++) {
    const token = tokens[k];
    if (!token) break;
    const said = sayingForms(token).find(
      (form) => form.form === 'masdar' && form.pronoun && !index.at(token),
    );
    if (said && zone < 0) zone = k;
    if (token.kind === 'marked') complement = { at: k, zone: k, joint: 'marks' };
    else if (is.isColon(token)) complement = { at: k + 1, zone: k, joint: 'colon' };
    else if (is.isComplementizer(token)) complement = { at: k + 1, zone: k, joint: 'clause' };
    else if (
      said &&
      !is.isComplementizer(tokens[k + 1]) &&
      !is.isColon(tokens[k + 1]) &&
      tokens[k + 1]?.kind !== 'marked'
    )
      continue;
    if (complement) break;
  }
  if (!complement && zone < 0) return null;
  complement ??= { at: zone + 1, zone, joint: 'phrase' };
  const nameEnd = zone < 0 ? complement.zone : Math.min(zone, complement.zone);
  const cue = base(i, complement.at, 'نقل');
  cue.type = 'verb';
  cue.scope = 'forward';
  cue.complement = complement;
  cue.name = himself ? null : readName(tokens, (from < 0 ? i : from) + 1, nameEnd, index);
  return cue;
}

/** `فلان: …` at the start of a headline, or of a sentence whose colon follows a bare name. */
export function titleCues(tokens: readonly Token[], index: MentionIndex, heading: boolean): Cue[] {
  const time = is.afterTime(tokens);
  const title = heading || time > 0;
  const colon = tokens.findIndex((token, k) => k >= time && is.isColon(token));
  if (colon < 1 || colon > (title ? 16 : 8) || colon >= tokens.length - 1) return [];
  let from = 0;
  for (let i = 0; i < colon; i++) if (/^[…|-]$/.test(tokens[i]?.folded ?? '')) from = i + 1;
  const name = readName(tokens, from, colon, index);
  if (!name || (name.kind === 'unknown' && !is.isPersonNoun(tokens[from]) && !is.isBodyNoun(tokens[from])))
    return [];
  if (name.kind === 'unknown' && !title) return [];
  // a place before a colon opens a report (القاهرة: …), and in a headline the topic's own places do
  if (name.id !== null && (title ? index.isScene(name.id) : index.kindOf(name.id) === 'place')) return [];
  const nominal =
    index.at(tokens[from]!) !== null ||
    is.isPersonNoun(tokens[from]) ||
    is.isBodyNoun(tokens[from]) ||
    index.titleAt(tokens, from) !== null;
  if (!nominal) return [];
  const rest = tokens
    .slice(from, colon)
    .some(
      (token) =>
        token.kind === 'word' && !is.isLight(token) && !index.at(token) && sayingForms(token).length > 0,
    );
  if (rest || (!title && colon - name.to > 3)) return [];
  const complement: Complement = { at: colon + 1, zone: colon, joint: 'colon' };
  return [{ ...base(from, colon, ':'), type: 'title', name, complement, scope: 'forward' }];
}
