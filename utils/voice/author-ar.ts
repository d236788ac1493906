/** Who speaks by an Arabic text: the author named before it. */
import { wordMatches } from '../text/lexeme.ts';
import * as is from './classes-ar.ts';
import { clauseStart } from './clause-ar.ts';
import type { MentionIndex } from './mentions.ts';
import { namedBy, unnamed, type Named } from './named.ts';
import { readName } from './names-ar.ts';
import { particleOf, runsIn } from './runs.ts';
import type { Token } from './types.ts';
import type { SayingForm } from './verbs-ar.ts';

const OPENS = wordMatches(/^(?:كما|فيما|بينما|حيث|اذ)$/);

/** `بيانا دعا فيه إلى`: the speaker is whoever the text before it is by, the last named. */
export function authorBefore(tokens: readonly Token[], i: number, index: MentionIndex): Named | null {
  const start = Math.max(
    clauseStart(tokens, i),
    tokens.findLastIndex((token, k) => k < i && OPENS(token)),
  );
  // ألقاها في شرق البلاد: where, and not who
  const runs = runsIn(tokens, start, i, index).filter(
    ({ mention }) => index.speaks(mention) && !index.isScene(mention.id),
  );
  const run = runs.findLast((one) => index.isPerson(one.mention)) ?? runs.at(0);
  if (run) return namedBy(run);
  // وكان المجلس قد أصدر بيانا وصف فيه: the body that was named before
  const body = tokens.findIndex((t, k) => k >= start && k < i && is.isBodyNoun(t) && is.hasArticle(t));
  return body < 0 ? null : { id: null, from: body, to: body + 1, kind: 'again', gender: null };
}

/** Texts that demand or denounce by themselves, without their article. */
const DOCUMENT = wordMatches(
  /^[بل]?(?:بيانا?|قرارا?|رساله|مذكره|مسوده|تقريرا?|عريضه|وثيقه|بندا?|اعلانا?|منشورا?|اقتراحا?|مقترحا?)$/,
);

/** `قدم فلان مشروع قرار يدعو إلى`: the verb is the text's, and so the words are those of the only one named before it. */
export function documentBefore(
  tokens: readonly Token[],
  i: number,
  form: SayingForm,
  index: MentionIndex,
): Named | null {
  const head = tokens[i - 1];
  if (form.form !== 'imperfect' || form.joined || head?.kind !== 'word' || !DOCUMENT(head)) return null;
  const [run, other] = runsIn(tokens, clauseStart(tokens, i), i, index);
  // انتشر منشور يقول إن: whoever wrote it
  if (!run) return unnamed(i - 1, i);
  if (!run || other || !index.speaks(run.mention) || /[بل]/.test(particleOf(tokens, run))) return null;
  return namedBy(run);
}

/** قالت الدولة على لسان وزيرها فلان: he says it. */
export function mouthpiece(
  tokens: readonly Token[],
  i: number,
  zone: number,
  index: MentionIndex,
): Named | null {
  const at = tokens.findIndex(({ folded }, k) => k > i && k < zone && folded === 'لسان');
  const named = at > 0 && tokens[at - 1]?.folded === 'علي' ? readName(tokens, at + 1, zone, index) : null;
  return named?.kind === 'unknown' ? null : named;
}
