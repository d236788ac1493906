/** Changes that tests make of the invented pack. */
import type { Change } from '../../../utils/packs/changes.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { makeChange, type Written } from '../../../utils/packs/make-change.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import { small } from './small.ts';

export const ferry = parsePack(small(), 'ferry.json');
export const signature = { author: 'Reader', reason: 'Seen otherwise', at: '2024-05-01T10:00:00.000Z' };
export const make = (written: Written, pack: Pack = ferry): Change => {
  const change = makeChange(pack, written, signature);
  if (!change) throw new Error('nothing was changed');
  return change;
};
export const milder = make({ part: 'terms', row: 'pirates', cells: { strength: '1' } });
export const term = (cells: Record<string, string>) =>
  make({
    part: 'terms',
    row: '',
    cells: { strength: '2', direction: 'against', camp: 'south', usedBy: 'north', ...cells },
  });
