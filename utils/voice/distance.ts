/** Words by which the writer keeps away from a name: ما يسمى, المزعوم, على حد وصفه, so-called, soi-disant. */
import type { Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import { runAt } from './runs.ts';
import type { SpokenSpan, Token } from './types.ts';

/** How far the distance reaches, in words. */
const AHEAD = 6;
const BEHIND = 8;
const ADJECTIVE = 3;

function span(tokens: readonly Token[], from: number, to: number, rule: string): SpokenSpan | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return null;
  return { start: first.start, end: last.end, voice: 'distanced', speaker: null, speakerSpan: null, rule };
}

function ruleOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map((token) => token.folded)
    .join(' ');
}

/** Distanced stretches of one sentence. Marked text right behind a distancer is one of them. */
export function distancedIn(tokens: readonly Token[], grammar: Grammar, index: MentionIndex): SpokenSpan[] {
  const result: SpokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const before = grammar.distancerBefore(tokens, i);
    const next = tokens[i + before];
    // autoproclamée par X: he is not the one held at a distance
    if (before > 0 && !(next?.kind === 'word' && /^(?:par|by)$/.test(next.folded))) {
      // the self-styled Name militia: the noun behind the name is the outlet's own
      const name = runAt(tokens, i + before, tokens.length, index)?.to;
      let to = name ?? i + before;
      while (name === undefined && to < tokens.length && to < i + before + AHEAD) {
        const token = tokens[to];
        if (!token || token.kind === 'punctuation') break;
        if (to > i + before && token.kind === 'word' && grammar.endsPhrase(token)) break;
        // ما يعرف بـ«كذا» وقوات كذا: only what stands in the marks
        if (to > i + before && tokens[to - 1]!.inLabel && !token.inLabel) break;
        // ما يسمى بالمجلس والقيادي في كذا: what else he is
        if (to > i + before && /^و../.test(token.folded) && grammar.isPost(token)) break;
        to++;
        if (token.kind === 'marked') break;
      }
      const found = span(tokens, i, to, ruleOf(tokens, i, before));
      if (found) result.push(found);
    }
    const after = grammar.distancerAfter(tokens, i);
    if (after > 0) {
      const reach = after === 1 ? ADJECTIVE : BEHIND;
      let from = i;
      while (from > 0 && i - from < reach) {
        const token = tokens[from - 1];
        if (!token) break;
        const near = from > i - 3;
        if (token.kind === 'punctuation' && !(near && token.folded === ',' && after > 1)) break;
        if (token.kind === 'word' && after === 1 && grammar.endsPhrase(token)) break;
        from--;
        if (token.kind === 'marked') break;
      }
      const found = span(tokens, from, i + after, ruleOf(tokens, i, after));
      if (found) result.push(found);
    }
  }
  return result;
}
