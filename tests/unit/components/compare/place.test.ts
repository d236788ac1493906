import { expect, it } from 'vitest';
import { readQuery, writeQuery } from '../../../../components/compare/place.ts';
import { EVERYTHING } from '../../../../utils/framing/query.ts';

it('the choices of a comparison stand in the address, and come back from it', () => {
  const full = {
    ...EVERYTHING,
    referent: 'a b&c',
    by: 'camp' as const,
    outlets: ['name:x,y', 'z'],
    from: '2020-01-02',
    until: '2020-02-03',
    voices: ['own' as const],
    includeCopies: true,
  };
  expect(readQuery(writeQuery('ferry', full))).toEqual(full);
  expect(readQuery(writeQuery('ferry', EVERYTHING))).toEqual(EVERYTHING);
  expect(readQuery('#/compare/ferry?by=owner&from=yesterday&voices=loud')).toEqual(EVERYTHING);
});
