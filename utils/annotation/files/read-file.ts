/** A file of annotations, whichever program wrote it: read to the end, each record by itself, before anything is stored. */
import { parseJson } from '../../packs/archive.ts';
import { checkSize, fail } from '../../packs/limits.ts';
import { because } from '../../packs/reasons.ts';
import type { Annotation } from '../types.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { clippedIn, readObsidian } from './read-obsidian.ts';
import { readWeb } from './read-web.ts';
import { checkRecord, RecordError, type Refusal } from './refusal.ts';
import { isFields, listOf } from './vocabulary.ts';

export type FileFormat = 'web-annotation' | 'hypothesis' | 'obsidian';

/** What became of one record. */
export type ReadRecord =
  | { record: number; annotation: Annotation; refused: null }
  | { record: number; annotation: null; refused: { code: Refusal | 'twice'; detail: string } };

export interface ReadFile {
  format: FileFormat;
  records: ReadRecord[];
}

/** The file as a whole is nothing that annotations can be read from. */
export class UnknownFile extends Error {
  constructor() {
    super(
      'the file holds no annotations that are known: Web Annotations, a Hypothesis export, or highlights of Obsidian',
    );
    this.name = 'UnknownFile';
  }
}

/** Records of a file, at most. */
export const MOST_RECORDS = 200_000;

type Reader = (record: unknown, at: number) => Promise<Annotation>;

/**
 * Reads a file of JSON. Nothing is stored and nothing thrown for a bad record: it is refused with a code, the others
 * are read. The same file gives the same rows with the same ids, so that importing it again changes nothing.
 * @param at milliseconds for records that do not say when they were made: the file's own date, which stays the same
 * @throws {ImportError} when the file is too large, no text or no JSON
 * @throws {UnknownFile} when it holds nothing that is known
 */
export async function readAnnotations(bytes: Uint8Array, file: string, at: number): Promise<ReadFile> {
  checkSize(file, bytes.length);
  const { format, records, read } = recognised(parseJson(bytes, file));
  if (records.length > MOST_RECORDS) {
    fail(file, because('rows-many', { count: records.length, most: MOST_RECORDS }));
  }
  const seen = new Set<string>();
  const out: ReadRecord[] = [];
  for (const [record, value] of records.entries()) {
    try {
      checkRecord(value);
      const annotation = await read(value, at);
      if (seen.has(annotation.id)) {
        out.push({ record, annotation: null, refused: { code: 'twice', detail: annotation.id } });
        continue;
      }
      seen.add(annotation.id);
      out.push({ record, annotation, refused: null });
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      out.push({ record, annotation: null, refused: { code: error.code, detail: error.detail } });
    }
  }
  return { format, records: out };
}

function recognised(value: unknown): { format: FileFormat; records: unknown[]; read: Reader } {
  if (isFields(value) && Array.isArray(value['annotations'])) {
    return { format: 'hypothesis', records: value['annotations'], read: readHypothesis };
  }
  const items = itemsOf(value);
  if (items) return { format: 'web-annotation', records: items, read: readWeb };
  const clipped = clippedIn(value);
  if (clipped) {
    return {
      format: 'obsidian',
      records: clipped,
      read: (one, at) => readObsidian(one as (typeof clipped)[number], at),
    };
  }
  throw new UnknownFile();
}

/** The annotations of a collection, of a page, of a list, or the one that there is. Null when it is none of these. */
function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) {
    const some = (value as unknown[]).some(
      (one) => isFields(one) && listOf(one['type']).includes('Annotation'),
    );
    return some || value.length === 0 ? (value as unknown[]) : null;
  }
  if (!isFields(value)) return null;
  const types = listOf(value['type']);
  if (types.includes('Annotation')) return [value];
  if (types.includes('AnnotationPage')) return listOf(value['items']);
  if (types.includes('AnnotationCollection')) return itemsOf(value['first']) ?? [];
  return null;
}
