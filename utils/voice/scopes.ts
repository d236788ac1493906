/** How far reported speech reaches in its sentence, and who speaks it. */
import { wordMatches } from '../text/lexeme.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { MentionIndex } from './mentions.ts';
import type { SpeakerMemory } from './memory.ts';
import { postsIn } from './posts.ts';
import type { Paragraph, Speaker, Token } from './types.ts';

/** A cue with its speaker, and the tokens that are reported, end exclusive. */
export interface Reported {
  cue: Cue;
  speaker: Speaker;
  from: number;
  to: number;
  /** He speaks to the reader himself, not inside another's words. */
  floor: boolean;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Speaker['span'] {
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'punctuation');
  const first = words[0];
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

const COMMA = wordMatches(/^[,;…\-()]$/);
const COORDINATES = wordMatches(/^(?!وفق|وصف|وعد)(?:[وف]|and$|et$|but$|mais$)/);

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && COMMA(token);
}

/** A later cue that is coordinated or set off by a comma ends the matter before; one inside a clause is nested in it. */
function endsMatter(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.cut < 0 || (cue.scope === 'marks' && tokens[cue.cut - 1]?.kind === 'word')) return false;
  if (cue.type === 'participle' || cue.type === 'attribution') return true;
  const at = Math.min(cue.cut, cue.at);
  const first = tokens[at];
  if (isComma(tokens[at - 1]) || tokens[at - 1]?.kind === 'marked') return true;
  return cue.type === 'verb' && COORDINATES(first);
}

function endOfMatter(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  later: readonly Cue[],
  grammar: Grammar,
): number {
  let end = tokens.length;
  for (const other of later) {
    if (other.at < from || !endsMatter(tokens, other)) continue;
    // an attribution between two commas stands inside the matter
    if (other.type === 'attribution' && isComma(tokens[other.end]) && tokens[other.end + 1]) continue;
    end = Math.min(end, Math.max(from, Math.min(other.cut, other.at)));
  }
  if (cue.complement?.joint === 'colon') return end;
  // شدد على أن بلاده، التي …: a clause after all
  const phrase = cue.complement?.joint === 'phrase' && !grammar.isThat(tokens[from - 1]);
  const clause = cue.complement?.joint === 'clause';
  for (let i = from + 1; i < end; i++) {
    if (phrase && tokens[i]?.folded === ';') return i;
    // ordered his men to leave the town, the seat of …
    if (cue.complement?.joint === 'order' && isComma(tokens[i])) return i;
    // des groupes qu'il qualifie de « … » dans la ville, fief de …: the marks were all he said
    const named = cue.complement?.joint === 'name' && tokens[i - 1]?.kind === 'marked';
    if (named && tokens[i]?.kind === 'word' && !COORDINATES(tokens[i])) return i;
    const breaks = grammar.breakAt(tokens, i);
    if (isComma(tokens[i - 1]) && (breaks > 0 || (phrase && grammar.leavesPhrase?.(tokens, i)))) return i - 1;
    // calls X a “Y” as …: the marks were all that was said
    if (breaks >= 3 || (breaks > 0 && !clause && tokens[i - 1]?.kind === 'marked')) return i;
  }
  return end;
}

/** Tokens before an attribution at the end of its sentence: back to where another's words end. */
function startBefore(cue: Cue, earlier: readonly Reported[], opening: number): number {
  let from = opening;
  for (const reported of earlier) {
    if (reported.cue.type === 'attribution' && reported.cue.scope === 'backward')
      from = Math.max(from, reported.cue.end);
  }
  // words that are reported already keep their speaker
  const reported = earlier.some((other) => other.cue.scope === 'forward');
  return reported ? cue.at : from;
}

function speakerOf(
  cue: Cue,
  tokens: readonly Token[],
  before: readonly Reported[],
  grammar: Grammar,
  index: MentionIndex,
  memory: SpeakerMemory,
  sentence: number,
): Speaker {
  const name = cue.name;
  if (name) {
    const span = spanOf(tokens, name.from, name.to);
    if (name.kind === 'again') {
      const kind = grammar.kindOfNoun(tokens.slice(name.from, name.to));
      return { id: memory.again(tokens, name.from, name.to, kind, sentence).id, span };
    }
    if (name.kind === 'latter') {
      // « … », a dit ce dernier: he was named before his words
      const behind = tokens[0]?.kind === 'marked' ? tokens[0] : tokens[name.from]!;
      return { id: index.latter(behind.start), span };
    }
    if (name.kind === 'his') return { id: before.at(-1)?.speaker.id ?? memory.owner(sentence).id, span };
    if (name.kind === 'unknown') {
      const { from, to } = name;
      return { id: memory.byName(tokens, from, to) ?? memory.byPost(tokens, from, to, sentence), span };
    }
    return { id: name.id, span };
  }
  const clause = cue.type === 'verb' ? (grammar.clauseOfWhom?.(tokens, cue.at) ?? 0) : 0;
  const actor = clause > 0 ? grammar.mainSubject(tokens.slice(clause, cue.at), index) : null;
  if (actor) return { id: actor.id, span: null };
  // وأكد goes on with the nearest speaker, وأضاف and مؤكدا with the one who has the floor
  const nearest = (cue.type === 'verb' && !cue.keeps) || cue.type === 'noun';
  const inSentence = before.findLast(
    (reported) =>
      reported.cue.type !== 'attribution' &&
      (reported.floor || (nearest && !(cue.gender === 'f' && reported.cue.gender === 'm'))),
  );
  const implied = inSentence?.speaker ?? impliedSpeaker(cue, tokens, grammar, index, memory, sentence);
  // they said: more than the one person who was named last
  const one = implied.id !== null && index.kindOf(implied.id) === 'person';
  return cue.gender === 'p' && cue.type === 'verb' && one ? { id: null, span: null } : implied;
}

/** Whom a cue without a name means that follows no other: who acts in its clause or sentence, else who spoke last. */
function impliedSpeaker(
  cue: Cue,
  tokens: readonly Token[],
  grammar: Grammar,
  index: MentionIndex,
  memory: SpeakerMemory,
  sentence: number,
): Speaker {
  const clause = cue.type === 'participle' ? (grammar.clauseAround?.(tokens, cue.at) ?? 0) : 0;
  const actor = clause > 0 ? grammar.mainSubject(tokens.slice(clause, cue.at), index) : null;
  if (actor) return { id: actor.id, span: null };
  const first = tokens.findIndex((token) => token.kind === 'word');
  if (cue.at > first + 1 && !cue.keeps) {
    const subject = grammar.mainSubject(tokens.slice(0, cue.at), index);
    // Derna est libre, a-t-il dit: a town is what is spoken of
    const place = cue.scope === 'backward' && subject?.id && index.kindOf(subject.id) === 'place';
    if (subject && !place) return { id: subject.id, span: null };
  }
  return memory.last(cue.gender, cue.keeps, sentence);
}

/** A reported speaker inside another's words does not take the floor, unless the outer one is a medium that passes them on. */
function takesFloor(
  cue: Cue,
  tokens: readonly Token[],
  before: readonly Reported[],
  grammar: Grammar,
  index: MentionIndex,
): boolean {
  if (cue.type === 'attribution') return before.length === 0 && cue.scope === 'forward';
  const outer = before.findLast((other) => other.from <= cue.at && cue.at < other.to);
  if (!outer) return true;
  const { id } = outer.speaker;
  const medium =
    id === null ? grammar.isMedium(tokens[outer.cue.name?.from ?? -1]) : index.kindOf(id) === 'org-media';
  return medium && cue.complement?.joint !== 'phrase';
}

/** `Denouncing «…», X said`: a participle that opens its sentence has the subject of the verb behind it. */
function mainClause(tokens: readonly Token[], cues: readonly Cue[]): Cue {
  const [first] = cues;
  const opens = first!.at === tokens.findIndex((token) => token.kind === 'word');
  const main = cues.find((cue) => cue.type === 'verb' && cue.name !== null && cue.name.kind !== 'his');
  return opens && main ? { ...first!, name: main.name } : first!;
}

/**
 * Reads the cues of one sentence in order: gives each its speaker and the tokens it reports, and
 * tells the memory who spoke. Of nested reports the innermost counts: the words are his in whose mouth they are put.
 */
export function reportedIn(
  text: string,
  tokens: readonly Token[],
  { title, heading }: Pick<Paragraph, 'title' | 'heading'>,
  sentence: number,
  grammar: Grammar,
  index: MentionIndex,
  memory: SpeakerMemory,
): Reported[] {
  const cues = grammar.cues(text, tokens, index, title);
  const result: Reported[] = [];
  for (const [i, cue] of cues.entries()) {
    const named = i === 0 && cue.type === 'participle' ? mainClause(tokens, cues) : cue;
    const speaker = speakerOf(named, tokens, result, grammar, index, memory, sentence);
    let from: number;
    let to: number;
    if (cue.scope !== 'forward') {
      from =
        cue.scope === 'backward' ? startBefore(cue, result, grammar.opening?.(tokens, index) ?? 0) : cue.at;
      to = cue.at;
    } else {
      from = cue.complement?.at ?? cue.end;
      to = endOfMatter(tokens, cue, from, cues.slice(i + 1), grammar);
    }
    const floor = takesFloor(cue, tokens, result, grammar, index);
    const reported = { cue, speaker, from, to, floor };
    if (floor && !heading) {
      const { name } = cue;
      if (name && name.kind !== 'his') memory.said(speaker, tokens, name.from, name.to, cue.gender, sentence);
      else memory.said(speaker, tokens, 0, 0, cue.gender, sentence);
    }
    if (heading && speaker.id !== null) memory.saidAbove(speaker);
    result.push(reported);
  }
  if (cues.length === 0 && !heading) {
    const subject = grammar.mainSubject(tokens, index);
    if (subject) memory.acted(subject.id, sentence);
  }
  for (const { noun, id } of postsIn(tokens, grammar, index)) memory.holds(noun, id);
  return result;
}
