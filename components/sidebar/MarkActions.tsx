import type { Span } from '../../utils/report/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './scene.ts';

interface Props {
  part: 'terms' | 'entities';
  row: string;
  /** Where the mark stands that the entry is about. */
  place: Span;
}

/** What a reader who disagrees can do about a mark: change what the pack says, or note why it is wrong here. */
export function MarkActions({ part, row, place }: Props) {
  const { t } = useI18n();
  const { actions } = useScene();
  return (
    <p class="small ways">
      <button
        type="button"
        class="link"
        onClick={() => actions.dispute(part, row, { start: place.start, end: place.end })}
      >
        {t('mark-wrong')}
      </button>
      <button type="button" class="link" onClick={() => actions.overrule(part, row)}>
        {t('row-overrule')}
      </button>
    </p>
  );
}
