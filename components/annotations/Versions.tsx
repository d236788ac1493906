import type { Annotation, FramingCode } from '../../utils/annotation/types.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import { AnnotationSaid } from './AnnotationSaid.tsx';

interface Props {
  /** As it would be saved. */
  mine: Annotation;
  /** As it was stored elsewhere meanwhile; null when it was deleted there. */
  stored: Annotation | null;
  codes: readonly FramingCode[];
  choose: (choice: 'mine' | 'stored' | 'both') => void;
}

/** Two versions of one annotation, one above the other, and the choice between them. */
export function Versions({ mine, stored, codes, choose }: Props) {
  const { t } = useI18n();
  return (
    <div class="versions" role="alert">
      <p>{t(stored ? 'versions-changed' : 'versions-deleted')}</p>
      <div class="version">
        <p class="small soft strong">{t('versions-mine')}</p>
        <AnnotationSaid annotation={mine} codes={codes} />
      </div>
      {stored && (
        <div class="version">
          <p class="small soft strong">{t('versions-stored')}</p>
          <AnnotationSaid annotation={stored} codes={codes} />
        </div>
      )}
      <p class="ways">
        <button type="button" class="button" onClick={() => choose('mine')}>
          {t(stored ? 'versions-keep-mine' : 'versions-keep-anyway')}
        </button>
        <button type="button" class="button" onClick={() => choose('stored')}>
          {t(stored ? 'versions-keep-stored' : 'versions-let-go')}
        </button>
        {stored && (
          <button type="button" class="link" onClick={() => choose('both')}>
            {t('versions-keep-both')}
          </button>
        )}
      </p>
    </div>
  );
}
