import { describe, expect, it } from 'vitest';
import { recognise, relatedTo, type Known } from '../../../utils/coverage/related.ts';
import { signature } from '../../../utils/coverage/minhash.ts';

const words = (from: number, n: number) => signature(Array.from({ length: n }, (_, i) => from + i));
const article = (id: string, names: string[], published: string | null, from: number): Known => ({
  id,
  published,
  signature: words(from, 200),
  entities: Object.fromEntries(names.map((name) => [name, 1])),
});

const page = article('page', ['commander', 'port', 'town', 'envoy'], '2019-12-14', 0);

describe('relatedTo', () => {
  it('puts shared rare names before shared common ones', () => {
    const common = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      article(id, ['commander', `${id}1`, `${id}2`, `${id}3`], null, 9000),
    );
    const rare = article('rare', ['port', 'town', 'envoy', 'x', 'y'], null, 5000);
    const both = article('both', ['commander', 'port', 'town', 'x', 'y'], null, 6000);
    expect(relatedTo(page, [...common, both, rare], null).map((r) => r.id)).toEqual(['rare', 'both']);
  });

  it('tells the same event from the same topic by the days between', () => {
    const near = article('near', ['port', 'town', 'envoy'], '2019-12-15', 5000);
    const far = article('far', ['port', 'town', 'envoy'], '2020-02-15', 6000);
    const undated = article('undated', ['port', 'town', 'envoy'], null, 7000);
    const kinds = Object.fromEntries(relatedTo(page, [near, far, undated], null).map((r) => [r.id, r.kind]));
    expect(kinds).toEqual({ near: 'same-event', far: 'same-topic', undated: 'same-topic' });
  });

  it('leaves out the page itself, the article it was recognised as, and what shares but two names', () => {
    const known = [
      page,
      article('same', ['port', 'town', 'envoy'], null, 0),
      article('two', ['port', 'town'], null, 5000),
    ];
    expect(relatedTo(page, known, 'same')).toEqual([]);
  });

  it('calls an edited text a copy', () => {
    const copy = { ...article('copy', ['commander', 'port'], '2020-05-01', 0), signature: words(40, 200) };
    expect(relatedTo(page, [copy], null)[0]).toMatchObject({
      id: 'copy',
      kind: 'copy',
      shared: expect.arrayContaining(['port']),
    });
  });
});

describe('recognise', () => {
  it('finds the most similar article, and none among unrelated ones', () => {
    const close = { ...page, id: 'close', signature: words(50, 200) };
    const same = { ...page, id: 'same' };
    const other = { ...page, id: 'other', signature: words(5000, 200) };
    expect(recognise(page.signature, [close, other, same])).toEqual({ id: 'same', similarity: 1 });
    expect(recognise(page.signature, [other])).toBeNull();
  });
});
