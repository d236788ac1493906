/** Mentions as runs of tokens, and the Arabic particles written on to them. */
import { fold } from '../text/fold.ts';
import type { Mention } from '../report/types.ts';
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';

/** A mention as a run of tokens. */
export interface Run {
  mention: Mention;
  from: number;
  to: number;
}

/** Mentions in `tokens[from, to)`, each once. */
export function runsIn(tokens: readonly Token[], from: number, to: number, index: MentionIndex): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const mention = token?.kind === 'word' ? index.at(token) : null;
    if (!mention) continue;
    const last = runs.at(-1);
    if (last?.mention === mention) last.to = i + 1;
    else runs.push({ mention, from: i, to: i + 1 });
  }
  return runs;
}

/** The run that begins with token `i`, before `to`; null when no mention is there. */
export function runAt(tokens: readonly Token[], i: number, to: number, index: MentionIndex): Run | null {
  const token = tokens[i];
  const mention = i < to && token?.kind === 'word' ? index.at(token) : null;
  if (!mention) return null;
  const run = { mention, from: i, to: i + 1 };
  for (let k = i + 1; k < to; k++) {
    const next = tokens[k]!;
    if (next.kind !== 'word') continue;
    if (index.at(next) !== mention) break;
    run.to = k + 1;
  }
  return run;
}

/** Articles name the same few again and again; this many forms are kept. */
const REMEMBER = 2048;
const firstWords = new Map<string, string>();

/** The first word of a listed form, folded. */
function firstWordOf(form: string): string {
  let first = firstWords.get(form);
  if (first === undefined) {
    first = fold(form).split(/[^\p{L}\p{N}]+/u)[0] ?? '';
    if (firstWords.size >= REMEMBER) firstWords.clear();
    firstWords.set(form, first);
  }
  return first;
}

/** The particles written on to a mention's first word: لـ in للميادين, و in وروسيا; '' for none. */
export function particleOf(tokens: readonly Token[], run: Run): string {
  const token = tokens[run.from];
  if (!token) return '';
  const outside = run.mention.start - token.start;
  if (outside > 0) return token.folded.slice(0, outside);
  const form = firstWordOf(run.mention.why.form);
  if (form === '' || token.folded === form) return '';
  if (token.folded.endsWith(form)) return token.folded.slice(0, -form.length);
  return token.folded.startsWith('لل') ? 'ل' : '';
}
