/**
 * The compiled lexicon: one ArrayBuffer, read in place. All numbers are 32 bits in the machine's order.
 *
 *   header    magic, format, buckets, filter bits, words, nodes, forms, owners, letters (bytes), ids (bytes)
 *   filter    one bit for each hash of a word, for an early no
 *   buckets   for each bucket of hashes the first of its words, which follow one another (one more entry at the end)
 *   spelling  for each word where its letters begin (one more entry at the end)
 *   roots     for each word the node of forms that begin with it, 0 for none, -1 for none and never without particles
 *   nodes     a trie over word numbers, children of a node side by side and sorted:
 *             word, first child (one more entry at the end), form + 1 or 0
 *   forms     for each form where its owners begin (one more entry at the end)
 *   owners    row, form of the row, kind and flags
 *   letters   folded letters of all words, see `spell.ts`
 *   ids       JSON: pack id, version, ids of rows
 *
 * A word here is also a single punctuation unit that a form has inside (5+5, U.S.).
 */
import { LexiconError } from './types.ts';

export const MAGIC = 0x534e4144;
export const FORMAT_VERSION = 1;
export const HEADER = 10;

/** Words longer than this are hashed and found like others, but never without their particles. */
export const LONGEST_STRIPPED = 64;

/** Value in `roots` of a word that begins no form and is never read as particle and rest. */
export const NEVER_SPLIT = -1;

export const OWNER_INFLECTED = 1 << 2;
export const OWNER_QUOTED = 1 << 3;
/** The last letter must be written ه: the form ends with a pronoun, and ة would be another word. */
export const OWNER_HEH = 1 << 4;
export const KINDS = ['entity', 'metonym', 'title', 'term'] as const;

/** Counts that give every section its place. */
export interface Counts {
  buckets: number;
  filter: number;
  words: number;
  nodes: number;
  forms: number;
  owners: number;
  letters: number;
  ids: number;
}

/** Typed views of the sections of one buffer. */
export interface Sections {
  counts: Counts;
  filter: Uint32Array;
  buckets: Int32Array;
  spelling: Int32Array;
  roots: Int32Array;
  nodeWord: Int32Array;
  nodeChild: Int32Array;
  nodeForm: Int32Array;
  formOwners: Int32Array;
  ownerRow: Int32Array;
  ownerForm: Int32Array;
  ownerFlags: Uint8Array;
  letters: Uint8Array;
  ids: Uint8Array;
}

/** Size in bytes of a buffer with these counts. */
export function sizeOf(counts: Counts): number {
  return place(counts).size;
}

/** Views of the sections of `buffer`, whose counts are given. */
export function sections(buffer: ArrayBuffer, counts: Counts): Sections {
  const at = place(counts).at;
  return {
    counts,
    filter: new Uint32Array(buffer, at.filter, counts.filter >>> 5),
    buckets: new Int32Array(buffer, at.buckets, counts.buckets + 1),
    spelling: new Int32Array(buffer, at.spelling, counts.words + 1),
    roots: new Int32Array(buffer, at.roots, counts.words),
    nodeWord: new Int32Array(buffer, at.nodeWord, counts.nodes),
    nodeChild: new Int32Array(buffer, at.nodeChild, counts.nodes + 1),
    nodeForm: new Int32Array(buffer, at.nodeForm, counts.nodes),
    formOwners: new Int32Array(buffer, at.formOwners, counts.forms + 1),
    ownerRow: new Int32Array(buffer, at.ownerRow, counts.owners),
    ownerForm: new Int32Array(buffer, at.ownerForm, counts.owners),
    ownerFlags: new Uint8Array(buffer, at.ownerFlags, counts.owners),
    letters: new Uint8Array(buffer, at.letters, counts.letters),
    ids: new Uint8Array(buffer, at.ids, counts.ids),
  };
}

/**
 * Reads the header of a compiled lexicon.
 * @throws LexiconError when the buffer is no lexicon, of another format, or cut short.
 */
export function readSections(buffer: ArrayBuffer): Sections {
  const again = 'compile the lexicon from its pack again';
  if (buffer.byteLength < HEADER * 4) throw new LexiconError(`this is not a compiled lexicon: ${again}`);
  const header = new Int32Array(buffer, 0, HEADER);
  if (header[0] !== MAGIC) throw new LexiconError(`this is not a compiled lexicon: ${again}`);
  if (header[1] !== FORMAT_VERSION)
    throw new LexiconError(`the compiled lexicon has format ${header[1]}: ${again}`);
  const [buckets, filter, words, nodes, forms, owners, letters, ids] = header.subarray(
    2,
  ) as unknown as number[];
  const counts = { buckets, filter, words, nodes, forms, owners, letters, ids } as Counts;
  if (Object.values(counts).some((n) => n < 0) || sizeOf(counts) !== buffer.byteLength) {
    throw new LexiconError(`the compiled lexicon is cut short or damaged: ${again}`);
  }
  return sections(buffer, counts);
}

/** Writes the header for these counts. */
export function writeHeader(buffer: ArrayBuffer, counts: Counts): void {
  const { buckets, filter, words, nodes, forms, owners, letters, ids } = counts;
  new Int32Array(buffer, 0, HEADER).set([
    MAGIC, FORMAT_VERSION, buckets, filter, words, nodes, forms, owners, letters, ids,
  ]); // oxfmt-ignore
}

function place(counts: Counts) {
  let end = HEADER * 4;
  const take = (bytes: number) => {
    const at = end;
    end += bytes;
    return at;
  };
  const at = {
    filter: take(counts.filter >>> 3),
    buckets: take((counts.buckets + 1) * 4),
    spelling: take((counts.words + 1) * 4),
    roots: take(counts.words * 4),
    nodeWord: take(counts.nodes * 4),
    nodeChild: take((counts.nodes + 1) * 4),
    nodeForm: take(counts.nodes * 4),
    formOwners: take((counts.forms + 1) * 4),
    ownerRow: take(counts.owners * 4),
    ownerForm: take(counts.owners * 4),
    letters: take(counts.letters),
    ownerFlags: take(counts.owners),
    ids: take(counts.ids),
  };
  return { at, size: end };
}
