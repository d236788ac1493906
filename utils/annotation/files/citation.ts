/** A quote with where it stood, as plain text to paste: in the form that the interface's language uses. */
import { formatDate, localDay } from '../../i18n/dates.ts';
import type { UiLanguage } from '../../i18n/languages.ts';
import type { Annotation } from '../types.ts';

const FORMS: Record<
  UiLanguage,
  { open: string; close: string; comma: string; accessed: (date: string) => string }
> = {
  ar: { open: '«', close: '»', comma: '، ', accessed: (date) => `اطُّلع عليه في ${date}` },
  en: { open: '“', close: '”', comma: ', ', accessed: (date) => `accessed ${date}` },
  fr: { open: '« ', close: ' »', comma: ', ', accessed: (date) => `consulté le ${date}` },
};

/**
 * `“quote”, “title”, outlet, date, address, accessed date`; what is not known is left out.
 * @param outlet name to show, or null
 * @param accessedAt milliseconds since 1970: when the page was read
 * @param locale for the dates, of the same language
 */
export function citation(
  { target, createdAt }: Annotation,
  language: UiLanguage,
  {
    outlet = null,
    accessedAt = createdAt,
    locale = language,
  }: { outlet?: string | null; accessedAt?: number; locale?: string } = {},
): string {
  const { open, close, comma, accessed } = FORMS[language];
  const quoted = (text: string) => `${open}${text.replace(/\s+/gu, ' ').trim()}${close}`;
  const parts = [
    quoted(target.quote.exact),
    target.title.trim() === '' ? null : quoted(target.title),
    outlet,
    target.published === null ? null : formatDate(target.published, locale),
    // An address between isolates keeps its own direction in Arabic text.
    language === 'ar' ? `\u2066${target.article}\u2069` : target.article,
    accessed(formatDate(localDay(accessedAt), locale)),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join(comma)}.`;
}
