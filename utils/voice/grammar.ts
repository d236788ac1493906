/** What the language-independent part of the voice analysis asks of a language. */
import type { Cue } from './cue.ts';
import type { MentionIndex } from './mentions.ts';
import type { Token } from './types.ts';

/** Who acts in a sentence; without an id somebody the pack does not have. */
export interface Actor {
  id: string | null;
}

export interface Grammar {
  /** Cues of one sentence, in order of their place. */
  cues(text: string, tokens: readonly Token[], index: MentionIndex, title: boolean): Cue[];
  /** Number of tokens of a phrase at `i` by which the outlet goes on in its own voice; 0 for none. */
  breakAt(tokens: readonly Token[], i: number): number;
  /** A clause of its own begins at `i`, behind a comma, where what is reported is no clause but a noun phrase. */
  leavesPhrase?(tokens: readonly Token[], i: number): boolean;
  /** First token of the subordinate clause (as …, when …) in which `i` stands; 0 for none. */
  clauseAround?(tokens: readonly Token[], i: number): number;
  /** First token of the clause whose subject a verb at `i` has that tells how or what for (وهو يردد, ليؤكد); 0 for none. */
  clauseOfWhom?(tokens: readonly Token[], i: number): number;
  /** Number of tokens of a word of distance put before a name at `i`; 0 for none. */
  distancerBefore(tokens: readonly Token[], i: number): number;
  /** The same for one put after the name. */
  distancerAfter(tokens: readonly Token[], i: number): number;
  /** The word ends a noun phrase: a preposition, a conjunction, `that`. */
  endsPhrase(token: Token): boolean;
  /** The noun of a person’s post: minister, envoy. */
  isPost(token: Token): boolean;
  /** Whether a bare noun phrase stands for a person, a body or a text named before. */
  kindOfNoun(name: readonly Token[]): 'person' | 'body' | 'text';
  /** Number of tokens of a dateline at the head of the sentence: nobody's words. */
  opening?(tokens: readonly Token[], index: MentionIndex): number;
  /** The sentence goes on with the reported clause before (وأن, and that); `follows`: the sentence right before was reported. */
  continues(tokens: readonly Token[], follows: boolean): boolean;
  /** A word of the first person: speech without marks goes on. */
  firstPerson(token: Token): boolean;
  /** Behind marks and a colon: the words tell whose those in the marks are. */
  tellsWhose?(behind: readonly Token[]): boolean;
  /** The noun takes a name in marks (وكالة "…", operation "…"). */
  takesName(token: Token | undefined, before?: Token): boolean;
  /** A slogan, title or word stands behind it (تحت شعار "…", entitled "…"). */
  takesTitle(token: Token | undefined): boolean;
  /** A verb of saying or a noun for something said, behind which somebody addressed follows. */
  isTold(token: Token | undefined): boolean;
  /** The word begins a name or label by itself (اتفاق …, agreement). */
  headsName(token: Token | undefined): boolean;
  /** is, was, called: what follows is said of the subject. */
  isCopula(token: Token | undefined): boolean;
  /** The marked token says something of the subject of a reported clause (أن الوضع «…»), and no verb follows it. */
  isPredicate?(tokens: readonly Token[], k: number, index: MentionIndex): boolean;
  /** The preposition before whoever is told something: تصريح لـ"…". */
  isAddressing(token: Token | undefined): boolean;
  /** A newspaper, agency or channel: it passes on what others say. */
  isMedium(token: Token | undefined): boolean;
  /** or, and: one of several that are said alike. */
  joins(token: Token | undefined): boolean;
  /** `that`, after which marked text was the subject and no speech. */
  isThat(token: Token | undefined): boolean;
  /** The word for `that` has its subject written on to it: what follows is said of somebody (بأنه «كذا»). */
  hasSubject?(token: Token): boolean;
  /** The subject stands behind its verb (قال فلان). */
  subjectFollows?: boolean;
  /** He, il (she is seldom who spoke last): at the head of a sentence whoever spoke last. */
  isPronoun?(token: Token | undefined): boolean;
  /** The token is a form of a verb of saying. */
  isSaying(token: Token | undefined): boolean;
  /** The entity the sentence is about, when it is not reported speech. */
  mainSubject(tokens: readonly Token[], index: MentionIndex): Actor | null;
}
