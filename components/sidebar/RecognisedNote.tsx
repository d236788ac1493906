import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { RelatedWord } from './RelatedWord.tsx';
import { useScene } from './scene.ts';
import './related.css';

/** From this similarity on two texts are the same article: what differs is punctuation or a line of furniture. */
const SAME = 0.97;

const LINES = {
  pack: { same: 'recognised-same-pack', copy: 'recognised-copy-pack' },
  reader: { same: 'recognised-same-reader', copy: 'recognised-copy-reader' },
};

/** Says that this page is, or nearly copies, an article that is already known. */
export function RecognisedNote() {
  const { t, percent } = useI18n();
  const { view, actions } = useScene();
  const { recognised } = view;
  if (!recognised) return null;
  const lines = LINES[recognised.from];
  return (
    <section class="card note" aria-label={t('recognised-heading')}>
      <p>
        {recognised.similarity >= SAME
          ? t(lines.same)
          : // Never rounded up to a hundred: a copy that differs is not the same.
            t(lines.copy, { share: percent(Math.min(recognised.similarity, 0.99)) })}
      </p>
      <p class="strong own-side">
        <Foreign text={recognised.title} />
      </p>
      <div class="ways small">
        {recognised.from === 'reader' && view.kept && (
          <button type="button" class="link" onClick={() => actions.showDifferences(recognised.id)}>
            {t('related-differences')}
          </button>
        )}
        <RelatedWord says={recognised.says} say={(says) => actions.linkWith(recognised.id, says)} />
      </div>
    </section>
  );
}
