/** A pack as the reader has it: the published rows with the reader's changes over them. */
import { rowKey, markOf, type Change, type ChangedPart, type OwnMark, type OwnMarks } from './changes.ts';
import { problemsOf } from './issues.ts';
import { MAX_ROWS } from './limits.ts';
import { because, type Reason } from './reasons.ts';
import { checkReferences } from './references.ts';
import { ROW_SCHEMAS, type Pack, type PackClaim, type PackOutlet, type PackSource } from './schema.ts';

/** Claims that one outlet may have with the reader's: each is laid beside all others. */
const MAX_CLAIMS = 500;

/** Changes that lean on one another fall in turn; with so many rounds, somebody means it. */
const MAX_ROUNDS = 20;

/** A change that does not fit the pack (any more). It is kept and does nothing. */
export interface Resting {
  change: Change;
  reason: Reason;
}

export interface Overlaid {
  pack: Pack;
  /** Marks of the rows that are the reader's, by `rowKey`. */
  own: Map<string, OwnMark>;
  resting: Resting[];
}

type Row = Record<string, unknown> & { id: string };

/**
 * Lays changes over a pack. Rows that are hidden stay, so that others can still refer to them, but `matchable` takes them
 * out of what is looked for; hidden claims are gone. The result satisfies the schema and its references.
 * @param pack as published; it is not changed
 */
export function applyChanges(pack: Pack, changes: readonly Change[]): Overlaid {
  if (changes.length === 0) return { pack, own: new Map(), resting: [] };
  const resting: Resting[] = [];
  let left = [...changes];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const laid = lay(pack, left);
    const fitting = setAside(left, laid.resting, resting);
    const wrong = misfits(laid.pack, fitting);
    if (wrong.length === 0) {
      const own = new Map(fitting.map((change) => [rowKey(change.part, change.row), markOf(change)]));
      return { pack: laid.pack, own, resting };
    }
    left = setAside(fitting, wrong, resting);
  }
  setAside(
    left,
    left.map((change) => ({ change, reason: because('change-leans') })),
    resting,
  );
  return { pack, own: new Map(), resting };
}

/** Moves changes that do not fit to those that rest; what is left of `changes`. */
function setAside(changes: readonly Change[], wrong: readonly Resting[], resting: Resting[]): Change[] {
  for (const one of wrong) resting.push(one);
  const out = new Set(wrong.map(({ change }) => change));
  return changes.filter((change) => !out.has(change));
}

/** The pack without what the reader hides, for the lexicon and the addresses. Rows keep their places. */
export function matchable(pack: Pack, own: OwnMarks): Pack {
  if (own.size === 0) return pack;
  const hidden = (part: ChangedPart, id: string) => own.get(rowKey(part, id))?.action === 'hide';
  return {
    ...pack,
    outlets: pack.outlets.map((row) =>
      hidden('outlets', row.id) ? { ...row, names: {}, addresses: [], hostedAt: [], credits: [] } : row,
    ),
    entities: pack.entities.map((row) =>
      hidden('entities', row.id) ? { ...row, names: {}, metonyms: {}, titles: [], rules: [] } : row,
    ),
    terms: pack.terms.map((row) => (hidden('terms', row.id) ? { ...row, names: {}, rules: [] } : row)),
  };
}

/** Lays each change by itself; references between rows are not looked at. */
function lay(base: Pack, changes: readonly Change[]): { pack: Pack; resting: Resting[] } {
  const rows = {
    outlets: byId(base.outlets),
    entities: byId(base.entities),
    terms: byId(base.terms),
  };
  const sources: PackSource[] = [];
  const resting: Resting[] = [];
  // Claims come last: their outlet may be one that the reader added.
  const ordered = [...changes].sort((a, b) => Number(a.part === 'claims') - Number(b.part === 'claims'));
  for (const change of ordered) {
    const reason =
      change.part === 'claims'
        ? layClaim(rows.outlets, sources, change)
        : layRow(rows[change.part], change.part, change);
    if (reason !== null) resting.push({ change, reason });
  }
  const pack = {
    ...base,
    sources: [...base.sources, ...sources],
    outlets: [...rows.outlets.values()] as unknown as PackOutlet[],
    entities: [...rows.entities.values()] as unknown as Pack['entities'],
    terms: [...rows.terms.values()] as unknown as Pack['terms'],
  };
  return { pack, resting };
}

const byId = (rows: readonly { id: string }[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row as Row]));

/** Why a change does not fit, or null when it was laid. */
function layRow(rows: Map<string, Row>, part: Exclude<ChangedPart, 'claims'>, change: Change): Reason | null {
  const base = rows.get(change.row);
  if (change.action === 'add' && base) return because('change-row-taken');
  if (change.action !== 'add' && !base) return because('change-row-gone');
  if (change.action === 'hide') return null;
  const row = merge(base ?? { id: change.row }, change.value);
  const [problem] = problemsOf(ROW_SCHEMAS[part], row);
  if (problem) return problem;
  rows.set(change.row, row);
  return null;
}

function layClaim(outlets: Map<string, Row>, sources: PackSource[], change: Change): Reason | null {
  const outlet = outlets.get(change.outlet ?? '') as unknown as PackOutlet | undefined;
  if (!outlet) return because('change-outlet-gone');
  const base = outlet.claims.find((claim) => claim.id === change.row);
  if (change.action === 'add' && base) return because('change-claim-taken');
  if (change.action === 'add' && outlet.claims.length >= MAX_CLAIMS)
    return because('change-claims-many', { most: MAX_CLAIMS });
  if (change.action !== 'add' && !base) return because('change-claim-gone');
  let claims = outlet.claims;
  if (change.action === 'hide') {
    claims = claims
      .filter((claim) => claim !== base)
      .map((claim) => ({ ...claim, opposes: claim.opposes?.filter((id) => id !== change.row) }));
  } else {
    const { source, ...fields } = change.value;
    const cited =
      change.action === 'add' ? { id: `own-${change.row}`.slice(0, 100), ...asObject(source) } : null;
    const claim = merge((base as Row | undefined) ?? { id: change.row }, {
      // what the reader says otherwise is no longer what was translated
      ...(base && 'statement' in fields && { translations: null }),
      ...fields,
      ...(cited && { sources: [cited.id] }),
    });
    const [problem] = [
      ...(cited ? problemsOf(ROW_SCHEMAS.sources, cited) : []),
      ...problemsOf(ROW_SCHEMAS.claims, claim),
    ];
    if (problem) return problem;
    if (cited) sources.push(cited as unknown as PackSource);
    const laid = claim as unknown as PackClaim;
    claims = base ? claims.map((one) => (one === base ? laid : one)) : [...named(claims, laid), laid];
  }
  outlets.set(outlet.id, { ...outlet, claims } as unknown as Row);
  return null;
}

/** Claims that a new one says otherwise than name it in return. */
const named = (claims: readonly PackClaim[], laid: PackClaim): PackClaim[] =>
  claims.map((claim) =>
    laid.opposes?.includes(claim.id) ? { ...claim, opposes: [...(claim.opposes ?? []), laid.id] } : claim,
  );

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** A row with the fields of a change; those that are null are taken out. The id stays. */
export function merge<R extends Record<string, unknown>>(base: R, value: Record<string, unknown>): R {
  const merged: Record<string, unknown> = { ...base, ...value, id: base['id'] };
  for (const [field, content] of Object.entries(value)) if (content === null) delete merged[field];
  return merged as R;
}

/** The changes that break what rows say of one another. A problem that no single change accounts for rests them all. */
function misfits(pack: Pack, changes: readonly Change[]): Resting[] {
  const problems = checkReferences(pack, MAX_ROWS);
  const [first] = problems;
  if (!first) return [];
  const byRow = Map.groupBy(changes, ({ part, row, outlet }) =>
    part === 'claims' ? `outlets/${outlet}` : rowKey(part, row),
  );
  const found = new Map<Change, Reason>();
  for (const { part, row, reason } of problems)
    for (const change of byRow.get(`${part}/${row}`) ?? []) if (!found.has(change)) found.set(change, reason);
  if (found.size === 0)
    for (const change of changes) found.set(change, because('change-breaks', { row: first.row }));
  return [...found].map(([change, reason]) => ({ change, reason }));
}
