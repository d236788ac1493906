/**
 * Words of the W3C Web Annotation Data Model (Recommendation of 2017-02-23) that both directions use, and Isnad's own.
 * What the model has a word for is said in that word; the rest stands under the prefix `isnad:`.
 */
import type { AnnotationKind } from '../types.ts';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const OWN_CONTEXT = { isnad: 'urn:isnad:' };

/** Why each kind of annotation was made, as the model says it. */
export const MOTIVATIONS: Record<AnnotationKind, string> = {
  note: 'commenting',
  framing: 'classifying',
  dispute: 'questioning',
  evidence: 'linking',
};
/** A note without words is a highlight. */
export const HIGHLIGHTING = 'highlighting';

export const GENERATOR = { type: 'Software', name: 'Isnad' };
export const STYLE = 'isnad-';
/** The pack row that a dispute is about: `urn:isnad:pack:PACK:PART:ROW`, each percent-encoded. */
export const ROW = 'urn:isnad:pack:';

/**
 * What an imported annotation had beyond Isnad's fields, by where it stood. It leaves again with an export, at the
 * same place.
 */
export interface Foreign {
  /** Of the annotation itself, its motivation, creator and generator too where Isnad would say another. */
  annotation?: Fields;
  /** Of the body that the note comes from. */
  note?: Fields;
  /** Bodies that are neither the note nor a plain tag. */
  bodies?: unknown[];
  target?: Fields;
  /** Of the quote and position selectors. */
  quote?: Fields;
  position?: Fields;
  selectors?: unknown[];
  /** Targets after the first one with a quote, or before it. */
  targets?: unknown[];
  /** Anything else that a row has. */
  other?: Fields;
}

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may be one, several or none, as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The fields of an object that are not in `known`; undefined when there are none. */
export function rest(fields: Fields, known: readonly string[]): Fields | undefined {
  const others = Object.entries(fields).filter(([key]) => !known.includes(key));
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** The entries that have a value. */
export function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
