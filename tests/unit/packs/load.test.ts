import { describe, expect, test } from 'vitest';
import { encodeSignature, signature } from '../../../utils/coverage/minhash.ts';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { MAX_ROWS } from '../../../utils/packs/limits.ts';
import { PackError, parsePack } from '../../../utils/packs/load.ts';
import { createEngine } from '../../../utils/report/engine.ts';
import { small, type Small } from './small.ts';

/** What is said of the small pack after a change; fails when nothing is. */
function refusal(change: (pack: Small) => unknown): string {
  const pack = small();
  const value = change(pack) ?? pack;
  try {
    parsePack(value, 'ferry.json');
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  throw new Error('the pack was accepted');
}

const without = <K extends string>(row: Partial<Record<K, unknown>>, key: K): void => {
  delete row[key];
};

const corpusArticle = {
  id: 'crossing',
  title: 'The crossing',
  language: 'en',
  published: '2020-01-02',
  outlet: null,
  fingerprint: encodeSignature(signature([1, 2, 3])),
  entities: {},
  namings: {},
  lean: { own: {}, others: {} },
};

describe('reading a pack', () => {
  test('a sound pack is read', () => {
    expect(parsePack(small(), 'ferry.json').terms[0]?.id).toBe('pirates');
  });

  test('one with articles is read, and opens', () => {
    const pack = parsePack({ ...small(), articles: [corpusArticle] }, 'ferry.json');
    expect(createEngine(pack, compileLexicon(pack)).corpus).toHaveLength(1);
  });

  const cases: [name: string, change: (pack: Small) => unknown, message: RegExp][] = [
    ['no object', () => [1, 2], /^ferry\.json, pack: this is not a pack/],
    ['a later format', (p) => ({ ...p, format: 2 }), /^ferry\.json, pack, format: .*format 2.*update Isnad/],
    ['a missing part', (p) => without(p, 'terms'), /^ferry\.json, terms: /],
    [
      'a stance without a source',
      (p) => ((p.outlets[0]!.claims[0]!.sources = []), p),
      /outlets, north-post: claims\.0\.sources: a claim needs a source/,
    ],
    [
      'a source that does not exist',
      (p) => ((p.outlets[0]!.claims[0]!.sources = ['rumour']), p),
      /outlets, north-post: north-post-stance: there is no source "rumour"/,
    ],
    [
      'own wording as a stance',
      (p) => ((p.outlets[0]!.claims[0]!.basis = 'own-wording'), p),
      /own wording is an "observed-wording" claim, never a stance/,
    ],
    [
      'a partisan claim of nobody',
      (p) => ((p.outlets[0]!.claims[0]!.basis = 'partisan'), p),
      /names the camp that makes it/,
    ],
    [
      'a claim that opposes itself',
      (p) => (Object.assign(p.outlets[0]!.claims[0]!, { opposes: ['north-post-stance'] }), p),
      /opposes itself/,
    ],
    [
      'an address that no browser opens',
      (p) => ((p.outlets[0]!.addresses = ['post.42']), p),
      /outlets, north-post: addresses\.0: an address is a host with an optional path/,
    ],
    [
      'an article with a fingerprint of another length',
      (p) => ({ ...p, articles: [{ ...corpusArticle, fingerprint: btoa('short') }] }),
      /articles, crossing: fingerprint: a fingerprint is 512 bytes in base64/,
    ],
    ['an id twice', (p) => (p.terms.push({ ...p.terms[0]! }), p), /terms, pirates: the id is used twice/],
    [
      'an id with blanks',
      (p) => ((p.terms[0]!.id = 'sea robbers'), p),
      /terms, sea robbers: id: an id is lower-case/,
    ],
    ['a strength of 4', (p) => ((p.terms[0]!.strength = 4), p), /terms, pirates: strength: /],
    [
      'a neutral word with strength',
      (p) => ((p.terms[0]!.effect.direction = 'neutral'), p),
      /terms, pirates: a neutral effect/,
    ],
    [
      'an unknown camp',
      (p) => ((p.terms[0]!.effect.camp = 'west'), p),
      /terms, pirates: there is no camp "west"/,
    ],
    [
      'an unknown user',
      (p) => ((p.terms[0]!.usedBy = ['gulls']), p),
      /terms, pirates: there is no camp or circle "gulls"/,
    ],
    [
      'a referent that does not exist',
      (p) => (Object.assign(p.terms[0]!, { refersTo: 'kraken' }), p),
      /terms, pirates: there is no entity or naming concept "kraken"/,
    ],
    [
      'evidence that does not exist',
      (p) => ((p.terms[0]!.evidence = ['hearsay']), p),
      /terms, pirates: there is no source "hearsay"/,
    ],
    [
      'a rule on a form it does not have',
      (p) => (Object.assign(p.terms[0]!, { rules: [{ forms: ['robbers'], near: ['ferry'] }] }), p),
      /terms, pirates: a rule names the form "robbers"/,
    ],
    [
      'a rule without a condition',
      (p) => (Object.assign(p.terms[0]!, { rules: [{ forms: ['pirates'] }] }), p),
      /a rule has no condition/,
    ],
    [
      'a rule field that is not known',
      (p) => (Object.assign(p.terms[0]!, { rules: [{ nearby: ['ferry'] }] }), p),
      /terms, pirates: rules\.0\.nearby: /,
    ],
    [
      'an “or” without “near”',
      (p) => (Object.assign(p.terms[0]!, { rules: [{ orQuoted: true }] }), p),
      /"or…" without the "near"/,
    ],
    [
      'a form without a letter',
      (p) => ((p.terms[0]!.names.en = ['«»']), p),
      /terms, pirates: names\.en\.0: the form holds no letter or digit/,
    ],
    [
      'a form of 10,000 characters',
      (p) => ((p.terms[0]!.names.en = ['a'.repeat(10_000)]), p),
      /longer than 200 characters/,
    ],
    [
      'half of a character pair',
      (p) => ((p.terms[0]!.names.en = ['pirates \ud83c']), p),
      /half of a character pair/,
    ],
    [
      'a right-to-left override',
      (p) => ((p.terms[0]!.category = 'crime\u202e'), p),
      /text-direction characters/,
    ],
    [
      'a script',
      (p) => ((p.sources[0]!.title = '<script>alert(1)</script>'), p),
      /sources, survey: title: the text holds markup/,
    ],
    [
      'an address with a scheme',
      (p) => ((p.outlets[0]!.addresses = ['https://northpost.example']), p),
      /outlets, north-post: addresses\.0: an address is a host/,
    ],
    [
      'a source address that is no web address',
      (p) => (Object.assign(p.sources[0]!, { url: 'javascript:alert(1)' }), p),
      /sources, survey: url: /,
    ],
    [
      'two outlets with one address',
      (p) => (p.outlets.push({ ...p.outlets[0]!, id: 'south-post', claims: [] }), p),
      /outlets, south-post: the address northpost\.example belongs to "north-post"/,
    ],
    [
      'a day that is none',
      (p) => ((p.sources[0]!.date = '2020-02-30'), p),
      /sources, survey: date: the calendar has no such day/,
    ],
    [
      'camps that stand behind each other',
      (p) => (
        Object.assign(p.camps[0]!, { backs: 'south' }),
        Object.assign(p.camps[1]!, { backs: 'north' }),
        p
      ),
      /stands behind itself/,
    ],
    [
      'an anchor that does not exist',
      (p) => ((p.topic.anchors = ['lighthouse']), p),
      /pack, topic: there is no entity "lighthouse"/,
    ],
    [
      'a concept that is nothing',
      (p) => ((p.namings[0]!.concept = 'the-quarrel'), p),
      /namings, the-quarrel: a concept that is no entity lists/,
    ],
    [
      'a label of a term that does not exist',
      (p) => ((p.namings[0]!.labels[0]!.term = 'robbers'), p),
      /namings, north-crew: there is no term "robbers"/,
    ],
  ];
  test.each(cases)('%s is refused by file, row and reason', (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });

  test('a row without a readable id is named by its position', () => {
    expect(refusal((pack) => ({ ...pack, terms: [...pack.terms, 7] }))).toMatch(/terms, row 2: /);
  });

  test('every problem is told, not only the first', () => {
    const message = refusal((pack) => {
      pack.terms[0]!.usedBy = ['gulls'];
      pack.topic.anchors = ['lighthouse'];
      return pack;
    });
    expect(message.split('\n')).toHaveLength(2);
  });

  test('more rows than can be read are refused before they are looked at', () => {
    const rows: unknown[] = Array.from({ length: MAX_ROWS + 1 });
    expect(refusal((pack) => ({ ...pack, terms: rows }))).toBe(
      `ferry.json, terms: ${MAX_ROWS + 1} rows are more than the ${MAX_ROWS} that can be read`,
    );
  });
});
