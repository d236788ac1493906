/** Whom a term without a side of its own names: whose militias, whose mercenaries. */
import type { Pack, PackEntity, PackTerm } from '../packs/schema.ts';
import type { Mention, Span } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import { firstAfter } from '../text/order.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { wordSpans, type BodyWords, type Word } from '../text/words.ts';
import { folded, phrases, type Phrases } from './phrases.ts';
import { COPULAS, FILLERS, LINKS } from './words/targets.ts';

export interface TargetInput {
  text: string;
  /** The words of the body, when they have been read already. */
  words?: BodyWords | undefined;
  mentions: readonly Mention[];
  pack: Pick<Pack, 'camps' | 'entities' | 'terms'> | null;
}

/** How far from the term a link may stand, and from the link the name, in words. */
const NEAR = 4;

const links = phrases(LINKS);
const copulas = phrases(COPULAS);
const fillers = folded(FILLERS);

function lengthAt(words: readonly Word[], i: number, list: Phrases): number {
  const word = words[i];
  const found =
    word && list.at(word).find((phrase) => phrase.every((part, k) => words[i + k]?.folded === part));
  return found?.length ?? 0;
}

/** The side an entity stands on: a backer's is that of the camp it backs. */
function sideOf(entity: PackEntity | undefined, pack: Pick<Pack, 'camps'>): string | null {
  if (!entity?.camp) return null;
  return pack.camps.find((camp) => camp.id === entity.camp)?.backs ?? entity.camp;
}

/** An armed body is named itself; a person, a government or a backer stands for the forces of that side. */
function namedBy(entity: PackEntity | undefined, pack: Pick<Pack, 'camps'>): string | null {
  if (entity?.kind === 'org-armed') return entity.id;
  const side = sideOf(entity, pack);
  if (side === null) return null;
  return pack.camps.find((camp) => camp.id === side)?.forces ?? null;
}

/** Kinds that are no party: where or what for, not whose. */
const NO_PARTY = new Set<PackEntity['kind']>([
  'place',
  'event',
  'agreement',
  'operation',
  'org-media',
  'org-int',
]);

/** Whether an entity is a party of its own, on neither side: what is said of it is said of nobody else. */
function isApart(entity: PackEntity | undefined, pack: Pick<Pack, 'camps'>): boolean {
  return entity !== undefined && sideOf(entity, pack) === null && !NO_PARTY.has(entity.kind);
}

/** An Arabic adjective that agrees with a name before it: جبهة النصرة الإرهابية. */
const ADJECTIVE = /^ال.+(?:ي|يه)$/;

function wordAt(
  words: readonly Word[],
  from: number,
  step: 1 | -1,
  at: (word: Word) => Mention | undefined,
): Mention | undefined {
  for (let i = from, n = 0; n < NEAR; i += step, n++) {
    const word = words[i];
    if (!word) return undefined;
    const mention = at(word);
    if (mention) return mention;
    if (!fillers.has(word.folded) && !/^ال|^لل/.test(word.folded)) return undefined;
  }
  return undefined;
}

function isBlank(text: string): boolean {
  return fold(text).trim() === '';
}

/** Names of bodies to which لها points back; those of people and of armies take له. */
const FEMININE =
  /^(?:ال)?(?:حكومه|قوات|قياده|ميليشيا|ميليشيات|مليشيا|مليشيات|كتيبه|كتايب|جماعه|وزاره|دوله)(?=\s|$)/;

/** Whom the pronoun behind a link (التابعة لها) means: the last party named before the term that it agrees with. */
function meantBy(
  word: Word | undefined,
  span: Span,
  mentions: readonly Mention[],
  pack: TargetInput['pack'],
): Mention | undefined {
  const pronoun = /^(?:ل|ب)ه(ا?)$/.exec(word?.folded ?? '');
  if (!pronoun || !pack) return undefined;
  const { entities } = rowsOf(pack);
  return mentions.findLast((mention) => {
    const entity = entities.get(mention.id);
    if (mention.end > span.start || namedBy(entity, pack) === null) return false;
    const feminine = entity?.kind === 'place' || FEMININE.test(fold(mention.surface));
    return feminine === (pronoun[1] !== '');
  });
}

/** The name beside the term in its sentence: in it, behind it, or before it as the subject of which it is said. */
function beside(input: TargetInput, { words, mentions }: Sentence, span: Span): Mention[] {
  const first = firstAfter(words, span.start);
  let last = first;
  while ((words[last + 1]?.start ?? Infinity) < span.end) last++;
  if (first >= words.length) return [];
  const at = (word: Word) => mentions.find((mention) => mention.start < word.end && word.start < mention.end);
  const found: (Mention | undefined)[] = words.slice(first, last + 1).map(at);
  found.push(wordAt(words, last + 1, 1, (word) => (/^و/.test(word.folded) ? undefined : at(word))));
  for (let i = last + 1; i <= last + NEAR; i++) {
    const length = lengthAt(words, i, links);
    const gap = input.text.slice(words[last]?.end ?? 0, words[i]?.start ?? 0);
    if (/[.:؛;،,]/.test(gap)) break;
    if (length > 0)
      found.push(wordAt(words, i + length, 1, at) ?? meantBy(words[i + length], span, mentions, input.pack));
  }
  for (let back = 1; back <= 4; back++) {
    const from = first - back;
    if (from > 0 && lengthAt(words, from, copulas) === back) found.push(wordAt(words, from - 1, -1, at));
  }
  // وصف فلانا بالميليشيا: the ب is written on to the term
  if (/^ب/.test(words[first]?.folded ?? '') && first > 0) found.push(wordAt(words, first - 1, -1, at));
  const before = words[first - 1];
  // The name that an adjective belongs to stands right before it.
  if (
    before &&
    ADJECTIVE.test(words[first]?.folded ?? '') &&
    isBlank(input.text.slice(before.end, span.start))
  )
    found.push(at(before));
  const possessive = before && isBlank(input.text.slice(before.end, span.start)) ? at(before) : undefined;
  if (possessive && /^\p{Script=Latin}/u.test(before?.folded ?? '')) found.push(possessive);
  return found.filter((mention) => mention !== undefined);
}

/** A sentence with its words and the mentions in it. */
interface Sentence {
  words: readonly Word[];
  mentions: Mention[];
}

interface Rows {
  terms: Map<string, PackTerm>;
  entities: Map<string, PackEntity>;
}

const known = new WeakMap<object, Rows>();

/** The pack's rows by id, kept for as long as the pack object lives. */
function rowsOf(pack: Pick<Pack, 'entities' | 'terms'>): Rows {
  let rows = known.get(pack);
  if (!rows) {
    const [terms, entities] = [pack.terms, pack.entities];
    rows = {
      terms: new Map(terms.map((row) => [row.id, row])),
      entities: new Map(entities.map((row) => [row.id, row])),
    };
    known.set(pack, rows);
  }
  return rows;
}

/** Whom the side-less terms of one article name. */
export class Targets {
  private readonly input: TargetInput;
  private sentences: Span[] | undefined;
  private readonly read = new Map<number, Sentence>();
  private readonly terms: Rows['terms'];
  private readonly entities: Rows['entities'];

  constructor(input: TargetInput) {
    this.input = input;
    const rows = input.pack && rowsOf(input.pack);
    this.terms = rows?.terms ?? new Map();
    this.entities = rows?.entities ?? new Map();
  }

  /**
   * The entity that a side-less term names, by the words beside it, else by its speaker's opponent, unless its row forbids that; null when neither tells.
   * A party on neither side that stands beside the term as its owner is named itself.
   * A term whose row says what it refers to, or for which camp it counts, has no other target.
   * @param speaker entity id of whoever says the term, or null for the outlet or somebody unknown
   */
  of(term: Span & { id: string }, speaker: string | null): string | null {
    const { pack } = this.input;
    const row = this.terms.get(term.id);
    if (!pack || !row) return null;
    if (row.refersTo !== undefined) return this.entities.has(row.refersTo) ? row.refersTo : null;
    if (row.effect.camp !== undefined || row.effect.direction === 'neutral') return null;
    const sentence = this.sentenceAt(term.start);
    for (const mention of sentence ? beside(this.input, sentence, term) : []) {
      const entity = this.entities.get(mention.id);
      const named = namedBy(entity, pack);
      if (named !== null) return named;
      if (isApart(entity, pack)) return mention.id;
    }
    if (row.effect.direction !== 'against' || row.effect.opponent === false || speaker === null) return null;
    const side = sideOf(this.entities.get(speaker), pack);
    const opponent = pack.camps.find((camp) => camp.id === side)?.opponent;
    return pack.camps.find((camp) => camp.id === opponent)?.forces ?? null;
  }

  /** The sentence in which an offset stands. It is read once for all terms in it. */
  private sentenceAt(offset: number): Sentence | undefined {
    const { text, words, mentions } = this.input;
    this.sentences ??= sentenceSpans(text);
    const at = firstAfter(this.sentences, offset);
    const span = this.sentences[at];
    if (!span || span.start > offset) return undefined;
    let sentence = this.read.get(at);
    if (!sentence) {
      sentence = {
        words: words?.within(span.start, span.end) ?? wordSpans(text, span.start, span.end),
        mentions: mentions.filter((one) => one.start < span.end && span.start < one.end),
      };
      this.read.set(at, sentence);
    }
    return sentence;
  }
}
