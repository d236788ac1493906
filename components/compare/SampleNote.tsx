import { Dotted } from '../ui/Dotted.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './compare-context.ts';

/** What every number below rests on: always in sight, and printed. */
export function SampleNote() {
  const { result } = useScene();
  const { t, number, date } = useI18n();
  const { sample, query } = result;
  if (sample.articles === 0) return <p class="card">{t('compare-empty')}</p>;
  const copies = query.includeCopies ? 'sample-copies-in' : 'sample-copies-out';
  return (
    <p class="sample small number">
      <Dotted>
        {t('sample-articles', { count: sample.articles, number: number(sample.articles) })}
        {t('sample-outlets', { count: sample.outlets, number: number(sample.outlets) })}
        {sample.first !== null &&
          sample.last !== null &&
          t('sample-days', { first: date(sample.first), last: date(sample.last) })}
        {sample.undated > 0 && t('sample-undated', { number: number(sample.undated) })}
        {sample.copies > 0 && t(copies, { number: number(sample.copies) })}
        {sample.unsure > 0 && t('sample-unsure', { number: number(sample.unsure) })}
        {t('sample-pack', { pack: `${sample.pack.id} ${sample.pack.version}` })}
      </Dotted>
    </p>
  );
}
