import { useI18n } from '../ui/I18nContext.tsx';

/** Day and time of day of a moment, in the interface's language and on the reader's clock. */
export function useMoment(): (time: number) => string {
  const { locale } = useI18n();
  return (time) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      calendar: 'gregory',
    }).format(time);
}
