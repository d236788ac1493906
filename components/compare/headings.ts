import type { Headings } from '../../utils/framing/markdown.ts';
import { useI18n } from '../ui/I18nContext.tsx';

/** Titles of the tables as on the screen. */
export function useHeadings(): Headings {
  const { t } = useI18n();
  return {
    names: t('names-heading'),
    sentences: t('sentences-heading'),
    words: t('distinct-heading'),
    speakers: t('voices-heading'),
    time: t('time-heading'),
    lean: t('tilt-heading'),
    sample: t('compare-title'),
  };
}
