import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './scene.ts';

/** Which article the sidebar speaks of: its title, site and date, and whether it was recognised. */
export function ArticleLine() {
  const { t, date } = useI18n();
  const { view } = useScene();
  const { report } = view;
  if (!report) return null;
  return (
    <section class="article" aria-label={t('article-heading')}>
      <p class="title own-side">
        <Foreign text={report.title || t('article-untitled')} />
      </p>
      <p class="soft small">
        <Dotted>
          <Foreign text={view.host ?? t('article-file')} />
          {report.published ? <bdi>{date(report.published)}</bdi> : t('article-no-date')}
        </Dotted>
      </p>
    </section>
  );
}
