/** Finds the cues of reported speech in an Arabic sentence. */
import { wordMatches } from '../text/lexeme.ts';
import { attributionAt, hearsayAt, relayAt, titleCues } from './attribution-ar.ts';
import * as is from './classes-ar.ts';
import { clauseStart, isOtherSaying, leadsToThat } from './clause-ar.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { beginsClause } from './object-ar.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './types.ts';
import { IN_IT, verbCue } from './verb-ar.ts';
import { sayingForms, type SayingForm } from './verbs-ar.ts';

/** What a verb takes within so many tokens; without it the word is the preposition (through, after). */
const ABOUT = 10;
const NEEDED: Record<string, RegExp> = { عبر: /^عن$/, عقب: /^علي(?:ه|ها)?$|^قايلا$|^بالقول$/ };

/** An أن that belongs to a verb stands within so many tokens, adverbs between commas included. */
const SOON = 8;

/** Behind ورد: to whom, or that something was said; the verb is رد. */
const REPLIED = wordMatches(/^(?:علي(?:ه|ها|هم)?|بالقول|قايلا|قايله)$/);

/** `لأنها، كما قال فلان، «…»`: an attribution between commas has the marks behind it as well as what stands before. */
function aroundMarks(tokens: readonly Token[], cue: Cue): Cue[] {
  const at = cue.end + 1;
  if (cue.scope !== 'backward' || !is.isComma(tokens[cue.at - 1]) || !is.isComma(tokens[cue.end])) return [];
  if (tokens[at]?.kind !== 'marked') return [];
  return [{ ...cue, scope: 'forward', complement: { at, zone: at, joint: 'marks' } }];
}

/** Several readings of a word: the one that fits the place. */
function chooseForm(
  text: string,
  tokens: readonly Token[],
  i: number,
  index: MentionIndex,
): SayingForm | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.inLabel) return null;
  const forms = sayingForms(token);
  for (let n = 0; n < forms.length; n++) {
    const form = forms[n]!;
    if (form.frames.includes('j') && !form.joined && tokens[i - 1]?.folded !== 'ثم') continue;
    // إلى أن بين الأسرى كذا: among
    if (form.lemma === 'بين' && form.form === 'perfect' && tokens[i - 1]?.folded === 'ان') continue;
    // ورد عليه is no ورد (came): to reply, behind و
    if (form.lemma === 'ورد' && (REPLIED(tokens[i + 1]) || leadsToThat(tokens, i + 1))) continue;
    const needed = form.pronoun ? undefined : NEEDED[form.lemma];
    if (needed && !tokens.slice(i + 1, i + ABOUT).some((next) => needed.test(next.folded))) continue;
    if (form.frames.includes('s') && !form.joined && !beginsClause(tokens, i, form)) {
      const before = tokens[i - 1];
      const told =
        isOtherSaying(tokens[i + 1]) ||
        is.isColon(tokens[i + 1]) ||
        /^[بل]ال(?:قول)$/.test(tokens[i + 1]?.folded ?? '');
      // بيانا جاء فيه أن
      const inIt = form.lemma === 'جاء' && IN_IT(tokens[i + 1]);
      if (told || inIt || saysOf(tokens, i, form)) return form;
      const vowelled = /\u0651/.test(text.slice(token.start, token.end));
      if (!vowelled && !(before && index.at(before) && index.speaks(index.at(before)!))) continue;
    }
    return form;
  }
  return null;
}

/** `منظمة كذا كشفت أن`: a body at the head of the clause, and a feminine verb, which no noun is spelt like, before its أن. */
function saysOf(tokens: readonly Token[], i: number, form: SayingForm): boolean {
  if (form.form !== 'perfect' || form.gender !== 'f' || !form.frames.includes('c')) return false;
  if (!is.isBodyNoun(tokens[clauseStart(tokens, i)])) return false;
  const that = tokens.findIndex((token, k) => k > i && is.isComplementizer(token));
  return that > i && that <= i + SOON && !tokens.slice(i + 1, that).some((token) => isOtherSaying(token));
}

/**
 * All cues of one sentence, in order.
 * @param title the sentence is a headline or heading: `speaker: text` counts.
 */
export function cuesInArabic(
  text: string,
  tokens: readonly Token[],
  index: MentionIndex,
  title: boolean,
): Cue[] {
  const cues: Cue[] = titleCues(tokens, index, title);
  const taken = new Set(cues.map((cue) => cue.complement?.zone));
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.inLabel) {
      i++;
      continue;
    }
    const impersonal = phraseAt(tokens, i, is.IMPERSONAL);
    if (impersonal > 0 && (i < 2 || is.isComma(tokens[i - 1]))) {
      i += impersonal;
      continue;
    }
    const special = attributionAt(tokens, i, index) ?? relayAt(tokens, i, index) ?? hearsayAt(tokens, i);
    // قالت، على لسان فلان، إن: part of what stands between the verb and its matter
    const within =
      token.folded === 'علي' && cues.some(({ at, complement }) => at < i && i < (complement?.zone ?? 0));
    if (special && !(within && tokens[i + 1]?.folded === 'لسان')) {
      cues.push(special, ...aroundMarks(tokens, special));
      i = Math.max(i + 1, special.end);
      continue;
    }
    const form = index.at(token) ? null : chooseForm(text, tokens, i, index);
    const cue = form ? verbCue(tokens, i, form, tokens.length, index) : null;
    if (cue && !(cue.complement && taken.has(cue.complement.zone) && cue.type !== 'participle'))
      cues.push(cue);
    i++;
  }
  return cues.sort((a, b) => a.at - b.at);
}
