/** How far a share of few counts may be trusted. */

export interface Interval {
  /** 0–1. */
  low: number;
  high: number;
}

/** Two-sided 95 % of the normal distribution. */
export const Z = 1.959963984540054;

/**
 * Wilson score interval (Wilson 1927) at 95 % for `part` of `whole` counts. Unlike the normal interval it keeps inside 0–1
 * and close to its nominal coverage for small counts.
 * @throws RangeError when the counts are no whole numbers with 0 ≤ part ≤ whole and whole ≥ 1
 */
export function wilson(part: number, whole: number): Interval {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || part < 0 || whole < 1 || part > whole) {
    throw new RangeError(`no interval for ${part} of ${whole}`);
  }
  return scoreInterval(part / whole, whole);
}

/**
 * The Wilson score interval of a share that rests on the worth of `size` independent counts, which need not be whole.
 * @throws RangeError when the share is not within 0–1 or the size not positive
 */
export function scoreInterval(share: number, size: number): Interval {
  if (!(share >= 0 && share <= 1) || !(size > 0)) throw new RangeError(`no interval for ${share} of ${size}`);
  const middle = share + (Z * Z) / (2 * size);
  const spread = Z * Math.sqrt((share * (1 - share)) / size + (Z * Z) / (4 * size * size));
  const scale = 1 + (Z * Z) / size;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
