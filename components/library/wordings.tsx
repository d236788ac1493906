import { useState } from 'preact/hooks';
import { allTexts } from '../../utils/i18n/local-text.ts';
import type { LocalText } from '../../utils/report/view.ts';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';

const LANGUAGES = ['ar', 'en', 'fr'] as const;

type Names = Partial<Record<'ar' | 'en' | 'fr', string[] | undefined>>;

/** Forms that stand open of a language. One more than that is not worth a button and is shown. */
const OPEN = 10;

/** All the forms of a row, a line for each language it has; forms that are the same in two languages stand once. */
export function Forms({ names }: { names: Names }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const seen = new Set<string>();
  const lines = LANGUAGES.map((language) => ({
    language,
    forms: (names[language] ?? []).filter((name) => seen.size < seen.add(name).size),
  })).filter(({ forms }) => forms.length > 0);
  const foldable = lines.some(({ forms }) => forms.length > OPEN + 1);
  return (
    <>
      <ul class="forms">
        {lines.map(({ language, forms }) => (
          <li key={language} class="own-side">
            <span dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
              <Dotted>
                {(open || !foldable ? forms : forms.slice(0, OPEN)).map((name) => (
                  <Foreign key={name} text={name} lang={language} />
                ))}
              </Dotted>
            </span>
          </li>
        ))}
      </ul>
      {foldable && (
        <p>
          <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('show-fewer') : t('show-all', { count: seen.size })}
          </button>
        </p>
      )}
    </>
  );
}

/** All wordings of a text of the pack, the interface language first. */
export function AllLanguages({ text }: { text: LocalText }) {
  const { language } = useI18n();
  return (
    <ul>
      {allTexts(text, language).map(({ text: words, lang }) => (
        <li key={lang}>
          <Foreign text={words} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
