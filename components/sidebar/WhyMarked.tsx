import type { Why } from '../../utils/report/types.ts';
import { Facts } from '../ui/Facts.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';

/** The rule that decided, on demand. */
export function WhyMarked({ why, category }: { why: Why; category: string }) {
  const { t, known } = useI18n();
  const rows: [string, string | undefined][] = [
    [t('why-form'), why.form],
    [t('why-rule'), known(`why-rule-${why.rule}`) ?? why.rule.replaceAll('-', ' ')],
    [t('why-found'), why.detail],
    [t('why-category'), known(`category-${category.replaceAll(' ', '-')}`) ?? category],
  ];
  return (
    <details class="why small">
      <summary>{t('why-heading')}</summary>
      <Facts class="pairs" items={rows.map(([label, value]) => [label, value && <Foreign text={value} />])} />
    </details>
  );
}
