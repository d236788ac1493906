/**
 * What a term of context `near` speaks of. The closer it is named, the less else is asked: in the sentence, nothing; in the
 * paragraph or beside it, that the whole page is about the topic and the sentence about nowhere else.
 */
import type { Mention, Span } from '../report/types.ts';
import type { PackTerm } from '../packs/schema.ts';
import { adjectivesOf } from '../text/adjectives.ts';
import type { Context, Region } from './context.ts';
import { FIGHTING } from './fighting.ts';
import { rowForms } from './forms.ts';
import { kept } from './kept.ts';
import { firstAfter } from '../text/order.ts';
import { touching } from './overlap.ts';
import { foldedForm } from './rows.ts';
import type { Rows } from './rows.ts';

/** Where the referent was found, and what it is called there. */
export interface Referent {
  rule: 'referent' | 'referent-in-paragraph' | 'referent-on-page';
  detail: string;
}

/** A page is about nothing but the topic from this many mentions of anchors on, of this many different ones … */
const STEADY_MENTIONS = 4;
const STEADY_ANCHORS = 2;
/** … with at most this many words to each. */
const STEADY_WORDS = 60;
/** How many paragraphs back, and how many ahead, a referent may be named. */
const BACK = 2;
const AHEAD = 1;
/** How far an adjective of nation stands from whom it is said of, in UTF-16 units. */
const BESIDE = 24;
/** From this strength on a word is hostile or exalting by itself: no other word has to say that there is fighting. */
const STRONG = 3;

/** The mentions of one article as terms of context `near` ask for them. Built once, when the mentions are settled. */
export class Referents {
  private readonly rows: Rows;
  private readonly context: Context;
  private readonly mentions: readonly Mention[];
  private readonly elsewhere: ReadonlySet<string>;
  /** Whether the page speaks of the topic all the way. */
  private readonly steady: boolean;

  constructor(rows: Rows, context: Context, mentions: readonly Mention[]) {
    this.rows = rows;
    this.context = context;
    this.mentions = mentions;
    this.elsewhere = foreignAdjectives(rows);
    const anchors = mentions.filter((mention) => rows.anchors.has(mention.id));
    const words = context.regions.reduce((sum, region) => sum + region.words.length, 0);
    this.steady =
      anchors.length >= STEADY_MENTIONS &&
      new Set(anchors.map((mention) => mention.id)).size >= STEADY_ANCHORS &&
      anchors.length * STEADY_WORDS >= words;
  }

  /** What the term speaks of, or null when nothing near enough is named. */
  of(term: PackTerm, region: Region, place: Span): Referent | null {
    const sentence = region.sentence(place.start);
    const there = touching(this.mentions, sentence);
    const beside = this.fitting(term, there);
    if (beside) return { rule: 'referent', detail: beside.surface };
    const person = term.refersTo !== undefined && this.rows.entities.get(term.refersTo)?.kind === 'person';
    // Who is called the marshal is named by that: a country beside him makes him no other, the Egyptian marshal is one.
    const foreign =
      this.hasForeignAdjective(region, person ? besideOf(sentence, place) : sentence, place) ||
      (!person && this.namesForeign(sentence));
    if (!this.steady || foreign) return null;
    if (person) {
      const named = this.mentions.find((mention) => mention.id === term.refersTo);
      if (named) return { rule: 'referent-on-page', detail: named.surface };
    }
    const around = this.fitting(term, touching(this.mentions, region));
    if (around) return { rule: 'referent-in-paragraph', detail: around.surface };
    if (person) return null;
    if (term.strength < STRONG && !hasFighting(region, sentence)) return null;
    const close = this.fitting(term, this.neighbours(region));
    return close ? { rule: 'referent-on-page', detail: close.surface } : null;
  }

  /**
   * Its referent or, for a person, somebody of the same camp; for a term about forces, or about nobody in particular, any
   * side of the conflict or an anchor of the topic.
   */
  private fitting(term: PackTerm, there: readonly Mention[]): Mention | undefined {
    const { rows } = this;
    const own = there.find((mention) => mention.id === term.refersTo);
    if (own) return own;
    const referent = term.refersTo === undefined ? undefined : rows.entities.get(term.refersTo);
    if (referent?.kind === 'person') {
      const side = rows.side(referent.id);
      return there.find((mention) => side !== null && rows.side(mention.id) === side);
    }
    return there.find((mention) => rows.side(mention.id) !== null || rows.anchors.has(mention.id));
  }

  /** The mentions of the paragraphs around a region. */
  private neighbours(region: Region): Mention[] {
    const { regions } = this.context;
    const at = regions.indexOf(region);
    const first = regions[Math.max(0, at - BACK)]!;
    const last = regions[Math.min(regions.length - 1, at + AHEAD)]!;
    const from = firstAfter(this.mentions, first.start);
    return this.mentions.slice(from, firstAfter(this.mentions, last.end));
  }

  /** Whether a sentence names a country that is neither on a side nor the topic's: what is said there is said of that. */
  private namesForeign(sentence: Span): boolean {
    return touching(this.mentions, sentence).some(({ id }) => isElsewhere(this.rows, id));
  }

  /** The same of the adjective of such a country, outside the term itself. */
  private hasForeignAdjective(region: Region, sentence: Span, place: Span): boolean {
    return wordsIn(region, sentence).some((i) => {
      const { start, end, folded } = region.words[i]!;
      return this.elsewhere.has(folded) && (end <= place.start || start >= place.end);
    });
  }
}

/** A country (its capital stands for it) that has no part in the topic. */
function isElsewhere(rows: Rows, id: string): boolean {
  const country = rows.entities.get(id)?.metonyms !== undefined;
  return country && rows.side(id) === null && !rows.anchors.has(id);
}

/** Adjectives of the pack's places that are neither on a side nor the topic's (السورية where the topic is another). */
const foreignAdjectives = kept((rows: Rows) => {
  const found = new Set<string>();
  for (const entity of rows.entities.values()) {
    if (!isElsewhere(rows, entity.id)) continue;
    for (const form of rowForms(entity, 'entity'))
      for (const word of adjectivesOf(foldedForm(form))) found.add(word);
  }
  return found;
});

function hasFighting(region: Region, sentence: Span): boolean {
  return wordsIn(region, sentence).some((i) => region.readings(i).some((word) => FIGHTING.has(word)));
}

/** The part of a sentence right beside a place: who is called something is of another country only where that stands with it. */
function besideOf(sentence: Span, { start, end }: Span): Span {
  return { start: Math.max(sentence.start, start - BESIDE), end: Math.min(sentence.end, end + BESIDE) };
}

function wordsIn(region: Region, span: Span): number[] {
  const from = region.wordFrom(span.start);
  return Array.from({ length: region.wordFrom(span.end) - from }, (_, i) => from + i);
}
