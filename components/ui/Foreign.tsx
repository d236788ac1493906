/** Text that is not the interface's own: names, titles, quotations. Always a text node, always set apart. */
import { scriptLanguage, textDirection, withoutBidiControls } from '../../utils/i18n/bidi.ts';
import type { LocalText } from '../../utils/report/view.ts';
import { useI18n } from './I18nContext.tsx';

interface ForeignProps {
  text: string;
  /** BCP 47 tag when it is known; else the script decides whether it is Arabic. */
  lang?: string | undefined;
  class?: string | undefined;
}

/** Foreign words within a line. */
export function Foreign({ text, lang, class: className }: ForeignProps) {
  return (
    <bdi dir={textDirection(text)} lang={lang ?? scriptLanguage(text)} class={className}>
      {withoutBidiControls(text)}
    </bdi>
  );
}

interface LocalProps {
  text: LocalText | null;
  /** Shown when the text is empty in every language. */
  fallback: string;
  class?: string | undefined;
}

/** A text of the pack in the interface language, or in the nearest that it has. */
export function Local({ text, fallback, class: className }: LocalProps) {
  const picked = useI18n().pick(text);
  if (!picked) return <Foreign text={fallback} class={className} />;
  return (
    <bdi lang={picked.lang} dir={picked.dir} class={className}>
      {withoutBidiControls(picked.text)}
    </bdi>
  );
}
