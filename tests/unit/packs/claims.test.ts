import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import { formsOf, libya } from './libya.ts';

const claims = libya.outlets.flatMap((outlet) =>
  outlet.claims.map((claim) => ({ outlet: outlet.id, claim })),
);
const stances = claims.filter(({ claim }) => claim.kind === 'stance');
const sources = new Map(libya.sources.map((source) => [source.id, source]));

describe('what the Libya pack says of outlets', () => {
  test('no stance stands without a source that names who says so', () => {
    expect(stances.length).toBeGreaterThan(25);
    const unsourced = stances.filter(
      ({ claim }) => claim.sources.length === 0 || claim.sources.some((id) => !sources.get(id)?.publisher),
    );
    expect(unsourced).toEqual([]);
  });

  test('a stance is never drawn from the outlet’s own wording', () => {
    const own = new Set(
      claims.filter(({ claim }) => claim.kind === 'observed-wording').flatMap(({ claim }) => claim.sources),
    );
    expect(own.size).toBeGreaterThan(40);
    expect(stances.filter(({ claim }) => claim.sources.some((id) => own.has(id)))).toEqual([]);
  });

  test('a partisan claim says whose it is, and no other does', () => {
    const partisan = claims.filter(({ claim }) => claim.basis === 'partisan');
    expect(partisan.length).toBeGreaterThan(5);
    expect(claims.filter(({ claim }) => claim.madeBy !== undefined)).toEqual(partisan);
  });

  test.each(['skynews-ar', 'tv218', 'wataniya'])(
    'the claims on %s that say otherwise stand side by side',
    (id) => {
      const opposing = claims.filter(({ outlet, claim }) => outlet === id && claim.opposes !== undefined);
      expect(opposing.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('networks and aggregators have no stance of their own', () => {
    const republishers = libya.outlets.filter(({ type }) => type === 'network' || type === 'aggregator');
    expect(republishers.length).toBeGreaterThanOrEqual(5);
    expect(stances.filter(({ outlet }) => republishers.some((row) => row.id === outlet))).toEqual([]);
  });

  test('every outlet has its own addresses', () => {
    const addresses = libya.outlets.flatMap((outlet) => [...outlet.addresses, ...(outlet.hostedAt ?? [])]);
    expect(addresses.length).toBeGreaterThan(150);
    expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
  });

  test('an outlet with no documented stance has none here', () => {
    const undocumented = [
      'hespress',
      'reuters',
      'anadolu',
      'libya24-tv',
      'alwasat-ly',
      'youm7',
      'almaghrib-today',
    ];
    expect(libya.outlets.filter((outlet) => undocumented.includes(outlet.id))).toHaveLength(
      undocumented.length,
    );
    expect(stances.filter(({ outlet }) => undocumented.includes(outlet))).toEqual([]);
  });

  test('no outlet goes by a word that menus use for a section or a language', () => {
    const labels = [
      'العالم',
      'اليوم',
      'الرأي',
      'العربية',
      'الحدث',
      'أخبار ليبيا',
      'أخبار اليوم',
      'العرب',
      'البيان',
      'العنوان',
    ];
    const names = new Set(
      libya.outlets.flatMap(({ names: own, credits = [] }) =>
        [...formsOf(own), ...credits].map((name) => fold(name)),
      ),
    );
    expect(labels.filter((label) => names.has(fold(label)))).toEqual([]);
  });

  test('a name by which a text is credited belongs to one outlet', () => {
    const owners = libya.outlets.map(({ names: own, credits = [] }) => [
      ...new Set([...formsOf(own), ...credits].map((name) => fold(name))),
    ]);
    const names = owners.flat();
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
