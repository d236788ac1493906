/** What a kept article may be: checked when one comes from a file. */
import * as v from 'valibot';
import type { Page, Report } from '../report/types.ts';
import type { KeptArticle } from './database.ts';

const word = v.pipe(v.string(), v.maxLength(2000));
const text = v.pipe(v.string(), v.maxLength(10_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: offset, end: offset };
const why = v.strictObject({ rule: word, form: text, detail: v.optional(text) });
const outlet = v.nullable(
  v.strictObject({ id: word, basis: v.picklist(['address', 'credit', 'byline', 'name', 'corpus']) }),
);
const counts = v.record(word, v.strictObject({ for: count, against: count }));

const PageRow = v.strictObject({
  url: v.nullable(text),
  canonical: v.nullable(text),
  title: v.nullable(text),
  siteName: v.nullable(text),
  byline: v.nullable(text),
  published: v.nullable(text),
  partial: v.optional(v.boolean()),
  text: v.pipe(v.string(), v.maxLength(4_000_000)),
  blocks: v.array(
    v.strictObject({
      ...span,
      kind: v.picklist(['headline', 'heading', 'paragraph', 'item', 'caption', 'meta']),
      linkDensity: share,
      article: v.boolean(),
    }),
  ),
}) satisfies v.GenericSchema<Page, Page>;

const ReportRow = v.strictObject({
  schema: v.literal(1, 'is of a shape that this version of Isnad does not know'),
  id: text,
  title: text,
  language: v.picklist(['ar', 'en', 'fr', 'other']),
  published: v.nullable(word),
  pack: v.nullable(word),
  outlet,
  origin: outlet,
  body: v.array(v.tuple([offset, offset])),
  entities: v.array(
    v.strictObject({
      ...span,
      id: word,
      surface: text,
      confidence: share,
      why,
      ambiguous: v.optional(v.array(word)),
    }),
  ),
  terms: v.array(
    v.strictObject({
      ...span,
      id: word,
      surface: text,
      voice: v.picklist(['own', 'direct', 'indirect', 'marked', 'distanced']),
      speaker: v.nullable(word),
      target: v.nullable(word),
      headline: v.boolean(),
      why,
    }),
  ),
  quotes: v.array(
    v.strictObject({
      ...span,
      kind: v.picklist(['direct', 'label', 'indirect']),
      speaker: v.nullable(word),
      speakerSpan: v.nullable(v.strictObject(span)),
    }),
  ),
  lean: v.strictObject({ own: counts, others: counts }),
  recognised: v.nullable(v.strictObject({ id: text, similarity: share })),
  related: v.array(
    v.strictObject({
      id: text,
      score: v.number(),
      kind: v.picklist(['copy', 'same-event', 'same-topic']),
      shared: v.array(word),
      days: v.optional(v.nullable(count)),
      words: v.optional(v.array(word)),
    }),
  ),
}) satisfies v.GenericSchema<Report, Report>;

export const ArticleSchema = v.pipe(
  v.object({
    schema: v.literal(1, 'is of a shape that this version of Isnad does not know'),
    id: v.pipe(text, v.minLength(1)),
    page: PageRow,
    report: ReportRow,
    keptAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check(({ id, report }) => id === report.id, 'has a report of another article'),
  v.check(
    ({ page, report }) =>
      [...page.blocks, ...report.entities, ...report.terms, ...report.quotes]
        .concat(report.body.map(([start, end]) => ({ start, end }) as (typeof page.blocks)[number]))
        .every(({ start, end }) => start <= end && end <= page.text.length),
    'has places outside its text',
  ),
) satisfies v.GenericSchema<KeptArticle, KeptArticle>;
