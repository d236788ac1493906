import { withoutBidiControls } from '../../utils/i18n/bidi.ts';
import { useI18n } from './I18nContext.tsx';

interface Props {
  label: string;
  value: string;
  /** What there is to choose from, with how much each holds; the empty value stands for everything. */
  options: readonly { value: string; label: string; count: number }[];
  choose: (value: string) => void;
}

/**
 * A choice of one among several, as the browser draws it: it fits any width and needs no explaining. Its entries hold plain
 * text alone, so foreign names are set apart by characters.
 */
export function Choose({ label, value, options, choose }: Props) {
  const { t, number } = useI18n();
  return (
    <label class="choose">
      <span class="soft">{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('filter-all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`\u2068${withoutBidiControls(option.label)}\u2069 (${number(option.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
