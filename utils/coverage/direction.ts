/** Which of two copies was published first, as far as their dates tell. */

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u;

/**
 * @param a ISO date or time of any length, or null
 * @returns `unknown` when a date is missing or the two are the same as far as the less exact one says
 */
export function firstPublished(a: string | null, b: string | null): 'a' | 'b' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x !== null && y !== null) return order(x, y);
  const [day, other] = [DATE.exec(a)?.[0], DATE.exec(b)?.[0]];
  if (day === undefined || other === undefined) return 'unknown';
  const exact = Math.min(day.length, other.length);
  return order(day.slice(0, exact), other.slice(0, exact));
}

function order<T extends string | number>(x: T, y: T): 'a' | 'b' | 'unknown' {
  return x === y ? 'unknown' : x < y ? 'a' : 'b';
}

/** Milliseconds of a date with a time of day and a zone; without a zone it is not known when it was. */
function timeOf(date: string): number | null {
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(date)) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
