/** A pack as a zip of its parts, and as bytes of JSON. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CHANGES_KIND, type Change, type ChangesFile } from './changes.ts';
import { fail, MAX_DEPTH, MAX_ENTRIES, MAX_UNPACKED, MAX_VALUES, megabytes } from './limits.ts';
import { because, clip } from './reasons.ts';
import { ROW_PARTS, type Pack } from './schema.ts';
import { crc32, readDirectory, type ZipEntry } from './zip-directory.ts';

const CHANGES = 'changes.json';
const KNOWN = new Set(['pack.json', CHANGES, ...ROW_PARTS.map((part) => `${part}.json`)]);

/** What a zip holds of a pack: parsed JSON, not yet validated. */
export interface Unpacked {
  /** Null when the archive holds changes alone. */
  pack: unknown;
  changes: unknown;
  /** Names of files that are no part of a pack. */
  ignored: string[];
}

/** Whether bytes begin like a zip archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * Reads a zip of a pack's parts, in its root or in one folder. Sizes are those of the archive's directory, no file takes
 * more memory than it says there, and each must have the checksum that stands there.
 * @throws {ImportError}
 */
export function unpack(bytes: Uint8Array, file: string): Unpacked {
  const entries = readDirectory(bytes, MAX_ENTRIES + 1);
  if (!entries) fail(file, because('zip-broken'));
  if (entries.length > MAX_ENTRIES) fail(file, because('zip-many-files', { most: MAX_ENTRIES }));
  const wanted = new Map<string, ZipEntry>();
  const ignored: string[] = [];
  let total = 0;
  for (const entry of entries) {
    const { name, encrypted, size } = entry;
    if (name.endsWith('/')) continue;
    if (!isPart(name)) {
      ignored.push(clip(name));
      continue;
    }
    if (encrypted) fail(file, because('zip-encrypted'), clip(name));
    if (wanted.has(baseName(name))) fail(file, because('zip-twice'), clip(name));
    total += size;
    if (total > MAX_UNPACKED)
      fail(file, because('zip-too-large', { most: megabytes(MAX_UNPACKED) }), clip(name));
    wanted.set(baseName(name), entry);
  }
  const parts = new Map<string, unknown>();
  for (const [part, entry] of wanted)
    parts.set(part, parseJson(inflate(bytes, entry, file), file, entry.name));
  const head = parts.get('pack.json');
  const changes = parts.get(CHANGES);
  if (parts.size === 0) fail(file, because('zip-no-part'));
  if (head === undefined && parts.size > (changes === undefined ? 0 : 1)) fail(file, because('zip-no-head'));
  const rows = ROW_PARTS.filter((part) => parts.has(`${part}.json`));
  const pack =
    typeof head === 'object' && head !== null
      ? { ...head, ...Object.fromEntries(rows.map((part) => [part, parts.get(`${part}.json`)])) }
      : (head ?? null);
  return { pack, changes, ignored };
}

/** One file of the archive, whole. */
function inflate(bytes: Uint8Array, { index, name, checksum, size }: ZipEntry, file: string): Uint8Array {
  let content: Uint8Array | undefined;
  try {
    // fflate asks in the order of the directory.
    let asked = 0;
    [content] = Object.values(unzipSync(bytes, { filter: () => asked++ === index }));
  } catch {
    fail(file, because('zip-broken'), clip(name));
  }
  if (content?.length !== size || crc32(content) !== checksum)
    fail(file, because('zip-checksum'), clip(name));
  return content;
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** A part lies in the root or in one folder; nothing is ever written by a name, but one that leads outside is none of ours. */
const isPart = (name: string): boolean => {
  const [folder = '', ...rest] = name.split('/');
  return KNOWN.has(baseName(name)) && rest.length < 2 && (rest.length === 0 || !/^\.*$/u.test(folder));
};

/** Text of bytes: UTF-8, or UTF-16 where a mark says so. @throws {ImportError} when they are no text */
export function decodeText(bytes: Uint8Array, file: string, part = ''): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const encoding = utf16 ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without its mark reads as UTF-8 with a zero beside every letter.
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, in our words.
  }
  return fail(file, because('file-not-text'), part);
}

/** @throws {ImportError} when the bytes are no JSON, or hold more than can be read */
export function parseJson(bytes: Uint8Array, file: string, part = ''): unknown {
  const text = decodeText(bytes, file, part);
  bound(text, file, part);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const place = /line \d+ column \d+|position \d+/u.exec(said)?.[0] ?? '';
    return fail(file, place ? because('json-broken-at', { place }) : because('json-broken'), part);
  }
}

/**
 * Refuses what would take too much to parse or to walk. Every value is followed by a comma or closes a list or object,
 * so that these signs, outside strings, count the values; strings end at the next quotation mark without a backslash.
 */
function bound(text: string, file: string, part: string): void {
  let values = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
        break;
      case 0x5b:
      case 0x7b:
        values++;
        if (++depth > MAX_DEPTH) fail(file, because('json-too-deep', { most: MAX_DEPTH }), part);
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
        values++;
        break;
    }
  }
  if (values > MAX_VALUES) fail(file, because('json-too-many', { most: MAX_VALUES }), part);
}

/** A pack as one JSON file. */
export function packToJson(pack: Pack): Uint8Array {
  return strToU8(`${JSON.stringify(pack, null, 2)}\n`);
}

/** Changes as a file that can be shared: each with its author, reason and time. */
export function changesToJson(changes: readonly Change[]): Uint8Array {
  const file: ChangesFile = { kind: CHANGES_KIND, format: 1, changes: [...changes] };
  return strToU8(`${JSON.stringify(file, null, 2)}\n`);
}

/** A published pack as a zip of its parts, with the reader's changes beside them. */
export function packToZip(pack: Pack, changes: readonly Change[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const { sources, outlets, entities, terms, namings, articles, ...head } = pack;
  const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  files['pack.json'] = json(head);
  for (const [part, rows] of Object.entries({ sources, outlets, entities, terms, namings, articles }))
    files[`${part}.json`] = json(rows);
  if (changes.length > 0) files[CHANGES] = changesToJson(changes);
  // The same pack gives the same bytes.
  return zipSync(files, { level: 6, mtime: '2000-01-01T00:00:00' });
}
