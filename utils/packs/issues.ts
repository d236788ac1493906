/** What the schema finds wrong, as reasons; and how large a row may be before the schema looks at it. */
import * as v from 'valibot';
import { because, clip, isCode, type Reason } from './reasons.ts';

/** Values, lists and objects in one row: far beyond any real one, and a bound on what finding its faults takes. */
const MAX_ROW = 20_000;

/** Whether a value holds more values than a row may. The parser has bounded its depth. */
export function isLarge(value: unknown): boolean {
  let left = MAX_ROW;
  const enough = (inner: unknown): boolean => {
    if (--left < 0) return true;
    if (typeof inner !== 'object' || inner === null) return false;
    const items = Array.isArray(inner) ? inner : Object.values(inner);
    return items.length > MAX_ROW || items.some(enough);
  };
  return enough(value);
}

/** What is wrong with a value by itself, as `schema` sees it; empty when nothing is. */
export function problemsOf(schema: v.GenericSchema, value: unknown): Reason[] {
  const read = readBy(schema, value);
  return read.success ? [] : read.problems;
}

export type Read<T> = { success: true; output: T } | { success: false; problems: Reason[] };

/** Reads a value by a schema: its output, or why there is none. */
export function readBy<S extends v.GenericSchema>(schema: S, value: unknown): Read<v.InferOutput<S>> {
  if (isLarge(value)) return { success: false, problems: [because('row-large', { most: MAX_ROW })] };
  const result = v.safeParse(schema, value);
  if (result.success) return { success: true, output: result.output };
  return { success: false, problems: result.issues.map(reasonOf) };
}

function reasonOf(issue: v.BaseIssue<unknown>): Reason {
  const field = (issue.path ?? []).map((step) => clip(String(step.key))).join('.');
  const [code, args] = said(issue);
  return because(code, args, field);
}

/** The schemas give codes as messages; what the schema library says itself is written for programmers. */
function said(issue: v.BaseIssue<unknown>): Parameters<typeof because> {
  const { type, message, requirement } = issue;
  const received = clip(issue.received);
  const bound = typeof requirement === 'number' ? requirement : 0;
  if (isCode(message)) return [message, type === 'max_length' ? { most: bound } : {}];
  if (issue.received === 'undefined') return ['field-missing'];
  if (type === 'strict_object' && issue.expected === 'never') return ['field-unknown'];
  if (type === 'integer') return ['field-whole', { received }];
  if (type === 'min_value') return ['field-least', { received, least: bound }];
  if (type === 'max_value') return ['field-most', { received, most: bound }];
  const known = (issue.expected ?? '').replace(/^\(|\)$/gu, '').replaceAll(' | ', ', ');
  return [type === 'picklist' ? 'field-choice' : 'type-other', { received, expected: known }];
}
