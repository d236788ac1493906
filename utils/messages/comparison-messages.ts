/** Messages about saved comparisons. Part of `protocol.ts`. */
import * as v from 'valibot';
import { ComparisonSchema } from '../store/comparisons.ts';
import type { Outcome } from '../store/problem.ts';

/** From the library to the background. */
export const comparisonRequests = {
  /** Store a comparison; saved once it is answered with `ok`. */
  saveComparison: ComparisonSchema,
  deleteComparison: v.object({ id: v.pipe(v.string(), v.maxLength(100)) }),
};

export interface ComparisonAnswers {
  saveComparison: Outcome<void>;
  deleteComparison: Outcome<void>;
}
