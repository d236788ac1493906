/** Places of the library as they stand in its address: `#/packs/PACK/SECTION/ROW`, `#/packs/PACK/edit/PART/ROW`. */
import { CHANGED_PARTS } from '../../utils/packs/changes.ts';
import { readHash } from '../ui/read-hash.ts';
import { SECTIONS, type Place } from './types.ts';

/** @param hash the address's fragment with its `#`; what it does not say, or says wrongly, is left open */
export function readPlace(hash: string): Place {
  const { steps, said } = readHash(hash);
  const [, pack = '', word = '', ...rest] = steps;
  const place: Place = { pack: pack || null, section: 'outlets', row: null, form: null };
  const section = SECTIONS.find((name) => name === word);
  if (section) return { ...place, section, row: rest[0] || null };
  const part = CHANGED_PARTS.find((name) => name === rest[0]);
  if ((word !== 'edit' && word !== 'new') || !part) return place;
  const outlet = said.get('outlet') ?? undefined;
  const form = { part, row: word === 'edit' ? (rest[1] ?? '') : '', outlet, text: said.get('text') ?? '' };
  return { ...place, section: part === 'claims' ? 'outlets' : part, form };
}

export function writePlace({ pack, section, row, form }: Place): string {
  const path = ['#', 'packs', pack ?? ''];
  if (!form) return [...path, section, ...(row === null ? [] : [row])].map(encode).join('/');
  const said = new URLSearchParams();
  if (form.text !== '') said.set('text', form.text);
  if (form.outlet !== undefined) said.set('outlet', form.outlet);
  const steps = form.row === '' ? ['new', form.part] : ['edit', form.part, form.row];
  const query = said.size > 0 ? `?${said}` : '';
  return [...path, ...steps].map(encode).join('/') + query;
}

const encode = (step: string): string => (step === '#' ? step : encodeURIComponent(step));
