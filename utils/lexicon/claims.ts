/** Who may own a string that two entities share. */
import type { Accepted } from './entities.ts';
import type { Rows } from './rows.ts';

/** Who may own the string, and for which side. */
export interface Claim {
  entity: string;
  side: string | null;
}

/** Whose the string is, and what said so. */
export interface Decision {
  entity: string;
  rule: string;
  detail?: string;
}

/** The entities that a mention's form may mean; one or none when it is not shared. */
export function claimsOn(rows: Rows, mention: Accepted): Claim[] {
  const others = rows.sharedBy(mention.id, mention.form);
  if (others.length === 0) return [];
  const own = { entity: mention.id, side: rows.side(mention.id) };
  return [own, ...others.map(({ camp, entity }) => ({ entity, side: rows.sideOfCamp(camp) }))];
}

/** The claim of a camp, or of the camp it stands behind. */
export function ofSide(rows: Rows, claims: Claim[], camp: string | null, rule: string): Decision | null {
  if (camp === null) return null;
  const claim = claims.find((one) => one.side === rows.sideOfCamp(camp));
  return claim ? { entity: claim.entity, rule, detail: camp } : null;
}

const CALLING =
  /^[وف]?(?:[يتا]?طلق|[يت]سم|سم[يا]|[يت]عرف|[يت]صف|وصف|ال?معروف|ال?مسم|calls?$|called$|known$|dubbed$|appelle)/;
/** How far before a name it stands that others call the same thing so, in words. */
const CALLED = 4;

/** الجيش الذي يسميه فلان «قوات كذا»: no other force, but the same by another name. */
export function isAnotherName({ region, start }: Accepted): boolean {
  const at = region.wordFrom(start);
  return region.words.slice(Math.max(0, at - CALLED), at).some(({ folded }) => CALLING.test(folded));
}
