/** What is compared: stored with a comparison and written into every export, so that another person can repeat it. */
import * as v from 'valibot';

/** Every voice, the outlet's own first. */
const VOICES = ['own', 'direct', 'indirect', 'marked', 'distanced'] as const;

const key = v.pipe(v.string(), v.maxLength(300));
/** `YYYY-MM-DD`. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day is written YYYY-MM-DD'));

export const QuerySchema = v.strictObject({
  /** Entity id, or id of a naming concept, whose names are compared; null: no table of names. */
  referent: v.nullable(key),
  /** Who is compared. An outlet without an uncontested documented stance is in the camp `none`. */
  by: v.picklist(['outlet', 'camp']),
  /** Outlet keys (`ArticleFacts.outlet.key`) that are looked at; null: all. */
  outlets: v.nullable(v.pipe(v.array(key), v.maxLength(1000))),
  /** First day, inclusive; with either bound undated articles are left out. */
  from: v.nullable(day),
  /** Last day, inclusive. */
  until: v.nullable(day),
  /** Whose words count as names and as distinctive words. */
  voices: v.pipe(v.array(v.picklist(VOICES)), v.minLength(1, 'a comparison needs at least one voice')),
  /** False: of near-copies only the first is counted. */
  includeCopies: v.boolean(),
});

export type Query = v.InferOutput<typeof QuerySchema>;

/** Everything, in every voice, by outlet; near-copies once. */
export const EVERYTHING: Query = {
  referent: null,
  by: 'outlet',
  outlets: null,
  from: null,
  until: null,
  voices: [...VOICES],
  includeCopies: false,
};
