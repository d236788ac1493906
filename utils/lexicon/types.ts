/** What the matcher finds: places in a text where a listed form stands, and the pack rows that list it. */
import type { Span } from '../report/types.ts';

/**
 * entity: a name of the entity. metonym: a place that stands for it (القاهرة). title: an office that names the person.
 * term: a form of a loaded term.
 */
export type OwnerKind = 'entity' | 'metonym' | 'title' | 'term';

/** A pack row that lists a form. */
export interface Owner {
  kind: OwnerKind;
  /** Id of the entity or term. */
  id: string;
  /** The row's place in `pack.entities`, or for a term in `pack.terms`. */
  row: number;
  /** Which of the row's forms, counted as `rowForms` does. */
  form: number;
  /** True when the form was inflected from a listed one (ميليشياتهم). */
  inflected: boolean;
  /** True when the form is listed in quotation marks (« الوحدة ») and counts only so. */
  quoted: boolean;
}

/**
 * An occurrence of a listed form, before any rule was asked. UTF-16 offsets into the text; attached particles are
 * outside, except the ل of لل, which stands for the article.
 */
export interface Candidate extends Span {
  /** Folded particles that stand before `start` in the same word: `و`, `وب`, or empty. */
  particle: string;
  owners: readonly Owner[];
}

/** The pack or the compiled lexicon is not usable; the message says what to do. */
export class LexiconError extends Error {
  override name = 'LexiconError';
}
