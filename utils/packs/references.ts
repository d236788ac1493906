/**
 * What rows of a pack say of one another: ids are used once, what is referred to exists, rules name forms of their row.
 * The schema has already checked each row by itself.
 */
import type { FormRule, Pack, PackOutlet } from './schema.ts';

/** One thing wrong with a pack, placed as exactly as a person needs to find it. */
export interface PackProblem {
  /** The part of the pack, which is also the name of its file: `terms`, `outlets`; `pack` for the head. */
  part: string;
  /** The row's id, or its position counted from 1, or an empty string for the part as a whole. */
  row: string;
  reason: string;
}

type Report = (part: string, row: string, reason: string) => void;

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
    for (const id of duplicates(ids)) report(part, id, 'the id is used twice');
  }
};

const checkCamps = (pack: Pack, entities: ReadonlySet<string>, report: Report): void => {
  const camps = new Map(pack.camps.map((camp) => [camp.id, camp]));
  for (const camp of pack.camps) {
    for (const other of [camp.backs, camp.opponent]) {
      if (other !== undefined && !camps.has(other)) report('pack', camp.id, `there is no camp "${other}"`);
    }
    if (camp.forces !== undefined && !entities.has(camp.forces)) {
      report('pack', camp.id, `there is no entity "${camp.forces}"`);
    }
    const seen = new Set<string>();
    for (let at: string | undefined = camp.id; at !== undefined; at = camps.get(at)?.backs) {
      if (seen.has(at)) {
        report('pack', camp.id, 'a camp stands behind itself through "backs"');
        break;
      }
      seen.add(at);
    }
  }
  for (const anchor of pack.topic.anchors) {
    if (!entities.has(anchor)) report('pack', 'topic', `there is no entity "${anchor}"`);
  }
};

const checkClaims = (
  outlet: PackOutlet,
  sources: ReadonlySet<string>,
  camps: ReadonlySet<string>,
  report: Report,
): void => {
  const claims = new Map(outlet.claims.map((claim) => [claim.id, claim]));
  for (const claim of outlet.claims) {
    const say = (reason: string): void => report('outlets', outlet.id, `claim "${claim.id}": ${reason}`);
    for (const source of claim.sources) if (!sources.has(source)) say(`there is no source "${source}"`);
    if (claim.towards !== undefined && !camps.has(claim.towards.camp)) {
      say(`there is no camp "${claim.towards.camp}"`);
    }
    if (claim.madeBy !== undefined && !camps.has(claim.madeBy)) say(`there is no camp "${claim.madeBy}"`);
    if ((claim.basis === 'partisan') !== (claim.madeBy !== undefined)) {
      say('a partisan claim, and only one, names the camp that makes it ("madeBy")');
    }
    if ((claim.kind === 'observed-wording') !== (claim.basis === 'own-wording')) {
      say('an outlet’s own wording is an "observed-wording" claim, never a stance');
    }
    if (claim.kind === 'observed-wording' && claim.towards !== undefined) {
      say('observed wording takes no side ("towards")');
    }
    for (const other of claim.opposes ?? []) {
      if (other === claim.id) say('it opposes itself');
      else if (!claims.has(other)) say(`this outlet has no claim "${other}"`);
      else if (!(claims.get(other)?.opposes ?? []).includes(claim.id)) {
        say(`"${other}" does not name it in return ("opposes")`);
      }
    }
    if (
      claim.from !== undefined &&
      claim.until !== undefined &&
      claim.until < claim.from.slice(0, claim.until.length)
    ) {
      say('it ends before it begins');
    }
  }
};

/** Reports the rules of a row that name a form it does not have, or an outlet that the pack does not have. */
const checkRules = (
  rules: readonly FormRule[] | undefined,
  names: ReadonlySet<string>,
  outlets: ReadonlySet<string>,
  say: (reason: string) => void,
): void => {
  for (const rule of rules ?? []) {
    for (const form of rule.forms ?? []) {
      if (!names.has(form)) say(`a rule names the form "${form}", which the row does not have`);
    }
    if (rule.orOutlet !== undefined && !outlets.has(rule.orOutlet))
      say(`there is no outlet "${rule.orOutlet}"`);
    const { forms: _, ...conditions } = rule;
    if (Object.keys(conditions).length === 0) say('a rule has no condition');
    if (rule.near === undefined && (rule.orEarlierFull ?? rule.orQuoted ?? rule.orOnTopic ?? rule.orOutlet)) {
      say('a rule has an "or…" without the "near" that it widens');
    }
  }
};

const allForms = (names: Partial<Record<'ar' | 'en' | 'fr', string[] | undefined>> | undefined): string[] =>
  Object.values(names ?? {}).flatMap((forms) => forms ?? []);

/**
 * Checks everything in a pack that spans more than one row.
 *
 * @param pack a pack that satisfies the schema
 * @returns every problem found, in the order of the parts; empty when there is none
 */
export function checkReferences(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (part, row, reason) => problems.push({ part, row, reason });
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
      if (owner !== undefined) report('outlets', outlet.id, `the address ${address} belongs to "${owner}"`);
      addresses.set(address, outlet.id);
    }
  }
  for (const entity of pack.entities) {
    const say = (reason: string): void => report('entities', entity.id, reason);
    const names = allForms(entity.names);
    if (names.length === 0) say('it has no name');
    if (entity.camp !== undefined && !camps.has(entity.camp)) say(`there is no camp "${entity.camp}"`);
    checkRules(entity.rules, new Set([...names, ...allForms(entity.metonyms)]), outlets, say);
    for (const shared of entity.shared ?? []) {
      if (!camps.has(shared.camp)) say(`there is no camp "${shared.camp}"`);
      if (!entities.has(shared.entity)) say(`there is no entity "${shared.entity}"`);
      for (const form of shared.forms)
        if (!names.includes(form)) say(`it shares "${form}", which it does not have`);
    }
  }
  for (const term of pack.terms) {
    const say = (reason: string): void => report('terms', term.id, reason);
    const names = allForms(term.names);
    if (names.length === 0) say('it has no wording');
    if (term.refersTo !== undefined && !referents.has(term.refersTo)) {
      say(`there is no entity or naming concept "${term.refersTo}"`);
    }
    for (const user of term.usedBy) if (!users.has(user)) say(`there is no camp or circle "${user}"`);
    if (term.effect.camp !== undefined && !camps.has(term.effect.camp))
      say(`there is no camp "${term.effect.camp}"`);
    if ((term.effect.direction === 'neutral') !== (term.strength === 0))
      say('a neutral effect, and only that, has strength 0');
    for (const source of term.evidence) {
      if (source !== 'memory' && !sources.has(source)) say(`there is no source "${source}"`);
    }
    checkRules(term.rules, new Set(names), outlets, say);
  }
  for (const naming of pack.namings) {
    const say = (reason: string): void => report('namings', naming.concept, reason);
    if (!entities.has(naming.concept) && naming.entities === undefined) {
      say(
        'a concept that is no entity lists the entities that belong to it ("entities", which may be empty)',
      );
    }
    for (const entity of naming.entities ?? [])
      if (!entities.has(entity)) say(`there is no entity "${entity}"`);
    for (const label of naming.labels) {
      for (const user of label.usedBy) if (!users.has(user)) say(`there is no camp or circle "${user}"`);
      if (label.term !== undefined && !terms.has(label.term)) say(`there is no term "${label.term}"`);
      for (const source of label.evidence) {
        if (source !== 'memory' && !sources.has(source)) say(`there is no source "${source}"`);
      }
    }
  }
  for (const article of pack.articles) {
    const say = (reason: string): void => report('articles', article.id, reason);
    if (article.outlet !== null && !outlets.has(article.outlet))
      say(`there is no outlet "${article.outlet}"`);
    for (const id of Object.keys(article.entities)) if (!entities.has(id)) say(`there is no entity "${id}"`);
  }
  return problems;
}
