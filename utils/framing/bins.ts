/** Days put together to weeks or months, without a time zone: days are calendar days as published. */

export type Bin = 'day' | 'week' | 'month';

/** The first day, `YYYY-MM-DD`, of the day's bin; weeks begin on Monday (ISO 8601). */
export function binOf(day: string, bin: Bin): string {
  if (bin === 'day') return day;
  if (bin === 'month') return `${day.slice(0, 7)}-01`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** Counts of days, by bin, in order of time. */
export function binned(
  days: Readonly<Record<string, number>>,
  bin: Bin,
): [start: string, articles: number][] {
  const bins = new Map<string, number>();
  for (const [day, articles] of Object.entries(days)) {
    const start = binOf(day, bin);
    bins.set(start, (bins.get(start) ?? 0) + articles);
  }
  return [...bins].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The finest bin with which a span of days gives no more than sixty. */
export function fittingBin(first: string, last: string): Bin {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days <= 60 ? 'day' : days <= 7 * 60 ? 'week' : 'month';
}

/** The first day of the bin after the one that begins on `start`. */
export function nextBin(start: string, bin: Bin): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (bin === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (bin === 'week' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}
