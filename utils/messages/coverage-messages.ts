/** Messages about how others told it. Part of `protocol.ts`. */
import * as v from 'valibot';
import type { Outcome } from '../store/problem.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(8000));

/** From pages of the extension to the background. */
export const coverageRequests = {
  /** The reader joins two articles to one story, or splits them; null takes back what was said. */
  linkArticles: v.object({ one: id, other: id, says: v.nullable(v.picklist(['same', 'different'])) }),
};

export interface CoverageAnswers {
  linkArticles: Outcome<void>;
}
