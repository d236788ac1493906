/** Which of two copies was published first, as far as their dates tell. */

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * @param a ISO date, as exact as it is known; a time of day is passed over, as reports have none
 * @returns `unknown` when a date is missing or the two are the same as far as the less exact one says
 */
export function firstPublished(a: string | null, b: string | null): 'a' | 'b' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const [day, other] = [DATE.exec(a)?.[0], DATE.exec(b)?.[0]];
  if (day === undefined || other === undefined) return 'unknown';
  const exact = Math.min(day.length, other.length);
  const [x, y] = [day.slice(0, exact), other.slice(0, exact)];
  return x === y ? 'unknown' : x < y ? 'a' : 'b';
}
