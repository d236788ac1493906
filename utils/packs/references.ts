/**
 * What rows of a pack say of one another: ids are used once, what is referred to exists, rules name forms of their row.
 * The schema has already checked each row by itself.
 */
import { because, type Reason, type ReasonCode } from './reasons.ts';
import type { FormRule, Pack, PackOutlet } from './schema.ts';

/** One thing wrong with a pack, placed as exactly as a person needs to find it. */
export interface PackProblem {
  /** The part of the pack, which is also the name of its file: `terms`, `outlets`; `pack` for the head. */
  part: string;
  /** The row's id, or its position counted from 1, or an empty string for the part as a whole. */
  row: string | number;
  reason: Reason;
}

type Args = Record<string, string | number>;
type Report = (part: string, row: string, code: ReasonCode, args?: Args, field?: string) => void;
type Say = (code: ReasonCode, args?: Args) => void;

const duplicates = (ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
};

const checkIds = (pack: Pack, report: Report): void => {
  const parts: [string, readonly string[]][] = [
    ['pack', [...pack.camps, ...pack.circles].map((row) => row.id)],
    ['sources', pack.sources.map((row) => row.id)],
    ['outlets', pack.outlets.map((row) => row.id)],
    ['outlets', pack.outlets.flatMap((row) => row.claims.map((claim) => claim.id))],
    ['entities', pack.entities.map((row) => row.id)],
    ['terms', pack.terms.map((row) => row.id)],
    ['namings', pack.namings.map((row) => row.concept)],
    ['articles', pack.articles.map((row) => row.id)],
  ];
  for (const [part, ids] of parts) {
    for (const id of duplicates(ids)) report(part, id, 'id-twice');
  }
};

const checkCamps = (pack: Pack, entities: ReadonlySet<string>, report: Report): void => {
  const camps = new Map(pack.camps.map((camp) => [camp.id, camp]));
  for (const camp of pack.camps) {
    for (const other of [camp.backs, camp.opponent]) {
      if (other !== undefined && !camps.has(other)) report('pack', camp.id, 'no-camp', { id: other });
    }
    if (camp.forces !== undefined && !entities.has(camp.forces)) {
      report('pack', camp.id, 'no-entity', { id: camp.forces });
    }
    const seen = new Set<string>();
    for (let at: string | undefined = camp.id; at !== undefined; at = camps.get(at)?.backs) {
      if (seen.has(at)) {
        report('pack', camp.id, 'camp-circle');
        break;
      }
      seen.add(at);
    }
  }
  for (const anchor of pack.topic.anchors) {
    if (!entities.has(anchor)) report('pack', 'topic', 'no-entity', { id: anchor });
  }
};

/** Whether a time is over before it begins, as far as the shorter date goes. */
const endsBefore = ({ from, until }: { from?: string | undefined; until?: string | undefined }): boolean =>
  from !== undefined && until !== undefined && until < from.slice(0, until.length);

const checkClaims = (
  outlet: PackOutlet,
  sources: ReadonlySet<string>,
  camps: ReadonlySet<string>,
  report: Report,
): void => {
  const claims = new Map(outlet.claims.map((claim) => [claim.id, claim]));
  for (const claim of outlet.claims) {
    const say: Say = (code, args) => report('outlets', outlet.id, code, args, claim.id);
    for (const source of claim.sources) if (!sources.has(source)) say('no-source', { id: source });
    if (claim.towards !== undefined && !camps.has(claim.towards.camp)) {
      say('no-camp', { id: claim.towards.camp });
    }
    if (claim.madeBy !== undefined && !camps.has(claim.madeBy)) say('no-camp', { id: claim.madeBy });
    if ((claim.basis === 'partisan') !== (claim.madeBy !== undefined)) {
      say('partisan-by');
    }
    if ((claim.kind === 'observed-wording') !== (claim.basis === 'own-wording')) {
      say('wording-stance');
    }
    if (claim.kind === 'observed-wording' && claim.towards !== undefined) {
      say('claim-wording-side');
    }
    for (const other of claim.opposes ?? []) {
      if (other === claim.id) say('claim-opposes-itself');
      else if (!claims.has(other)) say('claim-opposes-none', { id: other });
      else if (!(claims.get(other)?.opposes ?? []).includes(claim.id)) {
        say('claim-opposes-one-way', { id: other });
      }
    }
    if (endsBefore(claim)) say('ends-before');
  }
};

/** Reports the rules of a row that name a form it does not have, or an outlet that the pack does not have. */
const checkRules = (
  rules: readonly FormRule[] | undefined,
  names: ReadonlySet<string>,
  outlets: ReadonlySet<string>,
  say: Say,
): void => {
  for (const rule of rules ?? []) {
    for (const form of rule.forms ?? []) {
      if (!names.has(form)) say('rule-form', { form });
    }
    if (rule.orOutlet !== undefined && !outlets.has(rule.orOutlet)) say('no-outlet', { id: rule.orOutlet });
    const { forms: _, ...conditions } = rule;
    if (Object.keys(conditions).length === 0) say('rule-empty');
    if (endsBefore(rule)) say('ends-before');
    if (rule.near === undefined && (rule.orEarlierFull ?? rule.orQuoted ?? rule.orOnTopic ?? rule.orOutlet)) {
      say('rule-or');
    }
  }
};

const allForms = (names: Partial<Record<'ar' | 'en' | 'fr', string[] | undefined>> | undefined): string[] =>
  Object.values(names ?? {}).flatMap((forms) => forms ?? []);

/**
 * Checks everything in a pack that spans more than one row.
 *
 * @param pack a pack that satisfies the schema
 * @param most problems that are listed; what is beyond is not looked at by anybody
 * @returns the problems found, in the order of the parts; empty when there is none
 */
export function checkReferences(pack: Pack, most: number): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (part, row, code, args, field) => {
    if (problems.length < most) problems.push({ part, row, reason: because(code, args, field) });
  };
  const ids = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));
  const entities = ids(pack.entities);
  const sources = ids(pack.sources);
  const outlets = ids(pack.outlets);
  const camps = ids(pack.camps);
  const terms = ids(pack.terms);
  const users = new Set([...camps, ...ids(pack.circles)]);
  const referents = new Set([...entities, ...pack.namings.map((row) => row.concept)]);

  checkIds(pack, report);
  checkCamps(pack, entities, report);
  const addresses = new Map<string, string>();
  for (const outlet of pack.outlets) {
    checkClaims(outlet, sources, camps, report);
    for (const address of [...outlet.addresses, ...(outlet.hostedAt ?? [])]) {
      const owner = addresses.get(address);
      if (owner !== undefined) report('outlets', outlet.id, 'address-owned', { address, id: owner });
      addresses.set(address, outlet.id);
    }
  }
  for (const entity of pack.entities) {
    const say: Say = (code, args) => report('entities', entity.id, code, args);
    const names = new Set(allForms(entity.names));
    if (names.size === 0) say('no-name');
    if (entity.camp !== undefined && !camps.has(entity.camp)) say('no-camp', { id: entity.camp });
    checkRules(entity.rules, new Set([...names, ...allForms(entity.metonyms)]), outlets, say);
    for (const shared of entity.shared ?? []) {
      if (!camps.has(shared.camp)) say('no-camp', { id: shared.camp });
      if (!entities.has(shared.entity)) say('no-entity', { id: shared.entity });
      for (const form of shared.forms) if (!names.has(form)) say('shared-form', { form });
    }
  }
  for (const term of pack.terms) {
    const say: Say = (code, args) => report('terms', term.id, code, args);
    const names = allForms(term.names);
    if (names.length === 0) say('no-wording');
    if (term.refersTo !== undefined && !referents.has(term.refersTo)) {
      say('no-concept', { id: term.refersTo });
    }
    for (const user of term.usedBy) if (!users.has(user)) say('no-user', { id: user });
    if (term.effect.camp !== undefined && !camps.has(term.effect.camp))
      say('no-camp', { id: term.effect.camp });
    if ((term.effect.direction === 'neutral') !== (term.strength === 0)) say('term-neutral');
    for (const source of term.evidence) {
      if (source !== 'memory' && !sources.has(source)) say('no-source', { id: source });
    }
    checkRules(term.rules, new Set(names), outlets, say);
  }
  for (const naming of pack.namings) {
    const say: Say = (code, args) => report('namings', naming.concept, code, args);
    if (!entities.has(naming.concept) && naming.entities === undefined) {
      say('naming-entities');
    }
    for (const entity of naming.entities ?? []) if (!entities.has(entity)) say('no-entity', { id: entity });
    for (const label of naming.labels) {
      for (const user of label.usedBy) if (!users.has(user)) say('no-user', { id: user });
      if (label.term !== undefined && !terms.has(label.term)) say('no-term', { id: label.term });
      for (const source of label.evidence) {
        if (source !== 'memory' && !sources.has(source)) say('no-source', { id: source });
      }
    }
  }
  for (const article of pack.articles) {
    const say: Say = (code, args) => report('articles', article.id, code, args);
    if (article.outlet !== null && !outlets.has(article.outlet)) say('no-outlet', { id: article.outlet });
    for (const id of Object.keys(article.entities)) if (!entities.has(id)) say('no-entity', { id: id });
  }
  return problems;
}
