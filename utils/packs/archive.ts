/** A pack as a zip of its parts, and as bytes of JSON. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CHANGES_KIND, type Change, type ChangesFile } from './changes.ts';
import { fail, MAX_ENTRIES, MAX_UNPACKED, MAX_VALUES, megabytes } from './limits.ts';
import { ROW_PARTS, type Pack } from './schema.ts';

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
 * Reads a zip of a pack's parts, in its root or in one folder. Sizes are those of the archive's directory, and no file
 * takes more memory than it says there: what lies beyond is cut off, and no longer parses.
 * @throws {ImportError}
 */
export function unpack(bytes: Uint8Array, file: string): Unpacked {
  const ignored: string[] = [];
  const parts = new Map<string, unknown>();
  let total = 0;
  let entries = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > MAX_ENTRIES) fail(file, `the archive holds more than ${MAX_ENTRIES} files`);
        if (name.endsWith('/')) return false;
        if (!KNOWN.has(baseName(name)) || name.split('/').length > 2) {
          ignored.push(name);
          return false;
        }
        total += originalSize;
        if (total > MAX_UNPACKED)
          fail(file, `unpacked, the archive would take more than ${megabytes(MAX_UNPACKED)}`, name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ImportError') throw error;
    fail(file, 'the archive is cut off or damaged: export or download it again');
  }
  for (const [name, content] of Object.entries(files)) {
    const part = baseName(name);
    if (parts.has(part)) fail(file, 'the archive holds this file twice', name);
    parts.set(part, parseJson(content, file, name));
  }
  const head = parts.get('pack.json');
  const changes = parts.get(CHANGES);
  if (parts.size === 0)
    fail(file, 'the archive holds no part of a pack: pack.json and its parts are looked for');
  if (head === undefined && parts.size > (changes === undefined ? 0 : 1))
    fail(file, 'pack.json is missing in the archive');
  const rows = ROW_PARTS.filter((part) => parts.has(`${part}.json`));
  const pack =
    typeof head === 'object' && head !== null
      ? { ...head, ...Object.fromEntries(rows.map((part) => [part, parts.get(`${part}.json`)])) }
      : (head ?? null);
  return { pack, changes, ignored };
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Text of bytes: UTF-8, or UTF-16 where a mark says so. @throws {ImportError} when they are no text */
export function decodeText(bytes: Uint8Array, file: string, part = ''): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const encoding = utf16 ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail(file, 'the file is no text in UTF-8: save it again in that encoding', part);
  }
}

/** @throws {ImportError} when the bytes are no JSON, or hold more than can be read */
export function parseJson(bytes: Uint8Array, file: string, part = ''): unknown {
  let values = 0;
  // Every value is followed by a comma or closes a list or object: counting these bytes bounds what parsing makes.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values++;
  }
  if (values > MAX_VALUES) fail(file, `the file holds more than ${MAX_VALUES} values`, part);
  const text = decodeText(bytes, file, part);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const place =
      /(?:position|column|line) .*$/u.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
    return fail(file, `the file is no JSON, or is cut off${place && ` (${place})`}`, part);
  }
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
