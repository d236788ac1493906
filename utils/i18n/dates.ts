/** Dates of articles and sources: as exact as they are known, never more. */

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * A date in words of a locale.
 *
 * @param iso `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or longer; what follows the day is ignored, so that a date stays the day
 *   that its publisher printed, whatever the reader's time zone.
 * @returns the input itself when it is no such date: an odd date is still evidence.
 */
export function formatDate(iso: string, locale: string): string {
  const parts = PARTS.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return iso;
  return formatter(locale, month !== undefined, day !== undefined).format(at);
}

/** The day of a moment on the reader's calendar, `YYYY-MM-DD`. @param time milliseconds since 1970 */
export function localDay(time: number): string {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** To make one takes longer than to write hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${day}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(month && { month: locale.startsWith('ar') ? 'long' : 'short' }),
      ...(day && { day: 'numeric' }),
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    formatters.set(key, made);
  }
  return made;
}
