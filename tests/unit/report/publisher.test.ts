import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { indexAddresses } from '../../../utils/outlet/address.ts';
import { indexCredits } from '../../../utils/outlet/names.ts';
import type { PackOutlet } from '../../../utils/packs/schema.ts';
import type { Engine } from '../../../utils/report/engine.ts';
import { publisherOf } from '../../../utils/report/publisher.ts';
import type { Page } from '../../../utils/report/types.ts';

const row = (id: string, names: string, addresses: string[], hostedAt: string[] = []): PackOutlet => ({
  id,
  names: { ar: names.split('، ') },
  addresses,
  hostedAt,
  type: 'private',
  claims: [],
});
const outlets = [
  row('coast', 'صحيفة الساحل، الساحل', ['coast.example'], ['mirror.example/coast']),
  row('agency', 'وكالة الكثيب', ['dune.example']),
  row('portal', 'بوابة المرايا', ['mirror.example']),
  row('radio', 'إذاعة المرسى', []),
];
const engine = {
  index: { outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])) },
  addresses: indexAddresses(outlets),
  hosted: indexAddresses(outlets.map(({ id, hostedAt = [] }) => ({ id, addresses: hostedAt }))),
  credits: indexCredits(outlets),
} as unknown as Engine;

const TEXT = [
  'عودة المياه إلى المرسى القديم',
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف.',
];
const publisher = (page: Partial<Page>, lines: string[] = []) => {
  const { outlet, origin } = publisherOf(engine, { ...readText([...TEXT, ...lines].join('\n')), ...page });
  return [outlet && `${outlet.id} ${outlet.basis}`, origin && `${origin.id} ${origin.basis}`];
};

describe('publisherOf', () => {
  it.each<[string, Partial<Page>, string[], (string | null)[]]>([
    ['the outlet of the address', { url: 'https://coast.example/1' }, [], ['coast address', null]],
    ['nobody at an unknown address', { url: 'https://unknown.example/1' }, [], [null, null]],
    ['an agency as the origin', { url: 'https://coast.example/1' }, ['(وكالة الكثيب)'], ['coast address', 'agency credit']],
    ['its own credit as no origin', { url: 'https://coast.example/1' }, ['المصدر: الساحل'], ['coast address', null]],
    ['a credit on an unknown page', { url: 'https://unknown.example/1' }, ['المصدر: وكالة الكثيب'], [null, 'agency credit']],
    ['the byline as the origin', { url: 'https://coast.example/1', byline: 'وكالة الكثيب' }, [], ['coast address', 'agency byline']],
    ['no origin of a text made of several', { url: 'https://coast.example/1' }, ['وكالة الكثيب + بوابة المرايا'], ['coast address', null]],
    ['the other one beside its own name', { url: 'https://coast.example/1' }, ['الساحل + وكالة الكثيب'], ['coast address', 'agency credit']],
    ['the outlet in an aggregator’s path', { url: 'https://mirror.example/coast/1' }, [], ['portal address', 'coast address']],
    ['nobody for another path of it', { url: 'https://mirror.example/coastal/1' }, [], ['portal address', null]],
    ['the canonical address of a copy as its origin', { url: 'https://unknown.example/1', canonical: 'https://coast.example/1' }, [], [null, 'coast address']],
    ['the canonical address on another outlet', { url: 'https://dune.example/1', canonical: 'https://coast.example/1' }, [], ['agency address', 'coast address']],
    ['a canonical address of its own', { url: 'https://m.coast.example/1', canonical: 'https://coast.example/1' }, [], ['coast address', null]],
    ['a canonical address that is unknown', { url: 'https://coast.example/1', canonical: 'https://unknown.example/1' }, [], ['coast address', null]],
    ['the outlet of a cached page', { url: 'https://coast-example.cdn.ampproject.org/c/s/coast.example/1', canonical: 'https://coast.example/1' }, [], ['coast address', null]],
    ['the canonical address of a file', { url: null, canonical: 'https://coast.example/1' }, [], ['coast address', null]],
    ['the canonical address of a saved page', { url: 'file:///tmp/1.html', canonical: 'https://coast.example/1' }, [], ['coast address', null]],
    ['the name of a file', { url: null, siteName: 'صحيفة الساحل' }, [], ['coast name', null]],
    ['no name at somebody else’s address', { url: 'https://unknown.example/1', siteName: 'صحيفة الساحل' }, [], [null, null]],
    ['the name of an outlet without an address', { url: 'https://radio.example/1', siteName: 'إذاعة المرسى' }, [], ['radio name', null]],
    ['the credit of a file as its outlet', { url: null }, ['المصدر: صحيفة الساحل'], ['coast credit', null]],
    ['no outlet for a file that names two', { url: null }, ['الساحل + وكالة الكثيب'], [null, null]],
  ])('gives %s', (_, page, lines, expected) => {
    expect(publisher(page, lines)).toEqual(expected);
  }); // oxfmt-ignore
});
