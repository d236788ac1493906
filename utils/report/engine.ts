/** A pack ready for use: its rows indexed, its lexicon opened. Built once when the background wakes. */
import { decodeSignature } from '../coverage/minhash.ts';
import { openLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { indexAddresses, type AddressIndex } from '../outlet/address.ts';
import { indexCredits, type CreditIndex } from '../outlet/names.ts';
import { matchable } from '../packs/apply-changes.ts';
import type { OwnMarks } from '../packs/changes.ts';
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

/**
 * Opens a validated pack with the lexicon that `compileLexicon` made of it.
 * @param own the reader's marks, when the pack has the reader's changes over it; what they hide is not found
 */
export function createEngine(pack: Pack, lexicon: ArrayBuffer, own: OwnMarks = new Map()): Engine {
  const { outlets } = matchable(pack, own);
  return {
    index: indexPack(pack, own),
    lexicon: openLexicon(lexicon),
    addresses: indexAddresses(outlets),
    hosted: indexAddresses(outlets.map(({ id, hostedAt = [] }) => ({ id, addresses: hostedAt }))),
    credits: indexCredits(outlets),
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
