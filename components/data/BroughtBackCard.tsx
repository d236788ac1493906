import type { BroughtBack } from '../../utils/store/brought-back.ts';
import { Card } from '../ui/Card.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { DataActions } from './types.ts';
import { useMoment } from './use-moment.ts';

interface Props {
  broughtBack: BroughtBack;
  actions: Pick<DataActions, 'seenBroughtBack'>;
}

/** Says that the browser had deleted the data: what came back from the second copy, and what did not. */
export function BroughtBackCard({ broughtBack: { at, annotations, others }, actions }: Props) {
  const { t } = useI18n();
  const moment = useMoment();
  return (
    <Card title={t('data-back')}>
      <div>
        <p>{t('data-back-when', { when: moment(at) })}</p>
        <p>
          {t('data-back-annotations', { count: annotations })}{' '}
          {others > 0 && t('data-back-others', { count: others })}
        </p>
        <p>{t('data-back-articles')}</p>
      </div>
      <p>
        <button type="button" class="button" onClick={actions.seenBroughtBack}>
          {t('data-back-seen')}
        </button>
      </p>
    </Card>
  );
}
