import { useI18n } from '../ui/I18nContext.tsx';
import { NEUTRAL, UNKNOWN } from './filters.ts';
import { useCampTitle } from './use-camp-title.ts';

/** The short title of a camp, or words for a side that is none. */
export function useSideTitle(): (side: string) => string {
  const { t } = useI18n();
  const title = useCampTitle();
  return (side) => {
    if (side === UNKNOWN) return t('term-side-unknown');
    return side === NEUTRAL ? t('term-side-neutral') : title(side);
  };
}
