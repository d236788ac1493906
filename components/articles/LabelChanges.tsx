import { Card } from '../ui/Card.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { PairView } from './types.ts';

/** Which name or label was replaced by which. */
export function LabelChanges({ labels }: Pick<PairView, 'labels'>) {
  const { t, number } = useI18n();
  if (labels.length === 0) return null;
  const cell = (text: string | null) =>
    text === null ? <span class="soft">{t('articles-labels-other')}</span> : <Foreign text={text} />;
  return (
    <Card title={t('articles-labels')} count={labels.length}>
      <table class="labels">
        <thead>
          <tr>
            <th scope="col">{t('articles-labels-from')}</th>
            <th scope="col">{t('articles-labels-to')}</th>
            <th scope="col">{t('articles-labels-count')}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map(({ from, to, count }) => (
            <tr key={`${from}\n${to}`}>
              <td>{cell(from)}</td>
              <td>{cell(to)}</td>
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
