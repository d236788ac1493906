/** The body of a kept article as one string. */
import type { Page, Report } from '../report/types.ts';

/** The body's ranges, a line each: what coverage compares and the search reads. */
export function bodyOf({ page, report }: { page: Pick<Page, 'text'>; report: Pick<Report, 'body'> }): string {
  return report.body.map(([start, end]) => page.text.slice(start, end)).join('\n');
}
