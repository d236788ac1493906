import type { FramingCode } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';

/** The title of a framing code: the reader's own, else the interface's, else its id, for a code that is gone from the list. */
export function useCodeTitle(codes: readonly FramingCode[]): (id: string) => string {
  const { known } = useI18n();
  return (id) => codes.find((code) => code.id === id)?.title || (known(`code-${id}`) ?? id);
}
