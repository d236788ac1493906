/**
 * Log-odds ratio with an informative Dirichlet prior: B. L. Monroe, M. P. Colaresi, K. M. Quinn, “Fightin’ Words: Lexical
 * Feature Selection and Evaluation for Identifying the Content of Political Conflict”, Political Analysis 16 (2008) 372–403,
 * equations 16, 20 and 22. The prior pulls words that are rare, and words that everybody uses, towards no difference.
 */

export interface LogOdds {
  /** Difference of the log-odds of the word here and elsewhere; positive: said more here. */
  delta: number;
  /** `delta` over its approximate standard deviation. */
  z: number;
}

/** |z| from which on a difference is shown: two-sided 5 % of the normal distribution. */
export const SIGNIFICANT = 1.959963984540054;

/**
 * @param here how often the word stands in the first text, of `hereAll` words
 * @param elsewhere how often in the second, of `elsewhereAll` words
 * @param prior the word's share of the prior, in words, and `priorAll` the whole prior
 * @throws RangeError when a count is negative or above its total, or the prior is not positive
 */
export function logOdds(
  here: number,
  hereAll: number,
  elsewhere: number,
  elsewhereAll: number,
  prior: number,
  priorAll: number,
): LogOdds {
  if (!(prior > 0) || prior >= priorAll) throw new RangeError(`no prior: ${prior} of ${priorAll}`);
  if (here < 0 || elsewhere < 0 || here > hereAll || elsewhere > elsewhereAll)
    throw new RangeError(`no counts: ${here} of ${hereAll}, ${elsewhere} of ${elsewhereAll}`);
  const delta =
    Math.log((here + prior) / (hereAll + priorAll - here - prior)) -
    Math.log((elsewhere + prior) / (elsewhereAll + priorAll - elsewhere - prior));
  return { delta, z: delta / Math.sqrt(1 / (here + prior) + 1 / (elsewhere + prior)) };
}
