import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../utils/report/view.ts';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

/** Labelled facts; those without a value are left out. */
export function Facts({ items }: { items: readonly [label: string, value: ComponentChildren][] }) {
  return (
    <dl class="facts">
      {items.map(
        ([label, value]) =>
          value !== undefined &&
          value !== null &&
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** All the forms of a row, a line for each language it has. */
export function Forms({ names }: { names: Partial<Record<'ar' | 'en' | 'fr', string[] | undefined>> }) {
  return (
    <ul class="forms">
      {LANGUAGES.filter((language) => (names[language]?.length ?? 0) > 0).map((language) => (
        <li key={language} class="own-side">
          <span dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
            <Dotted>
              {names[language]?.map((name) => (
                <Foreign key={name} text={name} lang={language} />
              ))}
            </Dotted>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A text of the pack, the interface language first, then the others. */
export function AllLanguages({ text }: { text: LocalText }) {
  const { language } = useI18n();
  const order = [language, ...LANGUAGES.filter((one) => one !== language)];
  return (
    <ul>
      {order.flatMap((one) => {
        const words = text[one];
        return words
          ? [
              <li key={one}>
                <Foreign text={words} lang={one} />
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
