/** A comparison as an address of the library: `#/compare/PACK?thing=…&by=…`. */
import * as v from 'valibot';
import { EVERYTHING, QuerySchema, type Query } from '../../utils/framing/query.ts';
import { readHash } from '../ui/read-hash.ts';

/** @param hash the address's fragment with its `#`; what it says wrongly is left as in `EVERYTHING` */
export function readQuery(hash: string): Query {
  const { said } = readHash(hash);
  const given: Record<string, unknown> = {
    referent: said.get('thing'),
    by: said.get('by'),
    outlets: said.has('outlet') ? said.getAll('outlet') : null,
    from: said.get('from'),
    until: said.get('until'),
    voices: said.get('voices')?.split(','),
    includeCopies: said.has('copies') || null,
  };
  const query: Record<string, unknown> = { ...EVERYTHING };
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (v.safeParse(QuerySchema, { ...EVERYTHING, [key]: value }).success) query[key] = value;
  }
  return v.parse(QuerySchema, query);
}

export function writeQuery(pack: string, query: Query): string {
  const said = new URLSearchParams();
  if (query.referent !== null) said.set('thing', query.referent);
  if (query.by !== EVERYTHING.by) said.set('by', query.by);
  for (const outlet of query.outlets ?? []) said.append('outlet', outlet);
  if (query.from !== null) said.set('from', query.from);
  if (query.until !== null) said.set('until', query.until);
  if (query.voices.length < EVERYTHING.voices.length) said.set('voices', query.voices.join(','));
  if (query.includeCopies) said.set('copies', '');
  const path = `#/compare/${encodeURIComponent(pack)}`;
  return said.size > 0 ? `${path}?${said}` : path;
}
