/** Who spoke last: what a verb without a subject, a pronoun or a bare noun points back to. */
import type { Span } from '../report/types.ts';
import { perWord } from '../text/lexeme.ts';
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import { isNational } from './nation.ts';
import type { Speaker, Token } from './types.ts';

interface Entry {
  id: string | null;
  span: Span | null;
  /** Folded words of the name, articles and particles off. */
  words: ReadonlySet<string>;
  gender: Cue['gender'];
  sentence: number;
}

/** After this many sentences without a word of his a speaker is no longer meant. */
const FORGET = 4;
/** Letters of a noun, at least, by which a body is meant again. */
const SHORTEST_NOUN = 3;

/** Beside the noun of a post: not he who holds it. */
const OTHER = /^(?:deputy|vice|former|adjoint|ancien)$/;
const NISBA = /^[\u0621-\u064a].+ي$/;

const stem = perWord((word) => word.replace(/^(?:[وف]?ال|لل)(?=..)/, '').replace(/(?:ون|ين|ات|ه|s)$/, ''));

/** Speakers of one article, in the order in which they spoke. */
export class SpeakerMemory {
  private readonly entries: Entry[] = [];
  private subject: { id: string | null; sentence: number } | null = null;
  /** Persons by their posts. */
  private readonly posts = new Map<string, string>();
  private readonly index: MentionIndex;
  /** Who speaks in the headline: meant by what points back before anybody else has spoken. */
  private headline: Speaker | null = null;

  /** Who is interviewed, and so is meant when nobody else can be. */
  private readonly nobody: Speaker;

  constructor(index: MentionIndex, interviewee: string | null = null) {
    this.index = index;
    this.nobody = { id: interviewee, span: null };
  }

  /** Remembers that the given words named a speaker in sentence `sentence`; an unknown one too, for he ends the turn of the last. */
  said(
    speaker: Speaker,
    tokens: readonly Token[],
    from: number,
    to: number,
    gender: Cue['gender'],
    sentence: number,
  ): void {
    const words = new Set(tokens.slice(from, to).map((token) => stem(token)));
    this.entries.push({ ...speaker, words, gender, sentence });
  }

  /** Remembers who speaks in a headline. */
  saidAbove(speaker: Speaker): void {
    this.headline ??= speaker;
  }

  /** Remembers beside which post a person was named. */
  holds(noun: Token, id: string): void {
    this.posts.set(stem(noun), id);
  }

  /** Remembers whom a sentence without reported speech was about. */
  acted(id: string | null, sentence: number): void {
    this.subject = { id, sentence };
  }

  /**
   * Whom a verb without a subject at the start of a sentence means.
   * @param keeps the verb goes on with the last speaker (وأضاف), whoever acted since.
   */
  last(gender: Cue['gender'], keeps: boolean, sentence: number): Speaker {
    const recent = this.entries.filter((entry) => sentence - entry.sentence <= FORGET);
    const last = recent.at(-1);
    const subject = this.subject;
    // a body is meant in the next sentence at most; a person may have gone on acting
    const reach = subject?.id && !keeps && this.index.kindOf(subject.id) === 'person' ? 2 : 1;
    const acted = subject !== null && sentence - subject.sentence <= reach;
    if (acted && (!last || (!keeps && subject.sentence > last.sentence)))
      return { id: subject.id, span: null };
    if (!last)
      return this.entries.length === 0 && this.headline ? { id: this.headline.id, span: null } : this.nobody;
    const clash = gender === 'f' && last.gender === 'm';
    const other = clash ? recent.findLast((entry) => entry.gender === 'f') : last;
    return other ? { id: other.id, span: other.span } : this.nobody;
  }

  /** Who speaks a sentence of nothing but marked text: whoever spoke in the sentence before, else whoever acted in it. */
  goingOn(sentence: number): Speaker {
    const last = this.entries.at(-1);
    if (last && sentence - last.sentence <= 1) return { id: last.id, span: last.span };
    return this.subject && sentence - this.subject.sentence <= 1
      ? { id: this.subject.id, span: null }
      : this.nobody;
  }

  /** Whom a bare noun means (المتحدث, the ministry): the last whose name had that word, or for a post whoever was named beside it, else the last person. */
  again(
    tokens: readonly Token[],
    from: number,
    to: number,
    kind: 'person' | 'body' | 'text',
    sentence: number,
  ): Speaker {
    const nouns = tokens
      .slice(from, to)
      .filter((token) => token.kind === 'word')
      .map((token) => stem(token));
    // the noun comes first in Arabic, last in English and French
    const head = (/^[a-z]/.test(nouns[0] ?? '') ? nouns.at(-1) : nouns[0]) ?? '';
    // a text is meant by its noun, however long ago it was named
    const reach = kind === 'text' ? Infinity : 2 * FORGET;
    const recent = this.entries.filter((entry) => sentence - entry.sentence <= reach);
    // the deputy minister is another than the minister, الخارجية المصرية than the foreign ministry that spoke before
    const other = kind === 'person' ? nouns.find((noun) => OTHER.test(noun)) : undefined;
    const apart = other ?? (kind === 'body' ? nouns.find((noun, i) => i > 0 && NISBA.test(noun)) : undefined);
    // the Greek minister is another than the minister who spoke before
    const nation = nouns.find((noun) => noun !== head && isNational(noun));
    const same = recent.findLast(
      ({ words }) =>
        words.has(head) && [apart, nation].every((word) => word === undefined || words.has(word)),
    );
    if (same) return { id: same.id, span: same.span };
    const end = tokens[from]?.start ?? 0;
    if (kind === 'person' && nation !== undefined)
      return { id: this.index.personByNoun(nation, stem, end), span: null };
    const held = kind === 'person' ? (other === undefined ? nouns : [other]) : [];
    const post = held.find((noun) => this.posts.has(noun));
    if (post !== undefined) return { id: this.posts.get(post)!, span: null };
    if (other !== undefined) return this.nobody;
    const holder = kind === 'person' ? this.index.personByNoun(head, stem, end) : null;
    if (holder !== null) return { id: holder, span: null };
    if (kind === 'body') {
      return { id: head.length < SHORTEST_NOUN ? null : this.index.bodyByNoun(head, stem, end), span: null };
    }
    if (this.entries.length === 0 && this.headline && kind === 'person')
      return { id: this.headline.id, span: null };
    // the last speaker, known or not; a post does not mean a body
    const fits = (entry: Entry) =>
      kind === 'text' || entry.id === null || this.index.kindOf(entry.id) === 'person';
    const last = recent.findLast(fits);
    return last && sentence - last.sentence <= FORGET ? { id: last.id, span: last.span } : this.nobody;
  }

  /** Whom a part of a name means (النهري after سالم النهري): the last known speaker whose name had all its words. */
  byName(tokens: readonly Token[], from: number, to: number): string | null {
    const parts = tokens.slice(from, to).filter((token) => token.kind === 'word');
    if (parts.length === 0 || parts.length > 2) return null;
    const entry = this.entries.findLast(
      (one) => one.id !== null && parts.every((part) => one.words.has(stem(part))),
    );
    const first = parts[0];
    return (
      entry?.id ??
      (first
        ? this.index.personByPart(
            parts.map((part) => part.folded),
            first.start,
          )
        : null)
    );
  }

  /** Whom a post means that was given with a name before (عضو المجلس كذا, after عضو المجلس كذا فلان). */
  byPost(tokens: readonly Token[], from: number, to: number, sentence: number): string | null {
    const post = tokens.slice(from, to).filter((token) => token.kind === 'word');
    const entry = this.entries.findLast(
      ({ id, words }) =>
        id !== null && this.index.kindOf(id) === 'person' && post.every((token) => words.has(stem(token))),
    );
    return post.length > 1 && entry && sentence - entry.sentence <= FORGET ? entry.id : null;
  }

  /** Whose office مكتبه is: the last person or body that spoke or acted. */
  owner(sentence: number): Speaker {
    const last = this.entries.findLast((entry) => entry.id !== null && sentence - entry.sentence <= FORGET);
    if (last) return { id: last.id, span: last.span };
    return this.subject && sentence - this.subject.sentence <= 1
      ? { id: this.subject.id, span: null }
      : this.nobody;
  }
}
