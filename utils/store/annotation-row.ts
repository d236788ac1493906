/** What a row of the annotations and of the framing codes may be: checked wherever one comes from a message or a file. */
import * as v from 'valibot';
import { COLOURS, type Annotation, type FramingCode } from '../annotation/types.ts';
import { MOST_WRONG } from '../annotation/wrong-place.ts';

/** Longest texts of a row, in UTF-16 units: far beyond what a person writes, and a bound on what a message takes. */
export const LONGEST = {
  id: 2000,
  address: 8000,
  title: 4000,
  quote: 100_000,
  around: 4000,
  note: 100_000,
  tag: 400,
  foreign: 200_000,
} as const;
export const MOST_TAGS = 100;
export const MOST_ADDRESSES = 100;
export const MOST_CODES = 200;
/** Levels of lists and objects in what an imported annotation brought along. */
const DEEPEST = 20;

const text = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, `is longer than ${longest} characters`));
const address = text(LONGEST.address);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const word = text(200);

/** True for an object of plain JSON of bounded depth and length: what the database and a file both carry unchanged. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return depthOf(value, 0) <= DEEPEST && JSON.stringify(value).length <= LONGEST.foreign;
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? depth : Infinity;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return depth;
  if (typeof value !== 'object' || depth > DEEPEST) return Infinity;
  // An own key of this name is lost, or worse, wherever objects are copied key by key.
  if (Object.hasOwn(value, '__proto__')) return Infinity;
  let deepest = depth;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, depth + 1));
  return deepest;
}

const foreign = v.custom<Record<string, unknown>>(
  isPlain,
  'is no plain JSON object, or one that is too large or too deep',
);

export const AnnotationSchema = v.strictObject({
  schema: v.literal(1, 'is of a shape that this version of Isnad does not know'),
  id: v.pipe(text(LONGEST.id), v.minLength(1)),
  target: v.strictObject({
    article: v.pipe(address, v.minLength(1)),
    addresses: v.pipe(v.array(address), v.maxLength(MOST_ADDRESSES)),
    title: text(LONGEST.title),
    outlet: v.nullable(word),
    published: v.nullable(word),
    quote: v.strictObject({
      exact: text(LONGEST.quote),
      prefix: text(LONGEST.around),
      suffix: text(LONGEST.around),
    }),
    position: v.pipe(
      v.strictObject({ start: offset, end: offset }),
      v.check(({ start, end }) => start <= end, 'ends before it starts'),
    ),
    wrong: v.optional(
      v.pipe(
        v.array(v.strictObject({ article: address, exact: text(LONGEST.quote) })),
        v.maxLength(MOST_WRONG),
      ),
    ),
  }),
  kind: v.picklist(['note', 'framing', 'dispute', 'evidence']),
  note: text(LONGEST.note),
  tags: v.pipe(v.array(text(LONGEST.tag)), v.maxLength(MOST_TAGS)),
  colour: v.picklist(COLOURS),
  code: v.nullable(word),
  disputes: v.nullable(v.strictObject({ pack: word, part: v.picklist(['entities', 'terms']), row: word })),
  createdAt: time,
  changedAt: time,
  author: v.nullable(text(1000)),
  foreign,
}) satisfies v.GenericSchema<Annotation>;

export const FramingCodeSchema = v.strictObject({
  id: v.pipe(word, v.minLength(1)),
  title: word,
  description: text(4000),
  order: v.pipe(v.number(), v.finite()),
}) satisfies v.GenericSchema<FramingCode>;

/** Why a value does not fit a schema: the field and the reason, in one line. */
export function misfit(issue: v.BaseIssue<unknown>): string {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return field === '' ? issue.message : `${field}: ${issue.message}`;
}
