/** From forms to the compiled lexicon: a hash table of words and a trie over word numbers, in one ArrayBuffer. */
import type { Pack } from '../packs/schema.ts';
import { wholeWords } from '../text/particles.ts';
import { packForms } from './forms.ts';
import type { FormEntry } from './forms.ts';
import { bucketOf, hashWord, mix } from './hash.ts';
import {
  KINDS, NEVER_SPLIT, OWNER_HEH, OWNER_INFLECTED, OWNER_QUOTED, sections, sizeOf, writeHeader,
} from './layout.ts'; // oxfmt-ignore
import type { Counts, Sections } from './layout.ts';
import { spell, spelledLength } from './spell.ts';
import { ROOT, Trie } from './trie.ts';

/**
 * Compiles the names, metonyms, titles and terms of a pack. Built once when a pack is installed or changed; the buffer
 * can be stored and sent. Forms listed twice, by one row or several, become one form with all its owners.
 * @throws LexiconError when a form folds to nothing or has too many words.
 */
export function compileLexicon(pack: Pack): ArrayBuffer {
  const ids = {
    pack: pack.id,
    version: pack.version,
    entities: pack.entities.map((entity) => entity.id),
    terms: pack.terms.map((term) => term.id),
  };
  return build(packForms(pack), ids);
}

/** Row ids as the lexicon carries them. */
export interface LexiconIds {
  pack: string;
  version: string;
  entities: string[];
  terms: string[];
}

/** Compiles any list of forms: what `compileLexicon` does with a pack's. */
export function build(entries: FormEntry[], ids: LexiconIds): ArrayBuffer {
  const words = new Map<string, number>();
  const number = (word: string): number => {
    let n = words.get(word);
    if (n === undefined) words.set(word, (n = words.size));
    return n;
  };
  const trie = new Trie();
  for (const entry of entries) {
    let node = ROOT;
    for (const token of entry.tokens) node = trie.child(node, number(token));
    if (node !== ROOT) own(trie, node, entry);
  }
  // Words that are never split have to be known, so that the scan stops at them.
  const whole = [...wholeWords()].map(number);

  const buckets = powerOfTwo(Math.min(words.size / 2, MOST_BUCKETS));
  const { spelled, hashes, numbers } = byBucket([...words.keys()], buckets);
  const order = trie.order(numbers);
  const json = new TextEncoder().encode(JSON.stringify(ids));
  const counts: Counts = {
    buckets,
    filter: powerOfTwo(Math.max(words.size * 16, 1024)),
    words: words.size,
    nodes: order.length + 1,
    forms: trie.entries.reduce((sum, list) => sum + (list ? 1 : 0), 0),
    owners: trie.entries.reduce((sum, list) => sum + (list ? list.length : 0), 0),
    letters: spelled.reduce((sum, word) => sum + spelledLength(word), 0),
    ids: json.length,
  };
  const buffer = new ArrayBuffer(sizeOf(counts));
  writeHeader(buffer, counts);
  const out = sections(buffer, counts);
  out.ids.set(json);
  writeWords(out, spelled, hashes);
  for (const word of whole) out.roots[numbers[word]!] = NEVER_SPLIT;
  writeNodes(out, trie, order, numbers);
  return buffer;
}

/** As many buckets as the hash has bits for. */
const MOST_BUCKETS = 1 << 24;

/** The words in the order of their buckets, their mixed hashes, and for each word its number in that order. */
function byBucket(words: string[], buckets: number) {
  const unsorted = new Int32Array(words.length);
  const next = new Int32Array(buckets + 1);
  for (let i = 0; i < words.length; i++) {
    const hash = mix(hashWord(words[i]!));
    unsorted[i] = hash;
    next[bucketOf(hash, buckets) + 1]!++;
  }
  for (let b = 1; b <= buckets; b++) next[b]! += next[b - 1]!;
  const spelled = new Array<string>(words.length);
  const hashes = new Int32Array(words.length);
  const numbers = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const number = next[bucketOf(unsorted[i]!, buckets)]!++;
    numbers[i] = number;
    hashes[number] = unsorted[i]!;
    spelled[number] = words[i]!;
  }
  return { spelled, hashes, numbers };
}

function own(trie: Trie, node: number, entry: FormEntry): void {
  const entries = trie.entries[node];
  if (!entries) {
    trie.entries[node] = [entry];
    return;
  }
  const same = entries.findIndex(
    ({ owner }) => owner.kind === entry.owner.kind && owner.row === entry.owner.row,
  );
  if (same < 0) entries.push(entry);
  else if (doubt(entry) < doubt(entries[same]!)) entries[same] = entry;
}

/** Of two ways by which a row comes to the same form, the plainer counts: listed before inflected, bare before quoted. */
function doubt({ owner, heh }: FormEntry): number {
  return (owner.inflected ? 4 : 0) + (heh ? 2 : 0) + (owner.quoted ? 1 : 0);
}

function writeWords(out: Sections, spelled: string[], hashes: Int32Array): void {
  const filterMask = out.counts.filter - 1;
  let at = 0;
  for (let n = 0; n < spelled.length; n++) {
    const hash = hashes[n]!;
    out.spelling[n] = at;
    at = spell(spelled[n]!, out.letters, at);
    const bit = hash & filterMask;
    out.filter[bit >>> 5]! |= 1 << (bit & 31);
    out.buckets[bucketOf(hash, out.counts.buckets) + 1] = n + 1;
  }
  out.spelling[spelled.length] = at;
  // A bucket without words begins where the next one does.
  for (let b = 1; b <= out.counts.buckets; b++)
    out.buckets[b] = Math.max(out.buckets[b]!, out.buckets[b - 1]!);
}

/** Nodes in the order given, numbered from 1; a node's children follow one another. */
function writeNodes(out: Sections, trie: Trie, order: number[], numbers: Int32Array): void {
  let form = 0;
  let owner = 0;
  let child = 1 + trie.childCount(ROOT);
  out.nodeChild[0] = 1;
  for (let n = 1; n <= order.length; n++) {
    const node = order[n - 1]!;
    const word = numbers[trie.word(node)]!;
    if (trie.parent(node) === ROOT) out.roots[word] = n;
    out.nodeWord[n] = word;
    out.nodeChild[n] = child;
    child += trie.childCount(node);
    const entries = trie.entries[node];
    if (!entries) continue;
    out.nodeForm[n] = form + 1;
    out.formOwners[form++] = owner;
    for (const entry of entries) {
      out.ownerRow[owner] = entry.owner.row;
      out.ownerForm[owner] = entry.owner.form;
      out.ownerFlags[owner++] =
        KINDS.indexOf(entry.owner.kind) |
        (entry.owner.inflected ? OWNER_INFLECTED : 0) |
        (entry.owner.quoted ? OWNER_QUOTED : 0) |
        (entry.heh ? OWNER_HEH : 0);
    }
  }
  out.nodeChild[order.length + 1] = child;
  out.formOwners[form] = owner;
}

function powerOfTwo(atLeast: number): number {
  let size = 16;
  while (size < atLeast) size *= 2;
  return size;
}
