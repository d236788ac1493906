/** Why a record of a file is not taken: a code for the interface, and the detail that shows where to look. */
import * as v from 'valibot';
import { withoutFragment } from '../../outlet/fragment.ts';
import { AnnotationSchema, LONGEST, misfit } from '../../store/annotation-row.ts';
import type { Annotation } from '../types.ts';
import { isFields } from './vocabulary.ts';

export const REFUSALS = {
  'not-annotation': 'this is no annotation',
  'no-address': 'there is no web address of the article',
  'no-quote': 'there are no words of the article in it: a note on a whole page, or on a picture',
  reply: 'this is a reply to another annotation',
  'too-large': 'the record is too large',
  'reserved-key': 'a field has a name that programs keep for themselves',
  'bad-field': 'a field does not fit',
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Thrown while one record is read; the next one is read all the same. */
export class RecordError extends Error {
  readonly code: Refusal;
  readonly detail: string;

  constructor(code: Refusal, detail = '') {
    super(detail === '' ? REFUSALS[code] : `${REFUSALS[code]}: ${detail}`);
    this.name = 'RecordError';
    this.code = code;
    this.detail = detail;
  }
}

const RESERVED = ['__proto__', 'constructor', 'prototype'];
/** Units of a record's strings together, and values in it: beyond them nobody wrote it by hand. */
const MOST_UNITS = 4 * LONGEST.quote;
const MOST_VALUES = 20_000;

/** @throws {RecordError} when a record holds names or amounts that no annotation has */
export function checkRecord(record: unknown): void {
  let units = 0;
  let values = 0;
  const walk = (value: unknown): void => {
    if (++values > MOST_VALUES) throw new RecordError('too-large', `more than ${MOST_VALUES} values`);
    if (typeof value === 'string') units += value.length;
    if (units > MOST_UNITS) throw new RecordError('too-large', `more than ${MOST_UNITS} characters`);
    if (Array.isArray(value)) value.forEach(walk);
    else if (isFields(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (RESERVED.includes(key)) throw new RecordError('reserved-key', key);
        walk(inner);
      }
    }
  };
  walk(record);
}

/** The row, when it is one that can be stored. @throws {RecordError} `bad-field` */
export function checkRow(row: Annotation): Annotation {
  const read = v.safeParse(AnnotationSchema, row);
  if (!read.success) throw new RecordError('bad-field', misfit(read.issues[0]));
  return read.output;
}

/** The address of an article without fragment. @throws {RecordError} `no-address` */
export function articleOf(address: unknown): string {
  const bare = typeof address === 'string' ? withoutFragment(address) : '';
  const url = URL.parse(bare);
  if (!url || !['http:', 'https:', 'file:'].includes(url.protocol)) {
    throw new RecordError('no-address', typeof address === 'string' ? address.slice(0, 200) : '');
  }
  return bare;
}

/** Milliseconds of an ISO time, or null. */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) || time < 0 ? null : Math.floor(time);
}

/** An id that is the same whenever the same parts are read: a UUID of their SHA-256 (RFC 9562, version 8). */
export async function idOf(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`;
}
