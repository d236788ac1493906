/** Conditions under which a form of a row counts, as data: what must, or must not, stand around it. */
import * as v from 'valibot';
import { date, form, id, words } from './fields.ts';

/**
 * A condition on some forms of a row. Words are compared folded, attached particles allowed.
 * A match has to satisfy every condition of every rule that names its form.
 */
export const FormRule = v.strictObject({
  /** The forms it is about; absent: all forms of the row. */
  forms: v.optional(v.array(form)),
  /** One of these within a few words on either side, outside the match itself. */
  near: v.optional(v.array(words)),
  notNear: v.optional(v.array(words)),
  /** The match stands (does not stand) directly before, or directly after, one of these words or phrases. */
  before: v.optional(v.array(words)),
  notBefore: v.optional(v.array(words)),
  after: v.optional(v.array(words)),
  notAfter: v.optional(v.array(words)),
  /** `near` is also satisfied when the full name stands earlier in the article. */
  orEarlierFull: v.optional(v.boolean()),
  /** `near` is also satisfied when the match stands in quotation marks. */
  orQuoted: v.optional(v.boolean()),
  /** `near` is also satisfied when the page is on the pack's topic. */
  orOnTopic: v.optional(v.boolean()),
  /** `near` is also satisfied on a page of this outlet itself. */
  orOutlet: v.optional(id),
  /** Only in quotation marks or brackets. */
  quotedOnly: v.optional(v.boolean()),
  /** Only as an agency's tag: alone in brackets, or set off by dashes or slashes in a dateline or credit line. */
  tagOnly: v.optional(v.boolean()),
  /** Latin letters in exactly this case. */
  exactCase: v.optional(v.boolean()),
  /**
   * Only on articles dated in this range (inclusive, as far as the shorter date goes). An undated article satisfies
   * `from`, and fails `until`: of two rows that share a form over time, the later one is meant.
   */
  from: v.optional(date),
  until: v.optional(date),
});

export type FormRule = v.InferOutput<typeof FormRule>;
