/** The voice analysis of one article: from marks and verbs of saying to the voice of any span. */
import { BodyWords } from '../text/words.ts';
import type { Quotation } from '../report/types.ts';
import { arabic } from './arabic.ts';
import { distancedIn } from './distance.ts';
import type { Grammar } from './grammar.ts';
import { english, french } from './latin.ts';
import { answersIn, isQuestion, intervieweeOf } from './interview.ts';
import { isPlainLabel } from './labels.ts';
import { findMarked } from './marks.ts';
import { SpeakerMemory } from './memory.ts';
import { joinContinued, withClosedNames } from './joined.ts';
import { MentionIndex } from './mentions.ts';
import { paragraphsOf } from './paragraphs.ts';
import { judgeMarked, type Verdict } from './quotations.ts';
import { reportedIn, type Reported } from './scopes.ts';
import { nameRepeated } from './repeated.ts';
import { entryStarts } from './sections.ts';
import { sentencesOf, type Sentence } from './tokens.ts';
import type { Marked, Paragraph, Speaker, SpokenSpan, Token, VoiceAnalysis, VoiceInput } from './types.ts';
import { voiceOf } from './voice.ts';

function grammarOf(paragraph: Paragraph): Grammar {
  if (paragraph.language === 'fr') return french;
  return paragraph.language === 'en' ? english : arabic;
}

/** Marked texts that are labels whatever the sentence says, by index. */
function plainLabels(
  text: string,
  sentences: readonly Sentence[],
  marked: readonly Marked[],
  grammar: Grammar,
  index: MentionIndex,
): Set<number> {
  const labels = new Set<number>();
  if (!sentences.some((sentence) => sentence.tokens.some((token) => token.kind === 'marked'))) return labels;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    const piece = token.kind === 'marked' ? marked[token.marked] : undefined;
    if (
      piece &&
      isPlainLabel(
        text,
        piece,
        tokens.slice(Math.max(0, k - 2), k),
        tokens.slice(k + 1, k + 26),
        grammar,
        index,
      )
    )
      labels.add(token.marked);
  }
  return labels;
}

/** The reported tokens without the marked texts among them, as spans without punctuation at their ends. */
function pieces(tokens: readonly Token[], from: number, to: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const token of tokens.slice(from, to)) {
    if (token.kind === 'marked') open = null;
    else if (token.kind === 'word') {
      if (open) open.end = token.end;
      else spans.push((open = { start: token.start, end: token.end }));
    }
  }
  return spans;
}

/** Reads one article sentence by sentence. */
class Reader {
  readonly quotes: Quotation[] = [];
  readonly spoken: SpokenSpan[] = [];
  private memory: SpeakerMemory;
  private readonly text: string;
  private readonly index: MentionIndex;
  private number = 0;
  private lastVerdict: Verdict | null = null;
  /** Number of the last sentence that was reported speech. */
  private lastReported = -1;
  /** Speaker of unmarked speech after a colon, which may run over sentences, and whether it asks. */
  private running: Speaker | null = null;
  private asking = false;

  private readonly interviewee: string | null;

  constructor(text: string, index: MentionIndex, interviewee: string | null) {
    this.text = text;
    this.index = index;
    this.interviewee = interviewee;
    this.memory = new SpeakerMemory(index, interviewee);
  }

  private add(kind: Quotation['kind'], start: number, end: number, speaker: Speaker, rule: string): void {
    if (end <= start) return;
    const voice = kind === 'label' ? 'marked' : kind;
    this.quotes.push({ kind, start, end, speaker: speaker.id, speakerSpan: speaker.span });
    this.spoken.push({ voice, start, end, speaker: speaker.id, speakerSpan: speaker.span, rule });
  }

  label(piece: Marked): void {
    if (!piece.openingMissing) this.add('label', piece.start, piece.end, { id: null, span: null }, 'marks');
  }

  private indirect(
    tokens: readonly Token[],
    one: Pick<Reported, 'from' | 'to' | 'speaker'>,
    rule: string,
  ): void {
    for (const piece of pieces(tokens, one.from, one.to))
      this.add('indirect', piece.start, piece.end, one.speaker, rule);
  }

  read(sentence: Sentence, paragraph: Paragraph, marked: readonly Marked[], grammar: Grammar): void {
    const { tokens } = sentence;
    const number = this.number++;
    const answers = this.interviewee !== null && !paragraph.heading && isQuestion(tokens);
    if (answers) this.memory.said({ id: this.interviewee, span: null }, tokens, 0, 0, null, number);
    const reported = reportedIn(this.text, tokens, paragraph, number, grammar, this.index, this.memory);
    for (const one of reported) this.indirect(tokens, one, one.cue.lemma);
    let going: Speaker | null = null;
    if (reported.length === 0) going = this.goesOn(tokens, grammar, number);
    else {
      this.lastReported = number;
      const last = reported.at(-1);
      const colon = last?.cue.complement?.joint === 'colon' && last.to === tokens.length;
      this.running =
        colon && !tokens.some((token, k) => k >= (last?.from ?? 0) && token.kind === 'marked')
          ? (last?.speaker ?? null)
          : null;
      this.asking = isQuestion(tokens);
    }
    const verdicts = judgeMarked(
      this.text,
      tokens,
      marked,
      reported,
      this.lastVerdict,
      going,
      grammar,
      this.index,
      this.memory,
      number,
    );
    for (const [index, verdict] of verdicts) {
      const piece = marked[index];
      if (!piece) continue;
      this.lastVerdict = verdict;
      if (!verdict.speech) this.label(piece);
      else this.add('direct', piece.start, piece.end, verdict.speaker, verdict.rule);
    }
    if (reported.length === 0 && verdicts.size === 1 && !paragraph.heading) this.goOnSpeaking(tokens, number);
    this.spoken.push(...distancedIn(tokens, grammar, this.index));
  }

  /** Quotations one after the other, each by itself, are one speech. */
  private goOnSpeaking(tokens: readonly Token[], number: number): void {
    const { speech, speaker } = this.lastVerdict ?? {};
    if (!speech || !speaker || tokens.some((token) => token.kind === 'word')) return;
    if (speaker.id !== null || speaker.span !== null) this.memory.said(speaker, tokens, 0, 0, null, number);
  }

  /** A sentence without a cue that goes on with what was reported before it. */
  private goesOn(tokens: readonly Token[], grammar: Grammar, number: number): Speaker | null {
    const whole = { from: 0, to: tokens.length };
    if (grammar.continues(tokens, this.lastReported === number - 1)) {
      const speaker = this.memory.last(null, true, number);
      this.indirect(tokens, { ...whole, speaker }, 'that');
      this.lastReported = number;
      return speaker;
    }
    const asks = this.asking && isQuestion(tokens);
    if (this.running && (asks || tokens.some((token) => grammar.firstPerson(token)))) {
      this.indirect(tokens, { ...whole, speaker: this.running }, ':');
      return this.running;
    }
    this.running = null;
    return null;
  }

  /** Nobody who spoke before is meant from here on. */
  startEntry(): void {
    this.memory = new SpeakerMemory(this.index, this.interviewee);
    this.lastVerdict = null;
    this.lastReported = -1;
  }

  endParagraph(): void {
    this.running = null;
  }
}

/**
 * Finds who speaks in an article: direct speech, names and labels in marks, reported speech, distanced words.
 * Time linear in the length of the body for texts of ordinary sentences. Never throws on any text.
 *
 * Method: rule families for verbs and nouns of saying with their complements (Alrahabi's for Arabic),
 * Source–Cue–Content as in PolNeAR. Of nested reports the innermost speaker counts.
 */
export function analyseVoice(input: VoiceInput): VoiceAnalysis {
  const paragraphs = paragraphsOf(input);
  const index = new MentionIndex(input.mentions, input.pack, input.published);
  const marked = findMarked(input.text, paragraphs);
  const words = input.words ?? new BodyWords(input.text, input.body);
  const interviewee = intervieweeOf(input.text, paragraphs, index);
  const reader = new Reader(input.text, index, interviewee);
  const entries = entryStarts(input.text, input.blocks);
  for (const [number, paragraph] of paragraphs.entries()) {
    const entry = entries.findLast((start) => start <= paragraph.start) ?? 0;
    if (entry > (paragraphs[number - 1]?.start ?? entry)) reader.startEntry();
    const grammar = grammarOf(paragraph);
    const asSpeech = sentencesOf(input.text, words, paragraph, number, marked, new Set());
    const labels = plainLabels(input.text, asSpeech, marked, grammar, index);
    for (const label of labels) {
      const piece = marked[label];
      if (piece) reader.label(piece);
    }
    const sentences =
      labels.size === 0 ? asSpeech : sentencesOf(input.text, words, paragraph, number, marked, labels);
    for (const sentence of sentences) {
      reader.read(sentence, paragraph, marked, grammar);
    }
    reader.endParagraph();
  }
  const { spoken } = reader;
  for (const { start, end } of answersIn(input.text, paragraphs))
    spoken.push({
      voice: 'indirect',
      start,
      end,
      speaker: interviewee,
      speakerSpan: null,
      rule: 'interview',
    });
  nameRepeated(input.text, paragraphs, reader.quotes, spoken);
  spoken.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotes = joinContinued(
    reader.quotes.sort((a, b) => a.start - b.start || b.end - a.end),
    marked,
  );
  return { quotes: withClosedNames(quotes, marked), spoken, voiceOf: (span) => voiceOf(spoken, span) };
}
