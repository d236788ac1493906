/** The body of a kept article without the headline that it may begin with: that is shown above it. */
import { fold } from '../../utils/text/fold.ts';
import { bodyOf } from '../../utils/store/body-of.ts';
import type { KeptArticle } from '../../utils/store/database.ts';

export function bodyBelow({ page, report }: KeptArticle): string {
  const [first, ...rest] = report.body;
  const repeats = first && fold(page.text.slice(...first)).trim() === fold(report.title).trim();
  return bodyOf({ page, report: repeats ? { body: rest } : report });
}
