/**
 * Postings as they are stored: for each term of a bucket the documents it stands in and how often, delta-coded in bytes of
 * seven bits. One block holds a bucket's terms for one segment of documents, so that a search reads a few rows of any size of
 * library.
 */

/** Documents of one segment. */
export const SEGMENT = 4096;

/** A stored block: key [bucket, segment]. */
export interface Block {
  bucket: string;
  segment: number;
  /** Terms in ascending order, one a line. */
  terms: string;
  /** End of each term's bytes. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** Documents of one term, ascending, and how often it stands in each. */
export interface Postings {
  docs: number[];
  times: number[];
}

/** @param terms of one bucket; documents all of `segment`, ascending */
export function encodeBlock(bucket: string, segment: number, terms: ReadonlyMap<string, Postings>): Block {
  const names = [...terms.keys()].sort();
  const bytes: number[] = [];
  const ends = new Uint32Array(names.length);
  names.forEach((name, i) => {
    const { docs, times } = terms.get(name)!;
    let last = segment * SEGMENT;
    docs.forEach((doc, at) => {
      const often = Math.min(times[at]!, 255);
      pushNumber(bytes, (doc - last) * 2 + (often > 1 ? 1 : 0));
      if (often > 1) pushNumber(bytes, often);
      last = doc;
    });
    ends[i] = bytes.length;
  });
  return { bucket, segment, terms: names.join('\n'), ends, bytes: Uint8Array.from(bytes) };
}

/** Visits the terms of a block that `wanted` accepts, in ascending order. */
export function readBlock(
  block: Block,
  wanted: (term: string) => boolean,
  visit: (term: string, postings: Postings) => void,
): void {
  if (block.ends.length === 0) return;
  block.terms.split('\n').forEach((term, i) => {
    if (wanted(term)) visit(term, postingsAt(block, i));
  });
}

/**
 * Visits the terms of a block with how many of their documents are `chosen` (1 at its number). Makes no list: a library's facets
 * are counted over a million places at once.
 */
export function countBlock(
  block: Block,
  chosen: Uint8Array,
  visit: (term: string, count: number) => void,
): void {
  if (block.ends.length === 0) return;
  const { bytes, ends } = block;
  let at = 0;
  block.terms.split('\n').forEach((term, i) => {
    const end = ends[i]!;
    let doc = block.segment * SEGMENT;
    let count = 0;
    while (at < end) {
      let head = 0;
      let shift = 0;
      let byte;
      do {
        byte = bytes[at++]!;
        head |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte >= 0x80);
      doc += head >>> 1;
      count += chosen[doc] ?? 0;
      // How often it stands there is passed over.
      if (head & 1) while (bytes[at++]! >= 0x80);
    }
    visit(term, count);
  });
}

/** All terms of a block, to be changed and encoded again. */
export function decodeBlock(block: Block): Map<string, Postings> {
  const terms = new Map<string, Postings>();
  readBlock(
    block,
    () => true,
    (term, postings) => terms.set(term, postings),
  );
  return terms;
}

function postingsAt(block: Block, i: number): Postings {
  const docs: number[] = [];
  const times: number[] = [];
  const { bytes, ends } = block;
  const end = ends[i]!;
  let at = i === 0 ? 0 : ends[i - 1]!;
  let doc = block.segment * SEGMENT;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  while (at < end) {
    const head = next();
    doc += head >>> 1;
    docs.push(doc);
    times.push(head & 1 ? next() : 1);
  }
  return { docs, times };
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
