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
      <section>
        <h4>{t('versions-mine')}</h4>
        <AnnotationSaid annotation={mine} codes={codes} />
      </section>
      {stored && (
        <section>
          <h4>{t('versions-stored')}</h4>
          <AnnotationSaid annotation={stored} codes={codes} />
        </section>
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
