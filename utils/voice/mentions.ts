/** Which entity a token belongs to, and which post of the pack stands at a place. */
import { perWord } from '../text/lexeme.ts';
import { firstAfter } from '../text/order.ts';
import { wordSpans, type Word } from '../text/words.ts';
import type { Mention, Span } from '../report/types.ts';
import type { PackEntity } from '../packs/schema.ts';
import type { Token, VoicePack } from './types.ts';

interface Title {
  words: string[];
  entity: string;
  from: string | undefined;
  until: string | undefined;
}

/** A pack's entities and their titles, by id and by first word. */
interface Rows {
  entities: Map<string, PackEntity>;
  titles: Map<string, Title[]>;
  anchors: ReadonlySet<string>;
}

const known = new WeakMap<VoicePack, Rows>();

/** Kept for as long as the pack object lives: titles are folded once, not for every article. */
function rowsOf(pack: VoicePack): Rows {
  let rows = known.get(pack);
  if (!rows) known.set(pack, (rows = readRows(pack)));
  return rows;
}

function readRows(pack: VoicePack): Rows {
  const titles = new Map<string, Title[]>();
  for (const { id, titles: held = [] } of pack.entities) {
    for (const { forms, from, until } of held) {
      for (const form of [...(forms.ar ?? []), ...(forms.en ?? []), ...(forms.fr ?? [])]) {
        const words = wordSpans(form).map((word) => word.folded);
        const first = words[0];
        if (first === undefined) continue;
        titles.set(first, [...(titles.get(first) ?? []), { words, entity: id, from, until }]);
      }
    }
  }
  const anchors = new Set(pack.topic?.anchors);
  return { entities: new Map(pack.entities.map((entity) => [entity.id, entity])), titles, anchors };
}

/** Titles held at the date: an open end holds for ever, an unknown date admits all. */
function heldAt(from: string | undefined, until: string | undefined, date: string | null): boolean {
  if (date === null) return true;
  const day = date.slice(0, 10);
  return (
    (from === undefined || day.slice(0, from.length) >= from) &&
    (until === undefined || day.slice(0, until.length) <= until)
  );
}

/** UTF-16 units between a name and الأخير, at most: farther off somebody whom the pack does not have may stand between. */
const LATTER = 40;

const NO_TITLES: readonly Title[] = [];
const withoutConjunction = perWord((folded) => folded.replace(/^[وفل](?=.)/, ''));

/** The named entities of one article, by place, with what the pack says about them. */
export class MentionIndex {
  private readonly sorted: Mention[];
  /** For every UTF-16 unit, the place in `sorted` of the first mention that ends behind it: asked for every word. */
  private readonly next: Int32Array;
  /** Ids of what the article names. */
  private readonly named: ReadonlySet<string>;
  private readonly entities: ReadonlyMap<string, PackEntity>;
  private readonly parts = new Map<string, readonly string[]>();
  private readonly camps: VoicePack['camps'];
  private readonly titles: ReadonlyMap<string, readonly Title[]>;
  private readonly published: string | null;
  private readonly anchors: ReadonlySet<string>;
  /** Bodies by the words of their names, in order; read when first asked for. */
  private bodies: Map<string, Mention[]> | undefined;

  constructor(mentions: readonly Mention[], pack: VoicePack | null, published: string | null) {
    this.sorted = [...mentions].sort((a, b) => a.start - b.start);
    this.named = new Set(mentions.map(({ id }) => id));
    this.next = new Int32Array(this.sorted.at(-1)?.end ?? 0);
    let from = 0;
    for (const [i, { end }] of this.sorted.entries()) {
      this.next.fill(i, from, end);
      from = Math.max(from, end);
    }
    this.camps = pack?.camps ?? [];
    const rows = pack ? rowsOf(pack) : null;
    this.entities = rows?.entities ?? new Map();
    this.titles = rows?.titles ?? new Map();
    this.published = published;
    this.anchors = rows?.anchors ?? new Set();
  }

  /** The mention that overlaps the span, or null. Mentions do not overlap each other. */
  at(span: Span): Mention | null {
    const found = this.sorted[this.next[span.start] ?? this.sorted.length];
    return found !== undefined && found.start < span.end ? found : null;
  }

  /** The one person named before `end` whose name has all these folded words, or null when there is none or several. */
  personByPart(words: readonly string[], end: number): string | null {
    let id: string | null = null;
    const ways = words.map((word) => [word, word.replace(/^ال/, '')]);
    for (const mention of this.sorted) {
      if (mention.start >= end) break;
      if (mention.id === id || !this.isPerson(mention)) continue;
      const parts = this.partsOf(mention);
      if (!ways.every((way) => way.some((word) => parts.includes(word)))) continue;
      if (id !== null) return null;
      id = mention.id;
    }
    return id;
  }

  /** Whom الأخير, ce dernier, the latter at `start` means: the person named right before it, or null when none is. */
  latter(start: number): string | null {
    const person = this.sorted.findLast((mention) => mention.end <= start && this.isPerson(mention));
    return person && start - person.end <= LATTER ? person.id : null;
  }

  /** The folded words of a mention. */
  private partsOf(mention: Mention): readonly string[] {
    let parts = this.parts.get(mention.surface);
    if (!parts) {
      parts = wordSpans(mention.surface).map((word) => word.folded);
      this.parts.set(mention.surface, parts);
    }
    return parts;
  }

  /**
   * The body named last before `end` by words of which one is `noun` in the reading of `stem`: the Council after
   * the name of a council. Null when there is none.
   */
  bodyByNoun(noun: string, stem: (word: Word) => string, end: number): string | null {
    this.bodies ??= this.bodiesByNoun(stem);
    const named = this.bodies.get(noun);
    return named?.[firstAfter(named, end) - 1]?.id ?? null;
  }

  private bodiesByNoun(stem: (word: Word) => string): Map<string, Mention[]> {
    const bodies = new Map<string, Mention[]>();
    for (const mention of this.sorted) {
      if (!this.kindOf(mention.id)?.startsWith('org')) continue;
      for (const noun of new Set(wordSpans(mention.surface).map(stem))) {
        const named = bodies.get(noun);
        if (named) named.push(mention);
        else bodies.set(noun, [mention]);
      }
    }
    return bodies;
  }

  /** The person named last before `end` of whose listed names or titles `noun` is a word in the reading of `stem`: the general. */
  personByNoun(noun: string, stem: (word: Word) => string, end: number): string | null {
    const forms = (id: string) => {
      const { names, titles = [] } = this.entities.get(id)!;
      const held = titles.filter(({ from, until }) => heldAt(from, until, this.published));
      return [names, ...held.map((title) => title.forms)].flatMap((lists) => Object.values(lists).flat());
    };
    const holders = [...this.named].filter(
      (id) =>
        this.kindOf(id) === 'person' &&
        forms(id).some((form) => wordSpans(form).some((word) => stem(word) === noun)),
    );
    return this.sorted.findLast((mention) => mention.end <= end && holders.includes(mention.id))?.id ?? null;
  }

  kindOf(id: string): PackEntity['kind'] | null {
    return this.entities.get(id)?.kind ?? null;
  }

  campOf(id: string): string | null {
    return this.entities.get(id)?.camp ?? null;
  }

  /** A place of the topic itself: there things happen, while states that are no scene of it also speak. */
  isScene(id: string): boolean {
    return this.kindOf(id) === 'place' && this.anchors.has(id);
  }

  /** The armed body of the side on which a person or body stands, or null when the pack names none. */
  forcesOf(id: string): string | null {
    const camp = this.camps.find((one) => one.id === this.campOf(id));
    return camp?.forces ?? null;
  }

  isPerson(mention: Mention): boolean {
    return this.kindOf(mention.id) === 'person';
  }

  /** Agreements and events do not speak; an operation does by its press office. */
  speaks(mention: Mention): boolean {
    const kind = this.kindOf(mention.id);
    return kind !== 'agreement' && kind !== 'event' && mention.ambiguous === undefined;
  }

  isMedia(mention: Mention): boolean {
    return this.kindOf(mention.id) === 'org-media';
  }

  /** The longest title that begins at token `i`: whose it is, and how many tokens. A conjunction may be written on to it. */
  titleAt(tokens: readonly Token[], i: number): { entity: string; length: number } | null {
    const first = tokens[i];
    if (first?.kind !== 'word') return null;
    let best: { entity: string; length: number } | null = null;
    const bare = withoutConjunction(first);
    for (const word of bare === first.folded ? [bare] : [first.folded, bare]) {
      for (const title of this.titles.get(word) ?? NO_TITLES) {
        if (best && !this.isBetter(title, best)) continue;
        if (!heldAt(title.from, title.until, this.published)) continue;
        if (title.words.every((part, k) => k === 0 || tokens[i + k]?.folded === part)) {
          best = { entity: title.entity, length: title.words.length };
        }
      }
    }
    return best;
  }

  /** A longer title; of several holders, as where no date tells them apart, the one whom the article names. */
  private isBetter({ words, entity }: Title, best: { entity: string; length: number }): boolean {
    if (words.length !== best.length) return words.length > best.length;
    return this.named.has(entity) && !this.named.has(best.entity);
  }
}
