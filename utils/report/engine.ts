/** A pack ready for use: its rows indexed, its lexicon opened. Built once when the background wakes. */
import { decodeSignature } from '../coverage/minhash.ts';
import { openLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { indexAddresses, type AddressIndex } from '../outlet/address.ts';
import { indexCredits, type CreditIndex } from '../outlet/credit.ts';
import type { Pack } from '../packs/schema.ts';
import type { KnownArticle } from './known.ts';
import { indexPack, type PackIndex } from './pack-index.ts';

export interface Engine {
  index: PackIndex;
  lexicon: Lexicon;
  addresses: AddressIndex;
  /** Paths on aggregators where an outlet's own text is served. */
  hosted: AddressIndex;
  credits: CreditIndex;
  /** The pack's own corpus. */
  corpus: KnownArticle[];
}

/** Opens a validated pack with the lexicon that `compileLexicon` made of it. */
export function createEngine(pack: Pack, lexicon: ArrayBuffer): Engine {
  return {
    index: indexPack(pack),
    lexicon: openLexicon(lexicon),
    addresses: indexAddresses(pack.outlets),
    hosted: indexAddresses(pack.outlets.map(({ id, hostedAt = [] }) => ({ id, addresses: hostedAt }))),
    credits: indexCredits(pack.outlets),
    corpus: pack.articles.map((article) => ({
      id: article.id,
      title: article.title,
      language: article.language,
      published: article.published,
      outlet: article.outlet,
      outletName: article.outletName,
      url: null,
      from: 'pack',
      copyOf: null,
      signature: decodeSignature(article.fingerprint),
      entities: article.entities,
    })),
  };
}
