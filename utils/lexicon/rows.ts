/** A pack as the rules need it: rows by id, words folded once. Kept for as long as the pack object lives. */
import type { FormRule, Pack, PackEntity, PackTerm } from '../packs/schema.ts';
import type { Why } from '../report/types.ts';
import { withoutParticles } from '../text/particles.ts';
import { linkIn } from './beside.ts';
import { listedForm, rowForms } from './forms.ts';
import { kept } from './kept.ts';
import { PhraseList } from './phrase-list.ts';
import { tokensOf } from './tokens.ts';
import type { Owner } from './types.ts';

/** A word or phrase of a rule, as folded words. */
export type Phrase = string[];

/** A rule with its words folded. */
export interface FoldedRule {
  rule: FormRule;
  /** Folded forms it is about; null: all. */
  forms: Set<string> | null;
  near: PhraseList | null;
  notNear: PhraseList | null;
  before: Phrase[] | null;
  notBefore: Phrase[];
  after: Phrase[] | null;
  notAfter: Phrase[];
}

/** An owner's listed form, and what the rules of its row make of it. */
export interface OwnerFacts {
  /** As listed. */
  listed: string;
  /** Folded. */
  form: string;
  words: string[];
  link: ReturnType<typeof linkIn>;
  rules: FoldedRule[];
  /** Those by which words beside the form make it the name of something else. */
  forbidding: FoldedRule[];
  /** Whether it is the name of a place in one word, and no name when it is written small: cold turkey, a nice day. */
  capital: boolean;
  /** Why it counts where no rule says more. */
  why: Why;
}

const NAME = /^\p{Lu}\p{Ll}+$/u;

/** The pack's rows, indexed. */
export class Rows {
  readonly pack: Pack;
  readonly entities: Map<string, PackEntity>;
  readonly terms: Map<string, PackTerm>;
  readonly anchors: Set<string>;
  private readonly backs = new Map<string, string>();
  private readonly rules = new Map<object, FoldedRule[]>();
  private readonly facts = new WeakMap<Owner, OwnerFacts>();
  private capitals: Set<string> | undefined;
  private byForm: Map<string, string[]> | undefined;
  private readonly after = new Map<string, boolean>();
  private readonly nameWords = new Map<string, ReadonlySet<string>>();
  private readonly sharedForms = new Set<string>();
  private readonly shared = new Map<string, { camp: string; entity: string }[]>();

  constructor(pack: Pack) {
    this.pack = pack;
    this.entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
    this.terms = new Map(pack.terms.map((term) => [term.id, term]));
    this.anchors = new Set(pack.topic.anchors);
    for (const camp of pack.camps) if (camp.backs) this.backs.set(camp.id, camp.backs);
    for (const entity of pack.entities) {
      for (const { forms, camp, entity: other } of entity.shared ?? []) {
        for (const form of forms) {
          const key = sharedKey(entity.id, form);
          this.sharedForms.add(foldedForm(form));
          this.shared.set(key, [...(this.shared.get(key) ?? []), { camp, entity: other }]);
        }
      }
    }
  }

  /** What is asked again and again of an owner. */
  factsOf(owner: Owner): OwnerFacts {
    let facts = this.facts.get(owner);
    if (!facts) {
      const listed = listedForm(this.pack, owner);
      const form = foldedForm(listed);
      const rules = this.foldedRules(owner).filter((rule) => rule.forms === null || rule.forms.has(form));
      const words = form.split(' ');
      const forbidding = rules.filter(({ notBefore, notAfter }) => notBefore.length + notAfter.length > 0);
      const isPlace = owner.kind === 'entity' && this.entities.get(owner.id)?.kind === 'place';
      const capital = isPlace && NAME.test(listed);
      const why = { rule: owner.inflected ? 'inflected' : 'name', form: listed };
      facts = { listed, form, words, link: linkIn(words), rules, forbidding, capital, why };
      this.facts.set(owner, facts);
    }
    return facts;
  }

  private foldedRules(owner: Owner): FoldedRule[] {
    const row = owner.kind === 'term' ? this.pack.terms[owner.row] : this.pack.entities[owner.row];
    if (!row?.rules) return [];
    let rules = this.rules.get(row);
    if (!rules) this.rules.set(row, (rules = row.rules.map(foldRule)));
    return rules;
  }

  /** The other owners of an entity's folded form, by camp (جيش البلاد). */
  sharedBy(entity: string, form: string): { camp: string; entity: string }[] {
    return this.shared.get(`${entity} ${form}`) ?? [];
  }

  /** Entities by folded form, without the forms that two share. */
  private owners(): Map<string, string[]> {
    if (!this.byForm) {
      this.byForm = new Map();
      for (const entity of this.pack.entities) {
        for (const listed of rowForms(entity, 'entity')) {
          const form = foldedForm(listed);
          const ids = this.byForm.get(form);
          if (this.sharedForms.has(form)) continue;
          if (!ids) this.byForm.set(form, [entity.id]);
          else if (!ids.includes(entity.id)) ids.push(entity.id);
        }
      }
    }
    return this.byForm;
  }

  /** Whether a folded name stands for a government: a capital. */
  isMetonym(form: string): boolean {
    this.capitals ??= new Set(
      this.pack.entities.flatMap((entity) => rowForms(entity, 'metonym').map(foldedForm)),
    );
    return this.capitals.has(form);
  }

  /** Whether a folded form has two owners. */
  isShared(form: string): boolean {
    return this.sharedForms.has(form);
  }

  /** Whether a folded form of an entity has the name of another one in it: قوات فلان. */
  namedAfter(entity: string, form: string): boolean {
    const key = `${entity} ${form}`;
    let named = this.after.get(key);
    if (named === undefined) this.after.set(key, (named = this.hasOther(entity, form)));
    return named;
  }

  private hasOther(entity: string, form: string): boolean {
    const words = form.split(' ');
    for (let from = 0; from < words.length; from++) {
      const readings = [words[from]!, ...withoutParticles(words[from]!).map((way) => way.rest)];
      for (let to = from + 1; to <= words.length; to++) {
        const tail = words.slice(from + 1, to);
        const named = readings.flatMap((head) => this.owners().get([head, ...tail].join(' ')) ?? []);
        if (named.some((id) => id !== entity)) return true;
      }
    }
    return false;
  }

  /** The words of an entity's names of two words or more, folded: its given names, and its surname. */
  wordsOf(entity: string): ReadonlySet<string> {
    let words = this.nameWords.get(entity);
    if (!words) {
      const row = this.entities.get(entity);
      const full = (row ? rowForms(row, 'entity') : []).map((form) => foldedForm(form).split(' '));
      words = new Set(full.filter((form) => form.length > 1).flat());
      this.nameWords.set(entity, words);
    }
    return words;
  }

  /** Whether any entity lists a folded form. */
  isListed(form: string): boolean {
    return this.owners().has(form) || this.sharedForms.has(form);
  }

  /** Whether an entity lists a folded form. */
  isForm(entity: string, form: string): boolean {
    return this.owners().get(form)?.includes(entity) ?? false;
  }

  /** The camp that an entity belongs to or, when its camp stands behind another, that one; null for neither. */
  side(entity: string): string | null {
    return this.sideOfCamp(this.entities.get(entity)?.camp ?? null);
  }

  /** The camp on the other side of a camp, or of the one it stands behind. */
  opponentOf(camp: string): string | null {
    const side = this.sideOfCamp(camp);
    const row =
      this.pack.camps.find((one) => one.id === side) ?? this.pack.camps.find((one) => one.id === camp);
    return this.sideOfCamp(row?.opponent ?? null);
  }

  /** A camp, or the one that it stands behind. */
  sideOfCamp(camp: string | null): string | null {
    return camp === null ? null : (this.backs.get(camp) ?? camp);
  }
}

/** The indexed rows of a pack. */
export const rowsOf = kept((pack: Pack) => new Rows(pack));

/** A form's words, folded, as one string: how forms are compared. */
export function foldedForm(form: string): string {
  return tokensOf(form).tokens.join(' ');
}

function sharedKey(entity: string, form: string): string {
  return `${entity} ${foldedForm(form)}`;
}

function foldRule(rule: FormRule): FoldedRule {
  const phrases = (words: string[] | undefined) => (words ?? []).map((word) => tokensOf(word).tokens);
  const alternatives = rule.orEarlierFull || rule.orQuoted || rule.orOnTopic || rule.orOutlet !== undefined;
  return {
    rule,
    forms: rule.forms ? new Set(rule.forms.map(foldedForm)) : null,
    near: rule.near || alternatives ? new PhraseList(phrases(rule.near)) : null,
    notNear: rule.notNear?.length ? new PhraseList(phrases(rule.notNear)) : null,
    before: rule.before ? phrases(rule.before) : null,
    notBefore: phrases(rule.notBefore),
    after: rule.after ? phrases(rule.after) : null,
    notAfter: phrases(rule.notAfter),
  };
}
